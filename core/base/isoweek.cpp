// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isoweek.h"

namespace duoboek {

namespace {

constexpr int mostWeeksInYear = 53;

} // namespace

IsoWeek IsoWeek::of(QDate day)
{
    IsoWeek week;
    int year = 0;
    week.m_number = static_cast<qint16>(day.weekNumber(&year));
    week.m_year = static_cast<qint16>(year);
    return week;
}

IsoWeek::IsoWeek(int year, int number)
{
    if (number < 1 || number > mostWeeksInYear)
        return;
    // The 4th of January always lies in week 1.
    const QDate day = QDate(year, 1, 4).addDays(7 * (number - 1));
    const IsoWeek week = of(day);
    if (week.year() == year)
        *this = week;
}

QDate IsoWeek::monday() const
{
    const QDate inFirstWeek(m_year, 1, 4);
    return inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (m_number - 1));
}

QString IsoWeek::toText() const
{
    return QStringLiteral("%1-W%2")
        .arg(m_year, 4, 10, QLatin1Char('0'))
        .arg(m_number, 2, 10, QLatin1Char('0'));
}

} // namespace duoboek
