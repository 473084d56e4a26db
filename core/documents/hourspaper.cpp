// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/hourspaper.h"

namespace duoboek {

WorkTime HoursPaper::Row::total() const
{
    WorkTime total;
    for (const Day& day : days)
        total += day.time.value_or(WorkTime());
    return total;
}

WorkTime HoursPaper::total() const
{
    WorkTime total;
    for (const Week& week : weeks) {
        for (const Row& row : week.rows)
            total += row.total();
    }
    return total;
}

} // namespace duoboek
