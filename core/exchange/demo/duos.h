// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/intake.h"

namespace duoboek::demo {

/// Puts a participant and a coach in each intake: fills the plan's participants, coaches and duos, with
/// agreements through time. Regions and organisations must be there.
void addDuos(Plan& plan, const std::vector<Intake>& intakes, Random& random);

/// Gives some of the duos something to see in the last two months.
void chooseHabits(Plan& plan, Random& random);

} // namespace duoboek::demo
