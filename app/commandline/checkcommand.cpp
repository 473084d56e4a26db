// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "core/storage/database.h"
#include "core/usecases/checkadministration.h"

namespace duoboek {

ExitStatus runCheck(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("check"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the file to check"));
    if (const auto ended = given.read(arguments))
        return *ended;

    const auto database = Database::open(given.positional(0), Database::Access::ReadOnly);
    if (!database)
        return refuse(context, database.error());
    const auto problems = checkAdministration(**database, context.clock);
    if (!problems)
        return refuse(context, problems.error());
    printProblems(context.out, *problems);
    if (!problems->empty())
        return ExitStatus::Asked;
    context.out << commandText(QT_TRANSLATE_NOOP("CommandLine", "Nothing is wrong with this file."))
                << Qt::endl;
    return ExitStatus::Done;
}

} // namespace duoboek
