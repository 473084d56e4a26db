// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/forecast.h"

namespace duoboek {

WorkTime expectedTime(const ForecastBasis& duo)
{
    constexpr qint64 daysOfWeek = 7;
    if (duo.days <= 0)
        return {};
    if (duo.weeks > 0)
        return WorkTime(duo.worked.minutes() * duo.days / (daysOfWeek * duo.weeks));
    return WorkTime(duo.agreedPerWeek.value_or(WorkTime()).minutes() * duo.days / daysOfWeek);
}

std::optional<HourlyRate> averageRate(Money cost, WorkTime time)
{
    constexpr qint64 minutesOfHour = 60;
    if (time.minutes() <= 0)
        return std::nullopt;
    const qint64 cents = cost.cents() * minutesOfHour / time.minutes();
    return cents > 0 ? std::optional(HourlyRate(cents)) : std::nullopt;
}

} // namespace duoboek
