// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/mailtext.h"

#include "core/documents/duedate.h"

namespace duoboek {

MailText mailTextOf(const PaperDocument& document, const Wording& wording)
{
    const Format& format = wording.format();
    const QString name = QStringLiteral("%1 %2").arg(wording.documentKind(document.kind), document.number);
    const QString month = format.month(document.month);
    QStringList paragraphs{wording.text(QT_TRANSLATE_NOOP("Paper", "Hello,")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Attached is: %1, about %2.")).arg(name, month)};
    if (document.kind == DocumentKind::Statement) {
        const QDate due = dueDateOf(document.month);
        paragraphs.append(wording.text(QT_TRANSLATE_NOOP(
            "Paper", "This is not an invoice. Please send us your own invoice for the same amount.")));
        if (document.issuedOn < due) {
            paragraphs.back() += u' '
                + wording.text(QT_TRANSLATE_NOOP("Paper", "We would like to have it by %1."))
                      .arg(format.date(due));
        }
    }
    paragraphs.append(
        wording.text(QT_TRANSLATE_NOOP("Paper", "Kind regards,")) + u'\n' + document.customer.name);
    return {QStringLiteral("%1 – %2").arg(name, month), paragraphs.join(QStringLiteral("\n\n"))};
}

} // namespace duoboek
