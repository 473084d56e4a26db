// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/monthbuilder.h"

#include <unordered_set>

namespace duoboek {

class Database;

/// Everything that the amounts of one month depend on, but for the hours that a final document holds, and the
/// rest of its coach's month. The time it takes grows with the number of duos and
/// with the hours of that month, not with the years that the file holds.
[[nodiscard]] Result<MonthInput> loadMonthInput(const Database& database, Month month);

/// The same of some coaches only, whether their month is final or not, with the corrections that
/// are due in it.
[[nodiscard]] Result<MonthInput> loadMonthInputOf(
    const Database& database, Month month, const std::unordered_set<CoachId>& coaches);

/// All rates through time.
[[nodiscard]] Result<TariffBook> loadTariffBook(const Database& database);

} // namespace duoboek
