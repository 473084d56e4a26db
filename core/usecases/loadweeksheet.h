// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hours/weeksheet.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// Which rows a sheet has.
struct WeekSheetQuery
{
    WeekSpan weeks;
    std::vector<DuoId> duos{}; ///< only these; all when none are named
};

/// The duos that are active in those weeks, and those that have entries in them all the same, in order of
/// their codes. Read in one moment, by as many statements for a hundred thousand duos as for one.
[[nodiscard]] Result<WeekSheet> loadWeekSheet(
    const Database& database, const WeekSheetQuery& query, QDate today);

/// The duos whose entries have changed after a change (see lastChange()); nothing when something else that
/// a sheet depends on has changed as well.
[[nodiscard]] Result<std::optional<std::vector<DuoId>>> duosWithChangedEntries(
    const Database& database, qint64 change);

} // namespace duoboek
