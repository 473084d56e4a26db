// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopmail.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace duoboek {

namespace {

QStringList argumentsOf(const MailDraft& draft)
{
    QStringList arguments{QStringLiteral("--utf8"), QStringLiteral("--subject"), draft.subject,
        QStringLiteral("--body"), draft.body, QStringLiteral("--attach"), draft.attachment};
    // What begins with a dash would be taken for an option.
    if (!draft.to.isEmpty() && !draft.to.startsWith(u'-'))
        arguments.append(draft.to);
    return arguments;
}

QUrl addressOf(const MailDraft& draft)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(draft.to);
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(
            QUrl::toPercentEncoding(QString(text).replace(u'\n', QStringLiteral("\r\n"))));
    };
    url.setQuery(QStringLiteral("subject=%1&body=%2").arg(encoded(draft.subject), encoded(draft.body)));
    return url;
}

} // namespace

MailOutcome showMailDraft(const MailDraft& draft)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (!program.isEmpty() && QProcess::startDetached(program, argumentsOf(draft)))
        return MailOutcome::Attached;
    return QDesktopServices::openUrl(addressOf(draft)) ? MailOutcome::WithoutFile : MailOutcome::NoProgram;
}

} // namespace duoboek
