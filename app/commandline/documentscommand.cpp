// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "core/exchange/documenttable.h"
#include "core/storage/database.h"
#include "core/usecases/listdocuments.h"

namespace duoboek {

ExitStatus runDocuments(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("documents"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the administration"));
    given.addValue(QStringLiteral("month"),
        QT_TRANSLATE_NOOP("CommandLine", "only those of this month, such as 2023-05"),
        QStringLiteral("MONTH"));
    given.addFlag(QStringLiteral("csv"),
        QT_TRANSLATE_NOOP("CommandLine", "as a table on standard output, which is the only form there is"));
    if (const auto ended = given.read(arguments))
        return *ended;

    std::optional<Month> month;
    if (given.isSet(QStringLiteral("month"))) {
        month = Month::fromText(given.value(QStringLiteral("month")));
        if (!month)
            return refuse(context, Error{ErrorCode::NotAMonth, {given.value(QStringLiteral("month"))}});
    }
    const auto database = Database::open(given.positional(0), Database::Access::ReadOnly);
    if (!database)
        return refuse(context, database.error());
    const auto documents = listDocuments(**database, month);
    if (!documents)
        return refuse(context, documents.error());
    writeDocumentTable(*documents, context.out);
    return ExitStatus::Done;
}

} // namespace duoboek
