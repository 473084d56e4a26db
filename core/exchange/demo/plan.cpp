// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/plan.h"

namespace duoboek::demo {

std::vector<std::vector<const PlannedDuo*>> Plan::duosByCoach() const
{
    std::vector<std::vector<const PlannedDuo*>> byCoach(coaches.size());
    for (const PlannedDuo& planned : duos)
        byCoach[static_cast<std::size_t>(planned.duo.coach.value() - 1)].push_back(&planned);
    return byCoach;
}

} // namespace duoboek::demo
