// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duos/agreedtime.h"

#include <algorithm>

namespace duoboek {

DateRange sharedDays(const DateRange& days, const DateRange& closed)
{
    const QDate first = days.first().isNull() ? closed.first() : std::max(days.first(), closed.first());
    const QDate end = days.end().isNull() ? closed.end() : std::min(days.end(), closed.end());
    return DateRange::until(first, std::max(first, end));
}

AgreedTime agreedWithin(
    const std::vector<Agreement>& agreements, const DateRange& active, const DateRange& span)
{
    const DateRange days = sharedDays(active, span);
    AgreedTime agreed;
    for (auto agreement = agreements.begin(); agreement != agreements.end(); ++agreement) {
        const auto next = std::next(agreement);
        const QDate first = std::max(agreement->validFrom, days.first());
        const QDate end = next == agreements.end() ? days.end() : std::min(next->validFrom, days.end());
        if (first < end)
            agreed += AgreedTime(agreement->perWeek, first.daysTo(end));
    }
    return agreed;
}

} // namespace duoboek
