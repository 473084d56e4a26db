// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace duoboek {

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime FixedDayClock::now() const
{
    return QDateTime(m_today, QDateTime::currentDateTimeUtc().time(), Qt::UTC);
}

} // namespace duoboek
