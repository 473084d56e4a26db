// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/monthdocument.h"

namespace duoboek {

Activity activityOf(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Training:
        return Activity::Training;
    case SessionKind::Intervision:
        return Activity::Intervision;
    case SessionKind::ThemeMeeting:
        break;
    }
    return Activity::ThemeMeeting;
}

WorkTime MonthBook::time() const
{
    WorkTime total;
    for (const MonthDocument& document : documents)
        total += document.time;
    return total;
}

Money MonthBook::net() const
{
    Money total;
    for (const MonthDocument& document : documents)
        total += document.net;
    return total;
}

Money MonthBook::vat() const
{
    Money total;
    for (const MonthDocument& document : documents)
        total += document.vat;
    return total;
}

} // namespace duoboek
