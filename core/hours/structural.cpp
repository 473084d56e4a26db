// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/structural.h"

#include <algorithm>

namespace duoboek {

Deviation deviationOf(const WeekOfHours& week, const DeviationLimits& limits)
{
    if (!week.isWhole || !week.agreed)
        return Deviation::None;
    return deviationOf(week.worked, *week.agreed, limits);
}

Deviation structuralDeviation(const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits)
{
    const auto lastFilled =
        std::find_if(weeks.rbegin(), weeks.rend(), [](const WeekOfHours& week) { return week.hasEntry; });
    const auto weeksTo = [&](Deviation side) {
        return std::count_if(lastFilled, weeks.rend(),
            [&](const WeekOfHours& week) { return deviationOf(week, limits) == side; });
    };
    const auto above = weeksTo(Deviation::Above);
    const auto below = weeksTo(Deviation::Below);
    if (std::max(above, below) < limits.weeksToBeStructural)
        return Deviation::None;
    return above >= below ? Deviation::Above : Deviation::Below;
}

} // namespace duoboek
