// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"

namespace duoboek {

qint64 Percent::of(qint64 units) const
{
    const qint64 product = units * m_basisPoints;
    return product < 0 ? -((-product + 5'000) / 10'000) : (product + 5'000) / 10'000;
}

} // namespace duoboek
