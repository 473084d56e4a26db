// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include "app/commandline/demofile.h"
#include "ui/common/readablepalette.h"
#include "ui/common/translations.h"
#include "ui/common/uistate.h"
#include "ui/common/userpromptsdialogs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowcontext.h"

#include <QApplication>

#include <cstdio>

namespace duoboek {

namespace {

/// Qt ends the program abruptly when there is no screen to connect to.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

ExitStatus refuseWithoutDisplay()
{
    QTextStream(stderr) << commandText(QT_TRANSLATE_NOOP("CommandLine",
        "There is no display to open a window on. The commands work without one; see: duoboek --help"))
                        << Qt::endl;
    return ExitStatus::Refused;
}

Status makeDemo(const QString& path, QDate until, const QString& loginName)
{
    DemoOptions options;
    options.until = until;
    const auto report = makeDemoFile(path, options, loginName);
    if (!report)
        return report.error().front().error;
    return {};
}

} // namespace

ExitStatus runWindow(
    const ProgramArguments& arguments, const Clock& clock, const QString& loginName, int& count, char** words)
{
    if (!hasDisplay())
        return refuseWithoutDisplay();
    QApplication application(count, words);
    QCoreApplication::setOrganizationName(QStringLiteral("duoboek"));
    QCoreApplication::setApplicationName(QStringLiteral("Duoboek"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUOBOEK_VERSION));
    UiState state;
    installTranslations(application, state.language());
    const ReadablePalette readable;
    UserPromptsDialogs prompts;
    const QDate today = clock.today();
    MainWindow window({clock, prompts, state, loginName, arguments.rehearsedDay.value_or(QDate()),
        [today, loginName](const QString& path) { return makeDemo(path, today, loginName); }});
    window.start(arguments.file);
    return QApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace duoboek
