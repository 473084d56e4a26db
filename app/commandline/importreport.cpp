// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importreport.h"

#include "ui/text/errortext.h"

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
    for (const QString& line : problemLines(report.asked))
        context.out << line << Qt::endl;
    return report.asked.empty() ? ExitStatus::Done : ExitStatus::Asked;
}

} // namespace duoboek
