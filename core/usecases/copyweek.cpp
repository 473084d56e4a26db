// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/copyweek.h"

#include "core/storage/entryrepository.h"

#include <algorithm>
#include <map>

namespace duoboek {

Result<WeekCopy> copyOfWeekBefore(
    const Database& database, const WeekSheet& sheet, const std::vector<std::size_t>& rows)
{
    WeekCopy copy;
    if (rows.empty())
        return copy;
    std::vector<DuoId> duos;
    IsoWeek first = sheet.rows[rows.front()].week;
    IsoWeek last = first;
    for (const std::size_t place : rows) {
        const SheetRow& row = sheet.rows[place];
        duos.push_back(sheet.duoOf(row).id);
        first = std::min(first, row.week);
        last = std::max(last, row.week);
    }
    const auto entries = loadEntries(database, first.plus(-1).monday(), last.plus(-1).sunday(), duos);
    if (!entries)
        return entries.error();
    std::map<EntryDay, WorkTime> worked;
    for (const TimeEntry& entry : *entries)
        worked[{entry.duo, entry.workedOn}] = entry.time;
    for (const std::size_t place : rows) {
        const SheetRow& row = sheet.rows[place];
        const DuoId duo = sheet.duoOf(row).id;
        for (std::size_t weekday = 0; weekday < daysOfWeek; ++weekday) {
            const QDate day = row.dayAt(weekday);
            const auto before = worked.find({duo, day.addDays(-qint64(daysOfWeek))});
            if (before == worked.end())
                continue;
            if (row.days[weekday].time || sheet.refusalOn(row, weekday))
                ++copy.skippedDays;
            else
                copy.changes.push_back({{duo, day}, before->second});
        }
    }
    return copy;
}

} // namespace duoboek
