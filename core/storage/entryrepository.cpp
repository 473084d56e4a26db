// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entryrepository.h"

#include "core/base/daterange.h"
#include "core/base/jsontext.h"
#include "core/hours/entryrules.h"
#include "core/storage/database.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"

namespace duoboek {

namespace {

/// Gives a row for each day, from the index that is in that order, and in it one number for each entry, or
/// nothing where there is none: writing numbers is most of what the database has to do. For everybody each
/// day is looked up, which spares comparing the days of all rows; of a few duos the rows are few and the days
/// may be many.
QString entriesOfDays(const std::vector<DuoId>& duos)
{
    if (!duos.empty()) {
        return QStringLiteral(
            "SELECT worked_on, CAST(group_concat(duo_id * 2048 + minutes) AS BLOB) FROM time_entry "
            "WHERE worked_on BETWEEN ? AND ?%1 GROUP BY worked_on")
            .arg(onlyDuos(QLatin1StringView("duo_id"), duos));
    }
    return QStringLiteral("WITH RECURSIVE day(name, last) AS (VALUES (?, ?) UNION ALL "
                          "SELECT date(name, '+1 day'), last FROM day WHERE name < last) "
                          "SELECT name, (SELECT CAST(group_concat(duo_id * 2048 + minutes) AS BLOB) "
                          "FROM time_entry WHERE worked_on = name) FROM day");
}

} // namespace

QString jsonOf(const std::vector<EntryDay>& days)
{
    JsonText json;
    json.beginArray();
    for (const EntryDay& day : days)
        json.beginArray().add(day.duo.value()).add(toIsoText(day.day)).endArray();
    return json.endArray().take();
}

QString onlyDuos(QLatin1StringView column, const std::vector<DuoId>& duos)
{
    if (duos.empty())
        return {};
    QStringList ids;
    for (const DuoId duo : duos)
        ids.append(QString::number(duo.value()));
    return QStringLiteral(" AND %1 IN (%2)").arg(column, ids.join(u','));
}

Result<std::vector<TimeEntry>> loadEntries(
    const Database& database, QDate first, QDate last, const std::vector<DuoId>& duos)
{
    if (last < first)
        return std::vector<TimeEntry>();
    // No day has so many minutes.
    constexpr qint64 placesForMinutes = 2048;
    auto query = Query::prepare(database, entriesOfDays(duos));
    if (!query)
        return query.error();
    query->bind(0, first);
    query->bind(1, last);
    if (const Status done = query->execute(); !done)
        return done.error();
    std::vector<TimeEntry> entries;
    while (query->next()) {
        if (query->isNull(1))
            continue;
        const QDate day = query->date(0);
        PackedColumn packed(query->bytes(1), ',');
        while (packed.next()) {
            const qint64 entry = packed.integer();
            entries.push_back({DuoId(entry / placesForMinutes), day, WorkTime(entry % placesForMinutes)});
        }
    }
    if (const Status read = query->status(); !read)
        return read.error();
    return entries;
}

Result<std::vector<EntryNote>> loadEntryNotes(
    const Database& database, QDate first, QDate last, const std::vector<DuoId>& duos)
{
    return readRows<EntryNote>(database,
        QStringLiteral("SELECT duo_id, worked_on, note FROM time_entry WHERE worked_on BETWEEN ? AND ? "
                       "AND note <> ''%1 ORDER BY duo_id, worked_on")
            .arg(onlyDuos(QLatin1StringView("duo_id"), duos)),
        {toIsoText(first), toIsoText(last)}, [](const Query& row) {
            return EntryNote{row.id<DuoId>(0), row.date(1), row.text(2)};
        });
}

Result<std::vector<StoredRecord>> loadEntryRecords(
    const Database& database, const std::vector<EntryDay>& days)
{
    // CROSS: the few days that are asked for come first, whatever the database knows of the tables.
    return readRows<StoredRecord>(database,
        QStringLiteral(
            "SELECT time_entry.id, duo_id, worked_on, minutes, note FROM json_each(?) AS asked "
            "CROSS JOIN time_entry ON duo_id = asked.value ->> 0 AND worked_on = asked.value ->> 1"),
        {jsonOf(days)}, [](const Query& row) {
            return StoredRecord{row.integer(0), {row.field(1), row.field(2), row.field(3), row.field(4)}};
        });
}

Result<Problems> findLongCoachDays(const Database& database, const std::vector<EntryDay>& days)
{
    return readRows<Problem>(database,
        QStringLiteral(
            "SELECT coach.code, asked.day, sum(time_entry.minutes) FROM (SELECT DISTINCT coach_id, "
            "pair.value ->> 1 AS day FROM json_each(?) AS pair CROSS JOIN duo ON duo.id = pair.value ->> 0) "
            "AS asked CROSS JOIN coach ON coach.id = asked.coach_id "
            "CROSS JOIN duo ON duo.coach_id = coach.id "
            "CROSS JOIN time_entry ON duo_id = duo.id AND worked_on = asked.day "
            "GROUP BY coach.id, asked.day HAVING sum(time_entry.minutes) > %1 ORDER BY coach.code, asked.day")
            .arg(mostUnaskedMinutesPerCoachDay),
        {jsonOf(days)}, [](const Query& row) {
            return Problem{{QStringLiteral("coach"), 0, row.text(0), {}},
                {ErrorCode::CoachDayAboveSixteenHours,
                    {row.text(0), row.text(1), WorkTime(row.integer(2)).toClockText()}}};
        });
}

} // namespace duoboek
