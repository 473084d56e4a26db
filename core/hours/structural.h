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

/// Of the whole weeks before the week that holds the day of looking, oldest first. Those at the end without
/// any entry are not yet entered and left out; an empty one before a filled one is a week of 0 minutes. Where
/// enough weeks deviate to either side, the side of the most of them.
[[nodiscard]] Deviation structuralDeviation(
    const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits);

} // namespace duoboek
