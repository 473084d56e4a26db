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

HoursTrend trendOf(const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits)
{
    const auto lastFilled =
        std::find_if(weeks.rbegin(), weeks.rend(), [](const WeekOfHours& week) { return week.hasEntry; });
    HoursTrend trend;
    std::for_each(lastFilled, weeks.rend(), [&](const WeekOfHours& week) {
        if (!week.isWhole || !week.agreed)
            return;
        ++trend.weeks;
        trend.worked += week.worked;
        trend.agreed += *week.agreed;
        const Deviation deviation = deviationOf(week, limits);
        trend.above += deviation == Deviation::Above;
        trend.below += deviation == Deviation::Below;
    });
    return trend;
}

Deviation structuralDeviation(const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits)
{
    const HoursTrend trend = trendOf(weeks, limits);
    if (trend.isStructurallyAbove(limits) && trend.above >= trend.below)
        return Deviation::Above;
    return trend.isStructurallyBelow(limits) ? Deviation::Below : Deviation::None;
}

} // namespace duoboek
