// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <variant>
#include <vector>

namespace duoboek {

/// A series that would be longer is surely a slip.
inline constexpr int mostSessionsInSeries = 200;
inline constexpr int mostWeeksBetweenSessions = 52;

/// On the weekday of the first day, so many weeks after each other.
struct EveryWeeks
{
    int weeks = 1; ///< from 1 to mostWeeksBetweenSessions
};

/// On the weekday of the first day, once a month: "each first Tuesday".
enum class WeekOfMonth { First, Second, Third, Fourth, Last };

using SeriesStep = std::variant<EveryWeeks, WeekOfMonth>;
/// The last day on which there may be one, or how many there are.
using SeriesEnd = std::variant<QDate, int>;

struct SessionSeries
{
    QDate first; ///< where in the month it falls is not asked: the series begins at the first day that fits
    SeriesStep step;
    SeriesEnd end = 1;
};

/// The days of a series in order, at least one. Refuses an end before the first day that fits
/// (PeriodEndsBeforeStart), numbers that are out of bounds (NotANumberWithin), more days than
/// mostSessionsInSeries (SeriesTooLong), and days that files do not hold (NotADate).
[[nodiscard]] Result<std::vector<QDate>> seriesDates(const SessionSeries& series);

/// That day of the week in that week of the month of any day in it.
[[nodiscard]] QDate weekdayOfMonth(QDate inMonth, WeekOfMonth week, int dayOfWeek);

} // namespace duoboek
