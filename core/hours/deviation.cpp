// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/deviation.h"

#include <cstdlib>

namespace duoboek {

Deviation deviationOf(WorkTime worked, WorkTime agreed, const DeviationLimits& limits)
{
    const qint64 difference = worked.minutes() - agreed.minutes();
    // Exact, so that 20 % itself is never rounded to more: 100 % is 10,000 basis points.
    const bool isAboveShare =
        std::abs(difference) * 10'000 > limits.ofAgreement.basisPoints() * agreed.minutes();
    if (!isAboveShare || std::abs(difference) <= limits.time.minutes())
        return Deviation::None;
    return difference > 0 ? Deviation::Above : Deviation::Below;
}

} // namespace duoboek
