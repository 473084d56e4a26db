// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/hours/forecast.h"
#include "core/hours/weektotal.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

inline constexpr int weeksOfOverview = 26;

/// What the rest of the pilot is expected to cost, from the day after the day of looking.
struct Forecast
{
    QDate until; ///< last day of the pilot
    WorkTime time;
    HourlyRate average; ///< of this year so far
    Money cost;
};

/// How the administration stands on a day. Amounts are without VAT.
struct OverviewFigures
{
    int activeDuos = 0;
    Month month; ///< of the day
    WorkTime worked; ///< in that month, until the day
    WorkTime agreed; ///< for those days
    Money costOfMonth; ///< what its documents come to so far
    Money costOfYear; ///< the same of all months of the year up to this one
    /// Somebody's hours of this year are not in those amounts, because a question is open.
    bool isSomethingHeldBack = false;
    std::vector<WeekTotal> weeks; ///< the last whole ones before the week of looking, oldest first
    std::optional<Forecast>
        forecast; ///< nothing when the pilot has no end or is over, or nothing was paid yet
};

[[nodiscard]] Result<OverviewFigures> showOverview(const Database& database, QDate day);

} // namespace duoboek
