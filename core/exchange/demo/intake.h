// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"

#include <QDate>

#include <vector>

namespace duoboek::demo {

/// When a duo begins and ends, before anyone is in it.
struct Intake
{
    DateRange active;
    Role role = Role::Usual;
    int participant = 0; ///< intakes with the same number are of one participant, who changes coach; from 0
};

/// As many as asked, by first day: half in the first months, half about sixteen months later, a few that end,
/// change coach or begin later.
[[nodiscard]] std::vector<Intake> planIntakes(int count, const Plan& plan, Random& random);

} // namespace duoboek::demo
