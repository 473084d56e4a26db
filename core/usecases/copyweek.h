// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hours/entrychange.h"
#include "core/hours/weeksheet.h"

#include <vector>

namespace duoboek {

class Database;

struct WeekCopy
{
    std::vector<EntryChange> changes;
    int skippedDays = 0; ///< on which nothing can be typed (rule 12), or something stands already
};

/// The hours of the week before each of these rows of a sheet, for its own days that are empty; notes are
/// about their own day and stay there.
[[nodiscard]] Result<WeekCopy> copyOfWeekBefore(
    const Database& database, const WeekSheet& sheet, const std::vector<std::size_t>& rows);

} // namespace duoboek
