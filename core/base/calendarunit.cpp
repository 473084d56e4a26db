// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendarunit.h"

#include "core/base/isoweek.h"
#include "core/base/month.h"

namespace duoboek {

DateRange unitAround(QDate day, CalendarUnit unit)
{
    switch (unit) {
    case CalendarUnit::Week: {
        const QDate monday = IsoWeek::of(day).monday();
        return DateRange::until(monday, monday.addDays(7));
    }
    case CalendarUnit::Month:
        return Month::of(day).days();
    case CalendarUnit::Year:
        break;
    }
    return DateRange::until(QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1));
}

} // namespace duoboek
