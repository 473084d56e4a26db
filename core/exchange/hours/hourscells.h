// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hours/hourslayout.h"
#include "core/exchange/hours/knowntexts.h"

#include <QDate>

namespace duoboek {

/// What the cells of a table of hours say under its layout. The same text is read once, because a table of a
/// hundred thousand rows has a few thousand different dates and times.
class HoursCells
{
public:
    HoursCells(const HoursLayout& layout, QDate today)
        : m_order(layout.dateOrder)
        , m_sign(layout.decimalSign)
        , m_unit(layout.unit)
        , m_today(today)
    {
    }

    /// "31-5-2023", "05/31/2023", "2023-05-31", each also with a time behind it; "31 mei 2023", "May 31,
    /// 2023". A year must be there.
    /// NotADate.
    [[nodiscard]] const Result<QDate>& date(QStringView text);
    /// Seconds: h:mm:ss, or time as people type it (rule 13) with the layout's decimal sign. A bare number is
    /// of the layout's unit. The errors of workTimeFromTyped().
    [[nodiscard]] const Result<qint64>& duration(QStringView text);
    /// Seconds since midnight: "9:30", "09:30:15", "9.30", "9:30 PM", each also behind a date. NotATimeOfDay.
    [[nodiscard]] const Result<qint64>& timeOfDay(QStringView text);

private:
    DateOrder m_order;
    DecimalSign m_sign;
    TimeUnit m_unit;
    QDate m_today;
    KnownTexts<Result<QDate>> m_dates;
    KnownTexts<Result<qint64>> m_durations;
    KnownTexts<Result<qint64>> m_times;
};

/// The day and the month of a date that does not begin with its year, in the order in which they stand;
/// nothing for all other text.
[[nodiscard]] std::optional<std::pair<int, int>> firstPartsOfDate(QStringView text);

} // namespace duoboek
