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

/// How far off a week may be before it deviates: it must be above both.
struct DeviationLimits
{
    Percent ofAgreement = Percent::ofWhole(20);
    WorkTime time{30};
};

[[nodiscard]] Deviation deviationOf(WorkTime worked, WorkTime agreed, const DeviationLimits& limits = {});

} // namespace duoboek
