// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/documents/hourspaper.h"

#include <vector>

namespace duoboek {

class Database;

/// Which sheets of hours are made.
struct HoursPaperQuery
{
    QDate day; ///< in the week or the month
    HoursPaperSpan span = HoursPaperSpan::Week;
    HoursPaperUse use = HoursPaperUse::FillIn;
    std::vector<CoachId> coaches{}; ///< only these; all when none are named
};

/// A sheet for each coach with a duo that is active in those days, or has hours in them all the same; by
/// name.
[[nodiscard]] Result<std::vector<HoursPaper>> makeHoursPapers(
    const Database& database, const HoursPaperQuery& query, QDate today);

} // namespace duoboek
