// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>

#include <optional>

namespace duoboek {

/// How many whole weeks of hours a forecast looks back (*choice*).
inline constexpr int weeksToForecastFrom = 8;

/// What is known of a duo when its hours to come are estimated.
struct ForecastBasis
{
    WorkTime worked; ///< in those weeks, until the one with the last entry
    int weeks = 0; ///< so many of them, each of which the duo was active in; 0: it has no hours there
    std::optional<WorkTime> agreedPerWeek; ///< in force now
    qint64 days = 0; ///< that it still has
};

/// As much a week as in those weeks, or as agreed where there are none, rounded down to whole minutes.
[[nodiscard]] WorkTime expectedTime(const ForecastBasis& duo);

/// What an hour costs on average, rounded down to the cent; nothing without time or cost.
[[nodiscard]] std::optional<HourlyRate> averageRate(Money cost, WorkTime time);

} // namespace duoboek
