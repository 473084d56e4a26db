// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace duoboek {

/// An ISO 8601 week, Monday to Sunday, in its own ISO year: 2021-01-01 lies in 2020-W53 (rule 11).
class IsoWeek
{
public:
    IsoWeek() = default;
    [[nodiscard]] static IsoWeek of(QDate day);
    /// An invalid week when that year has no such week.
    IsoWeek(int year, int number);

    [[nodiscard]] bool isValid() const { return m_number > 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] QDate sunday() const { return monday().addDays(6); }
    [[nodiscard]] IsoWeek plus(int weeks) const { return of(monday().addDays(7 * weeks)); }
    /// "2023-W18"
    [[nodiscard]] QString toText() const;

    friend auto operator<=>(IsoWeek, IsoWeek) = default;

private:
    qint16 m_year = 0;
    qint16 m_number = 0;
};

} // namespace duoboek
