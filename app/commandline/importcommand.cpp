// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "app/commandline/importreport.h"
#include "app/commandline/terminalprogress.h"
#include "core/exchange/administrationfolder.h"

namespace duoboek {

ExitStatus runImport(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("import"), context);
    given.addPositional(QStringLiteral("FILE"),
        QT_TRANSLATE_NOOP("CommandLine", "the file to read into; it is made when there is none"));
    given.addPositional(
        QStringLiteral("FOLDER"), QT_TRANSLATE_NOOP("CommandLine", "the folder with the tables to read"));
    given.addFlag(
        QStringLiteral("dry-run"), QT_TRANSLATE_NOOP("CommandLine", "try everything and keep nothing"));
    if (const auto ended = given.read(arguments))
        return *ended;

    const auto tables = readAdministrationFolder(given.positional(1));
    if (!tables)
        return refuse(context, tables.error());
    const bool dryRun = given.isSet(QStringLiteral("dry-run"));
    const auto report = withProgress(
        context, commandText(QT_TRANSLATE_NOOP("CommandLine", "rows")), [&](const WorkProgress& progress) {
            return importAdministration(given.positional(0), *tables,
                {context.loginName, QStringLiteral("import")}, context.clock,
                dryRun ? ImportMode::DryRun : ImportMode::Keep, progress);
        });
    if (!report)
        return refuse(context, report.error());
    const ExitStatus status = reportImport(*report, context);
    if (dryRun)
        context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "A dry run: nothing was kept."))
                    << Qt::endl;
    return status;
}

} // namespace duoboek
