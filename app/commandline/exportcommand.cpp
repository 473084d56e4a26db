// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "core/exchange/administrationexport.h"
#include "core/storage/database.h"

namespace duoboek {

ExitStatus runExport(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("export"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the file to write out"));
    given.addPositional(QStringLiteral("FOLDER"),
        QT_TRANSLATE_NOOP("CommandLine", "the folder for the tables; it is made when there is none"));
    if (const auto ended = given.read(arguments))
        return *ended;

    const auto database = Database::open(given.positional(0), Database::Access::ReadOnly);
    if (!database)
        return refuse(context, database.error());
    if (const Status written = exportAdministration(**database, given.positional(1)); !written)
        return refuse(context, written.error());
    return ExitStatus::Done;
}

} // namespace duoboek
