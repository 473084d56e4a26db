// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"
#include "core/sessions/session.h"

namespace duoboek::demo {

struct SessionPlan
{
    std::vector<Session> sessions; ///< by date
    std::vector<Attendance> attendance; ///< in the order of the sessions
};

/// Intervision and trainings of the regions and national theme meetings up to the plan's last day, and one
/// intervision per region that is still to come. Each region with coaches has an intervision in the last full
/// month; from then on the coach with duos at two tariffs no longer names the duo (rule 7).
[[nodiscard]] SessionPlan makeSessions(const Plan& plan, Random& random);

} // namespace duoboek::demo
