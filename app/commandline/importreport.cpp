// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importreport.h"

namespace duoboek {

ExitStatus reportImport(const ImportReport& report, const CommandContext& context)
{
    for (const ImportCounts& table : report.tables) {
        context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 new, %3 changed, %4 the same"))
                           .arg(table.file)
                           .arg(table.added)
                           .arg(table.changed)
                           .arg(table.same)
                    << Qt::endl;
    }
    printProblems(context.out, report.asked);
    return report.asked.empty() ? ExitStatus::Done : ExitStatus::Asked;
}

} // namespace duoboek
