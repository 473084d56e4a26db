// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/loadsearch.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

namespace duoboek {

Result<SearchedFile> loadSearch(
    const DatabaseAddress& address, QDate today, const SessionNaming& naming, const std::stop_token& stop)
{
    const auto database = Database::open(address);
    if (!database)
        return database.error();
    const auto moment = Transaction::beginReading(**database);
    if (!moment)
        return moment.error();
    auto index = loadSearchIndex(**database, today, naming, stop);
    if (!index)
        return index.error();
    const auto months = findMonthSpan(**database);
    if (!months)
        return months.error();
    return SearchedFile{std::move(*index), *months};
}

} // namespace duoboek
