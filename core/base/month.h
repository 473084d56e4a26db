// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <compare>
#include <optional>

namespace duoboek {

/// A calendar month: what one document can cover at most (rule 18).
class Month
{
public:
    Month() = default;
    /// month from 1 to 12.
    constexpr Month(int year, int month)
        : m_index(year * 12 + month - 1)
    {
    }
    [[nodiscard]] static Month of(QDate day) { return Month(day.year(), day.month()); }
    /// Reads "2023-05".
    [[nodiscard]] static std::optional<Month> fromText(QStringView text);

    [[nodiscard]] int year() const { return m_index / 12; }
    [[nodiscard]] int month() const { return m_index % 12 + 1; }
    [[nodiscard]] QDate firstDay() const { return QDate(year(), month(), 1); }
    [[nodiscard]] QDate lastDay() const { return next().firstDay().addDays(-1); }
    [[nodiscard]] DateRange days() const { return DateRange::until(firstDay(), next().firstDay()); }
    [[nodiscard]] Month next() const { return plus(1); }
    [[nodiscard]] Month previous() const { return plus(-1); }
    [[nodiscard]] Month plus(int months) const;
    /// "2023-05"
    [[nodiscard]] QString toText() const;

    friend auto operator<=>(Month, Month) = default;

private:
    int m_index = 0; // months since the year 0
};

} // namespace duoboek
