// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/series.h"

#include "core/base/daterange.h"

namespace duoboek {

namespace {

constexpr int daysInWeek = 7;

Error numberOutside(int number, int highest)
{
    return {ErrorCode::NotANumberWithin,
        {QString::number(number), QStringLiteral("1"), QString::number(highest)}};
}

QDate firstDay(const SessionSeries& series)
{
    const auto* week = std::get_if<WeekOfMonth>(&series.step);
    if (!week)
        return series.first;
    const QDate day = weekdayOfMonth(series.first, *week, series.first.dayOfWeek());
    return day >= series.first ? day
                               : weekdayOfMonth(series.first.addMonths(1), *week, series.first.dayOfWeek());
}

QDate dayAfter(QDate day, const SeriesStep& step)
{
    if (const auto* every = std::get_if<EveryWeeks>(&step))
        return day.addDays(daysInWeek * every->weeks);
    return weekdayOfMonth(day.addMonths(1), std::get<WeekOfMonth>(step), day.dayOfWeek());
}

Status checkNumbers(const SessionSeries& series)
{
    if (!series.first.isValid())
        return ErrorCode::ValueMissing;
    const auto* every = std::get_if<EveryWeeks>(&series.step);
    if (every && (every->weeks < 1 || every->weeks > mostWeeksBetweenSessions))
        return numberOutside(every->weeks, mostWeeksBetweenSessions);
    const auto* count = std::get_if<int>(&series.end);
    if (count && (*count < 1 || *count > mostSessionsInSeries))
        return numberOutside(*count, mostSessionsInSeries);
    if (!count && !std::get<QDate>(series.end).isValid())
        return ErrorCode::ValueMissing;
    return {};
}

} // namespace

QDate weekdayOfMonth(QDate inMonth, WeekOfMonth week, int dayOfWeek)
{
    if (week == WeekOfMonth::Last) {
        const QDate last(inMonth.year(), inMonth.month(), inMonth.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - dayOfWeek + daysInWeek) % daysInWeek));
    }
    const QDate first(inMonth.year(), inMonth.month(), 1);
    const int toWeekday = (dayOfWeek - first.dayOfWeek() + daysInWeek) % daysInWeek;
    return first.addDays(toWeekday + daysInWeek * static_cast<int>(week));
}

Result<std::vector<QDate>> seriesDates(const SessionSeries& series)
{
    if (const Status right = checkNumbers(series); !right)
        return right.error();
    const auto* until = std::get_if<QDate>(&series.end);
    const auto count = static_cast<std::size_t>(until ? mostSessionsInSeries : std::get<int>(series.end));
    QDate day = firstDay(series);
    if (until && *until < day)
        return {ErrorCode::PeriodEndsBeforeStart, {toIsoText(day), toIsoText(*until)}};
    std::vector<QDate> days;
    for (; until ? day <= *until : days.size() < count; day = dayAfter(day, series.step)) {
        if (days.size() == count)
            return {ErrorCode::SeriesTooLong, {QString::number(mostSessionsInSeries)}};
        if (!dateFromIsoText(toIsoText(day)))
            return {ErrorCode::NotADate, {toIsoText(day)}};
        days.push_back(day);
    }
    return days;
}

} // namespace duoboek
