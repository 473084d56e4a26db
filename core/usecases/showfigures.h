// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendarunit.h"
#include "core/base/daterange.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/base/workprogress.h"
#include "core/documents/tariffgroup.h"
#include "core/duos/agreedtime.h"

#include <QString>

#include <optional>
#include <vector>

namespace duoboek {

class Database;

// Figures of a span of days that has an end on both sides. What is agreed counts a seventh of the week's
// hours for each day of the span on which a duo was active.

struct HoursOfTime
{
    DateRange days; ///< as far as the span goes
    WorkTime worked;
    AgreedTime agreed;
};
/// All duos together, week by week or month by month; those without hours too.
[[nodiscard]] Result<std::vector<HoursOfTime>> hoursByTime(
    const Database& database, const DateRange& span, CalendarUnit unit);

struct HoursOfRegion
{
    QString region; ///< of the participant; empty: none
    int duos = 0; ///< active in the span
    WorkTime worked;
    AgreedTime agreed;
};
/// Every region by its name, and behind them the duos that have none.
[[nodiscard]] Result<std::vector<HoursOfRegion>> hoursByRegion(
    const Database& database, const DateRange& span);

struct HoursOfTariff
{
    std::optional<TariffGroup>
        tariff; ///< on the last day of the span, or of the duo; nothing: a question is open
    int duos = 0; ///< active in the span
    WorkTime worked;
    AgreedTime agreed;
};
/// Of each kind of tariff that some duo has.
[[nodiscard]] Result<std::vector<HoursOfTariff>> hoursByTariff(
    const Database& database, const DateRange& span);

struct CostOfTime
{
    Month month;
    Money cost; ///< of its documents and drafts
    Money expected; ///< the agreed hours of the days of the span, at the rate of each day
};
struct CostFigures
{
    std::vector<CostOfTime> months;
    bool isSomethingHeldBack = false; ///< hours that wait for an answer are not in the cost
    bool isRateMissing = false; ///< agreed hours without a rate are not in what is expected
};
/// Month by month, and says so before each.
[[nodiscard]] Result<CostFigures> costByMonth(
    const Database& database, const DateRange& span, const WorkProgress& progress = {});

struct AttendanceOfRegion
{
    QString region; ///< of the coach; empty: none
    int present = 0;
    int excused = 0;
    int absent = 0;

    [[nodiscard]] int recorded() const { return present + excused + absent; }
    /// In whole percents, rounded half up; nothing when nothing is recorded.
    [[nodiscard]] std::optional<int> percentPresent() const;
};
/// What is recorded of the sessions of the span: every region by its name, and behind them the coaches that
/// have none.
[[nodiscard]] Result<std::vector<AttendanceOfRegion>> attendanceByRegion(
    const Database& database, const DateRange& span);

} // namespace duoboek
