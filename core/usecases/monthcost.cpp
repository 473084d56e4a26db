// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/monthcost.h"

#include "core/storage/database.h"
#include "core/storage/preflightrepository.h"
#include "core/usecases/computemonth.h"

namespace duoboek {

Result<MonthCost> costOfMonth(const Database& database, Month month)
{
    const auto standing = loadStandingTotal(database, month);
    if (!standing)
        return standing.error();
    const auto book = computeMonth(database, month);
    if (!book)
        return book.error();
    return MonthCost{standing->time + book->time(), standing->net + book->net(), !book->heldBack.empty()};
}

} // namespace duoboek
