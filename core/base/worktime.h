// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace duoboek {

/// A length of work in whole minutes (rule 11), never negative in an entry. Totals may be of any size.
class WorkTime
{
public:
    constexpr WorkTime() = default;
    constexpr explicit WorkTime(qint64 minutes)
        : m_minutes(minutes)
    {
    }

    [[nodiscard]] constexpr qint64 minutes() const { return m_minutes; }
    [[nodiscard]] constexpr bool isZero() const { return m_minutes == 0; }

    constexpr WorkTime& operator+=(WorkTime other)
    {
        m_minutes += other.m_minutes;
        return *this;
    }
    friend constexpr WorkTime operator+(WorkTime a, WorkTime b)
    {
        return WorkTime(a.m_minutes + b.m_minutes);
    }
    friend constexpr WorkTime operator-(WorkTime a, WorkTime b)
    {
        return WorkTime(a.m_minutes - b.m_minutes);
    }
    friend constexpr auto operator<=>(WorkTime, WorkTime) = default;

    /// "1:05", "-0:30", "125:00": the form of the files, the same in every language.
    [[nodiscard]] QString toClockText() const;

private:
    qint64 m_minutes = 0;
};

/// The longest time that one date can hold for one duo (rule 12).
inline constexpr WorkTime wholeDay{24 * 60};
inline constexpr WorkTime wholeWeek{7 * 24 * 60};

} // namespace duoboek
