// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worktime.h"

namespace duoboek {

QString WorkTime::toClockText() const
{
    const qint64 size = m_minutes < 0 ? -m_minutes : m_minutes;
    const QString sign = m_minutes < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2:%3").arg(sign).arg(size / 60).arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace duoboek
