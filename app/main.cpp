// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/programarguments.h"
#include "app/windowprogram.h"
#include "ui/common/translations.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryFile>

#include <csignal>
#include <cstdio>
#include <memory>

namespace {

using namespace duoboek;

/// Under which the change log knows whoever works here.
QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    // A task that runs unattended may have none of these; its files still belong to somebody.
    QTemporaryFile own;
    const QString owner = own.open() ? QFileInfo(own.fileName()).owner() : QString();
    return owner.isEmpty() ? QStringLiteral("unknown") : owner;
}

std::unique_ptr<Clock> clockFor(const ProgramArguments& arguments)
{
    if (arguments.rehearsedDay)
        return std::make_unique<FixedDayClock>(*arguments.rehearsedDay);
    return std::make_unique<SystemClock>();
}

void sayHelp(QTextStream& out)
{
    out << "duoboek [FILE]\n"
        << "    " << commandText(QT_TRANSLATE_NOOP("CommandLine", "open the window")) << '\n';
    for (const Command& command : allCommands())
        out << "duoboek " << command.name << " ...\n    " << commandText(command.summary) << '\n';
    out << "duoboek COMMAND --help\n    "
        << commandText(QT_TRANSLATE_NOOP("CommandLine", "say how a command is used")) << '\n'
        << "duoboek --today DATE ...\n    "
        << commandText(QT_TRANSLATE_NOOP("CommandLine", "work as if it were that day")) << '\n'
        << "duoboek --version\n"
        << Qt::flush;
}

ExitStatus refuseCall(const ProgramArguments& arguments, QTextStream& err)
{
    if (arguments.refusal)
        err << "--today: " << errorText(*arguments.refusal) << Qt::endl;
    else
        err << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is not a command")).arg(arguments.unknownWord)
            << Qt::endl;
    err << commandText(QT_TRANSLATE_NOOP("CommandLine", "See: %1")).arg(QStringLiteral("duoboek --help"))
        << Qt::endl;
    return ExitStatus::Refused;
}

Language languageOfTerminal()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(QStringLiteral("nl")) ? Language::Dutch
                                                                                      : Language::English;
}

/// Pages can be drawn without a screen, so a command never needs one.
std::unique_ptr<QCoreApplication> applicationFor(const Command* command, int& count, char** words)
{
    if (!command || command->needs == CommandNeeds::Core)
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

/// Standard error tells the caller where and why, one problem a line; what Qt remarks about its surroundings
/// is no part of that.
void keepQuiet(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << message << Qt::endl;
}

ExitStatus runWithoutWindow(const ProgramArguments& arguments, int& count, char** words)
{
    qInstallMessageHandler(keepQuiet);
    const Command* command = commandNamed(arguments.command);
    const auto application = applicationFor(command, count, words);
    QCoreApplication::setApplicationVersion(QStringLiteral(DUOBOEK_VERSION));
    // The command line speaks the language of its caller's terminal; the window is Dutch unless told
    // otherwise.
    const Language language = languageOfTerminal();
    installTranslations(*application, language);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto clock = clockFor(arguments);
    switch (arguments.wish) {
    case ProgramArguments::Wish::Version:
        out << "duoboek " << DUOBOEK_VERSION << Qt::endl;
        return ExitStatus::Done;
    case ProgramArguments::Wish::Help:
        sayHelp(out);
        return ExitStatus::Done;
    case ProgramArguments::Wish::Command:
        return command->run(arguments.commandArguments, {*clock, loginName(), out, err, language});
    case ProgramArguments::Wish::Refused:
    case ProgramArguments::Wish::Window:
        break;
    }
    return refuseCall(arguments, err);
}

} // namespace

int main(int count, char** words)
{
#ifdef SIGXFSZ
    // A file that may not grow is reported as one that cannot be written, with nothing left half done.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QStringList given;
    for (int i = 1; i < count; ++i)
        given.append(QString::fromLocal8Bit(words[i]));
    const ProgramArguments arguments = ProgramArguments::read(given);
    if (arguments.wish != ProgramArguments::Wish::Window)
        return static_cast<int>(runWithoutWindow(arguments, count, words));
    const auto clock = clockFor(arguments);
    return static_cast<int>(runWindow(arguments, *clock, loginName(), count, words));
}
