// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/contract.h"
#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"

namespace duoboek::demo {

/// What a coach has handed in and signed.
struct CoachPapers
{
    CoachId coach;
    std::vector<Contract> contracts; ///< by date, without a gap, around all days of the coach's duos
    std::vector<Certificate> certificates;
};

/// By coach. One contract is not signed, one ends within 60 days, a few VOGs were too old, one is missing.
[[nodiscard]] std::vector<CoachPapers> makePapers(const Plan& plan, Random& random);

} // namespace duoboek::demo
