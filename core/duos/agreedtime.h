// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/duos/agreement.h"

#include <vector>

namespace duoboek {

/// What was agreed for a number of days: each day counts a seventh of the week's time. Kept in sevenths of a
/// minute, so that the months of a year add up to that year.
class AgreedTime
{
public:
    AgreedTime() = default;
    /// So many days of what is agreed per week.
    AgreedTime(WorkTime perWeek, qint64 days)
        : m_sevenths(perWeek.minutes() * days)
    {
    }

    AgreedTime& operator+=(AgreedTime other)
    {
        m_sevenths += other.m_sevenths;
        return *this;
    }
    /// Rounded down to whole minutes.
    [[nodiscard]] WorkTime time() const { return WorkTime(m_sevenths / 7); }

    friend bool operator==(AgreedTime, AgreedTime) = default;

private:
    qint64 m_sevenths = 0;
};

/// The days that two ranges share; an empty range (first is end) when they share none. The second must have
/// an end on both sides.
[[nodiscard]] DateRange sharedDays(const DateRange& days, const DateRange& closed);

/// Of a duo that is active in some days, within a span that has an end on both sides; agreements in order of
/// their dates.
[[nodiscard]] AgreedTime agreedWithin(
    const std::vector<Agreement>& agreements, const DateRange& active, const DateRange& span);

} // namespace duoboek
