// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/documentlayout.h"

#include "ui/print/closingblocks.h"
#include "ui/print/headblocks.h"
#include "ui/print/lineblocks.h"
#include "ui/print/pageflow.h"

#include <QStringList>

namespace duoboek {

namespace {

/// The sentence that says what the paper is, so that nobody takes a statement for an invoice (rule 17).
QString leadSentence(const PaperDocument& document, const Wording& wording)
{
    switch (document.kind) {
    case DocumentKind::Statement:
        return wording.text(QT_TRANSLATE_NOOP("Paper",
            "This is not an invoice. Please send us your invoice for the hours and amounts stated here."));
    case DocumentKind::SelfBilledInvoice:
        return wording.text(QT_TRANSLATE_NOOP(
            "Paper", "Issued by the customer in the name of the supplier, as agreed beforehand."));
    case DocumentKind::CreditNote:
        break;
    }
    if (document.creditedNumber.isEmpty())
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Takes back an earlier document of the same month."));
    if (document.creditReason.isEmpty())
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Takes back document %1."))
            .arg(document.creditedNumber);
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Takes back document %1. Reason: %2"))
        .arg(document.creditedNumber, document.creditReason);
}

QString missingSentence(const PaperDocument& document, const Wording& wording)
{
    QStringList fields;
    for (const MissingField field : document.missing)
        fields.append(wording.missingField(field));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Still to be filled in: %1."))
        .arg(fields.join(QStringLiteral(", ")));
}

void addHead(PageFlow& flow, const PaperDocument& document, const QString& title, const QString& badge,
    const TextMeasurer& measurer, const Wording& wording)
{
    const Format& format = wording.format();
    flow.add(letterhead(document.customer, measurer, wording));
    flow.add(partiesBlock(document, measurer, wording));
    flow.add(titleBlock(title, badge, leadSentence(document, wording), measurer));
    if (!document.missing.empty())
        flow.add(noticeBlock(missingSentence(document, wording), measurer));
    flow.add(
        figuresBlock({{wording.text(QT_TRANSLATE_NOOP("Paper", "Month")), format.month(document.month)},
                         {wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")), format.hours(document.time)},
                         {wording.text(QT_TRANSLATE_NOOP("Paper", "Total")), format.money(document.gross())}},
            measurer));
}

} // namespace

std::vector<Page> layOut(const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    const QString title = wording.documentKind(document.kind);
    const QString badge = document.state == DocumentState::Draft
        ? wording.text(QT_TRANSLATE_NOOP("Paper", "Draft"))
        : QString();
    QStringList identity{title, wording.format().month(document.month), document.payee.code};
    if (!document.number.isEmpty())
        identity.insert(1, document.number);
    const QString shortTitle = identity.join(QStringLiteral(" · "));

    PageFlow flow(runningHead(shortTitle, badge, measurer));
    addHead(flow, document, title, badge, measurer, wording);
    addLineTable(flow, document, measurer, wording);
    flow.add(totalsBlock(document, measurer, wording));
    addRateReasons(flow, document, measurer, wording);
    flow.add(paymentBlock(document, measurer, wording));
    std::vector<Page> pages = flow.finish();
    addFooters(pages, document.customer.name, measurer, wording);
    return pages;
}

QString fileTitle(const PaperDocument& document, const Wording& wording)
{
    QStringList parts{wording.documentKind(document.kind), document.month.toText(), document.payee.code};
    if (!document.coachCode.isEmpty() && document.coachCode != document.payee.code)
        parts.append(document.coachCode);
    return parts.join(u' ');
}

} // namespace duoboek
