// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/duos/agreement.h"
#include "core/hours/structural.h"

#include <vector>

namespace duoboek {

class Database;

/// A duo with its hours week by week.
struct DuoWeeks
{
    DuoId id;
    QString code;
    CoachId coach;
    DateRange active;
    std::vector<Agreement>
        agreements; ///< by date, without their reasons; those from before the end of the weeks
    std::vector<WeekOfHours> weeks; ///< oldest first
};

/// Whole weeks, from a Monday up to but not with another one.
struct DuoWeekSpan
{
    QDate firstMonday;
    QDate endMonday;
};

/// Of all duos that are active on a day, by code; of these only, when some are named. Reads in a few
/// statements, which are of one moment when the caller sees to that.
[[nodiscard]] Result<std::vector<DuoWeeks>> loadDuoWeeks(
    const Database& database, QDate activeOn, const DuoWeekSpan& span, const std::vector<DuoId>& asked = {});

} // namespace duoboek
