// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopmail.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <memory>

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

/// Whether the program took the message. Where there is no mail program it says so soon; where it opens one
/// it may stay as long as that.
bool takesMessage(const QString& program, const QStringList& arguments)
{
    constexpr int timeToFail = 3000; // milliseconds
    auto process = std::make_unique<QProcess>();
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    if (!process->waitForStarted())
        return false;
    if (process->waitForFinished(timeToFail))
        return process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    QObject::connect(process.get(), &QProcess::finished, process.get(), &QObject::deleteLater);
    static_cast<void>(process.release()); // else the mail program would go with it
    return true;
}

} // namespace

MailOutcome showMailDraft(const MailDraft& draft)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (!program.isEmpty() && takesMessage(program, argumentsOf(draft)))
        return MailOutcome::Attached;
    return QDesktopServices::openUrl(addressOf(draft)) ? MailOutcome::WithoutFile : MailOutcome::NoProgram;
}

} // namespace duoboek
