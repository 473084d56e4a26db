// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/base/worktime.h"

namespace duoboek {

/// How a week of hours stands towards what was agreed (rule 10).
enum class Deviation {
    None,
    Above,
    Below,
};

/// When hours deviate from what was agreed, and when that is structural. Each is a setting (rule 10).
struct DeviationLimits
{
    /// A week deviates when it is off by more than both of these.
    Percent ofAgreement = Percent::ofWhole(20);
    WorkTime time{30};
    /// How many whole weeks are looked at, and how many of them must deviate to the same side.
    int weeks = 6;
    int weeksToBeStructural = 4;

    friend bool operator==(const DeviationLimits&, const DeviationLimits&) = default;
};

[[nodiscard]] Deviation deviationOf(WorkTime worked, WorkTime agreed, const DeviationLimits& limits = {});

} // namespace duoboek
