// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace duoboek {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands{
        {QLatin1StringView("demo"),
            QT_TRANSLATE_NOOP("CommandLine", "make a new file with a made-up administration"),
            CommandNeeds::Core, runDemo},
        {QLatin1StringView("import"),
            QT_TRANSLATE_NOOP("CommandLine", "read an administration folder into a file"), CommandNeeds::Core,
            runImport},
        {QLatin1StringView("import-hours"),
            QT_TRANSLATE_NOOP("CommandLine", "read a table of hours, as CSV or XLSX, into a file"),
            CommandNeeds::Core, runImportHours},
        {QLatin1StringView("export"),
            QT_TRANSLATE_NOOP("CommandLine", "write a file as an administration folder"), CommandNeeds::Core,
            runExport},
        {QLatin1StringView("close"),
            QT_TRANSLATE_NOOP("CommandLine", "write the documents and the questions of a month"),
            CommandNeeds::Fonts, runClose},
        {QLatin1StringView("credit"),
            QT_TRANSLATE_NOOP("CommandLine", "take back a final document by a credit note"),
            CommandNeeds::Core, runCredit},
        {QLatin1StringView("documents"), QT_TRANSLATE_NOOP("CommandLine", "list the final documents"),
            CommandNeeds::Core, runDocuments},
        {QLatin1StringView("signals"),
            QT_TRANSLATE_NOOP("CommandLine", "write what asks for attention at the duos on a day"),
            CommandNeeds::Core, runSignals},
        {QLatin1StringView("intervision"),
            QT_TRANSLATE_NOOP("CommandLine", "write the papers with which an intervision is led"),
            CommandNeeds::Fonts, runIntervision},
        {QLatin1StringView("check"),
            QT_TRANSLATE_NOOP("CommandLine", "check a file and every rule, and print what is wrong"),
            CommandNeeds::Core, runCheck},
    };
    return commands;
}

const Command* commandNamed(const QString& name)
{
    const auto& commands = allCommands();
    const auto found = std::find_if(
        commands.begin(), commands.end(), [&name](const Command& command) { return name == command.name; });
    return found == commands.end() ? nullptr : &*found;
}

QString commandText(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

void printProblems(QTextStream& to, const Problems& problems)
{
    constexpr qsizetype mostLines = 100;
    for (const QString& line : problemLines(problems, mostLines, ValueWords::OfFolder))
        to << line << Qt::endl;
}

ExitStatus refuse(const CommandContext& context, const Problems& problems)
{
    printProblems(context.err, problems);
    return ExitStatus::Refused;
}

ExitStatus refuse(const CommandContext& context, const Error& error)
{
    context.err << errorText(error, ValueWords::OfFolder) << Qt::endl;
    return ExitStatus::Refused;
}

} // namespace duoboek
