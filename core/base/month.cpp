// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

namespace duoboek {

std::optional<Month> Month::fromText(QStringView text)
{
    if (text.size() != 7)
        return std::nullopt;
    const auto day = dateFromIsoText(text.toString() + QStringLiteral("-01"));
    if (!day)
        return std::nullopt;
    return Month::of(*day);
}

Month Month::plus(int months) const
{
    Month other = *this;
    other.m_index += months;
    return other;
}

QString Month::toText() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace duoboek
