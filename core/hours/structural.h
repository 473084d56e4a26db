// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/deviation.h"

#include <optional>
#include <vector>

namespace duoboek {

/// A week of a duo as rule 10 looks at it.
struct WeekOfHours
{
    WorkTime worked;
    std::optional<WorkTime> agreed; ///< in force on its Monday; nothing: no agreement, so nothing to be off
    bool hasEntry = false; ///< an entry of 0 minutes is one
    bool isWhole = false; ///< the duo was active on all its seven days; no other week counts
};

/// Of a week that counts; nothing deviates in another.
[[nodiscard]] Deviation deviationOf(const WeekOfHours& week, const DeviationLimits& limits);

/// How the weeks before a day stand towards what was agreed (rule 10).
struct HoursTrend
{
    int above = 0; ///< weeks that deviate to that side
    int below = 0;
    int weeks = 0; ///< that were entered, count and have an agreement
    WorkTime worked; ///< in those, together
    WorkTime agreed;

    [[nodiscard]] bool isStructurallyAbove(const DeviationLimits& limits) const
    {
        return above >= limits.weeksToBeStructural;
    }
    [[nodiscard]] bool isStructurallyBelow(const DeviationLimits& limits) const
    {
        return below >= limits.weeksToBeStructural;
    }

    friend bool operator==(const HoursTrend&, const HoursTrend&) = default;
};

/// Of the whole weeks before the week that holds the day of looking, oldest first. Those at the end without
/// any entry are not yet entered and left out; an empty one before a filled one is a week of 0 minutes.
[[nodiscard]] HoursTrend trendOf(const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits);

/// The side to which such weeks deviate structurally; where they do so to either, the side of the most of
/// them.
[[nodiscard]] Deviation structuralDeviation(
    const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits);

} // namespace duoboek
