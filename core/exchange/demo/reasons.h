// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"

namespace duoboek::demo {

/// Says of each duo why its tariff was decided, why it ended and which duo it goes on from.
void addReasons(Plan& plan, Random& random);

} // namespace duoboek::demo
