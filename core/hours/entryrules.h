// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/base/month.h"
#include "core/base/worktime.h"

#include <optional>
#include <vector>

namespace duoboek {

/// The longest time for one coach on one day that is not asked about (rule 12).
inline constexpr int mostUnaskedMinutesPerCoachDay = 16 * 60;

/// A month whose hours a final document holds (rule 22).
struct FinalMonth
{
    Month month;
    QString number; ///< of the document
};

/// The days on which hours of a duo can lie, with the codes that a refusal names.
struct EntryBounds
{
    QString duoCode;
    QString coachCode;
    DateRange duo;
    std::vector<DateRange> contracts; ///< of the coach, signed or not
    std::vector<FinalMonth> finalMonths{}; ///< of the coach, as far as they were asked for

    /// HeldByDocument for a day in one of those months.
    [[nodiscard]] std::optional<Error> lockOn(QDate day) const;
};

/// Whether there can be so much time on a day: not less than nothing, nor more than 24 hours (rule 12).
[[nodiscard]] std::optional<Error> refusalOfTime(WorkTime time);

/// Where time entries are refused (rule 12): outside the duo, the coach's contract or the pilot, or in the
/// future.
class EntryRules
{
public:
    EntryRules(DateRange pilot, QDate today)
        : m_pilot(pilot)
        , m_today(today)
    {
    }

    /// The first reason to refuse hours on that day, or nothing.
    [[nodiscard]] std::optional<Error> refusalOn(QDate day, const EntryBounds& bounds) const;

private:
    DateRange m_pilot;
    QDate m_today;
};

} // namespace duoboek
