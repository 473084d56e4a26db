// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tariffs/tariffbook.h"

namespace duoboek {

/// The kinds of tariff whose totals a month is summed up by.
enum class TariffGroup {
    Family, ///< rule 1, and rule 4 decided as family
    Other, ///< rule 2, and rule 4 decided as not family
    Organisation, ///< rule 3
};

[[nodiscard]] constexpr TariffGroup tariffGroupOf(RateGround ground)
{
    switch (ground) {
    case RateGround::CoachIsParent:
    case RateGround::CoachIsSibling:
    case RateGround::CoachIsAdultChild:
    case RateGround::DecidedFamily:
        return TariffGroup::Family;
    case RateGround::NotFamily:
    case RateGround::DecidedOther:
        return TariffGroup::Other;
    case RateGround::OrganisationRate:
        break;
    }
    return TariffGroup::Organisation;
}

} // namespace duoboek
