// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/isoweek.h"
#include "core/base/worktime.h"

namespace duoboek {

/// All duos together in one week.
struct WeekTotal
{
    IsoWeek week;
    WorkTime worked;
    WorkTime agreed; ///< of the duos that were active on all its days, in force on its Monday

    friend bool operator==(const WeekTotal&, const WeekTotal&) = default;
};

} // namespace duoboek
