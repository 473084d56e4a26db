// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duoweeks.h"

#include "core/base/inforce.h"
#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"

#include <unordered_map>

namespace duoboek {

namespace {

using Places = std::unordered_map<DuoId, std::size_t>;

Result<std::vector<DuoWeeks>> readDuos(
    const Database& database, QDate activeOn, const std::vector<DuoId>& asked)
{
    const QString day = toIsoText(activeOn);
    return readRows<DuoWeeks>(database,
        QStringLiteral("SELECT id, code, coach_id, started_on, ended_on FROM duo "
                       "WHERE started_on <= ? AND coalesce(ended_on, ?) >= ?%1 ORDER BY code")
            .arg(onlyDuos(QLatin1StringView("id"), asked)),
        {day, day, day}, [](const Query& row) {
            return DuoWeeks{row.id<DuoId>(0), row.text(1), row.id<CoachId>(2),
                DateRange::throughLastDay(row.date(3), row.date(4)), {}, {}};
        });
}

Status readAgreements(const Database& database, QDate before, const std::vector<DuoId>& asked,
    const Places& places, std::vector<DuoWeeks>& duos)
{
    auto rows = PackedRows::read(database,
        {QStringLiteral("duo_id"), QStringLiteral("valid_from"), QStringLiteral("minutes_per_week")}, {},
        QStringLiteral("agreement WHERE valid_from < '%1'%2")
            .arg(toIsoText(before), onlyDuos(QLatin1StringView("duo_id"), asked)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const auto place = places.find(rows->id<DuoId>(0)); place != places.end())
            duos[place->second].agreements.push_back({rows->date(1), WorkTime(rows->integer(2)), {}});
    }
    for (DuoWeeks& duo : duos)
        sortByStart(duo.agreements);
    return {};
}

Status readHours(const Database& database, const DuoWeekSpan& span, const std::vector<DuoId>& asked,
    const Places& places, std::vector<DuoWeeks>& duos)
{
    for (DuoWeeks& duo : duos) {
        for (QDate monday = span.firstMonday; monday < span.endMonday; monday = monday.addDays(7)) {
            WeekOfHours week;
            week.isWhole = duo.active.contains(monday) && duo.active.contains(monday.addDays(6));
            if (const Agreement* agreement = inForceOn(duo.agreements, monday))
                week.agreed = agreement->perWeek;
            duo.weeks.push_back(week);
        }
    }
    const auto entries = loadEntries(database, span.firstMonday, span.endMonday.addDays(-1), asked);
    if (!entries)
        return entries.error();
    for (const TimeEntry& entry : *entries) {
        const auto place = places.find(entry.duo);
        if (place == places.end())
            continue;
        const auto week = static_cast<std::size_t>(span.firstMonday.daysTo(entry.workedOn) / 7);
        WeekOfHours& hours = duos[place->second].weeks[week];
        hours.worked += entry.time;
        hours.hasEntry = true;
    }
    return {};
}

} // namespace

Result<std::vector<DuoWeeks>> loadDuoWeeks(
    const Database& database, QDate activeOn, const DuoWeekSpan& span, const std::vector<DuoId>& asked)
{
    auto duos = readDuos(database, activeOn, asked);
    if (!duos)
        return duos.error();
    Places places;
    places.reserve(duos->size());
    for (std::size_t place = 0; place < duos->size(); ++place)
        places.emplace((*duos)[place].id, place);
    if (const Status read = readAgreements(database, span.endMonday, asked, places, *duos); !read)
        return read.error();
    if (const Status read = readHours(database, span, asked, places, *duos); !read)
        return read.error();
    return duos;
}

} // namespace duoboek
