// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/loadweeksheet.h"

#include "core/storage/database.h"
#include "core/storage/documentlocks.h"
#include "core/storage/entryrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

Status loadDuos(const Database& database, const WeekSheetQuery& asked, WeekSheetInput& input)
{
    const QString first = toIsoText(asked.weeks.first.monday());
    const QString last = toIsoText(asked.weeks.last.sunday());
    auto duos = readRows<SheetDuo>(database,
        QStringLiteral(
            "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, "
            "coach.id, coach.code, coach.first_name, coach.prefix, coach.last_name, region.name, "
            "duo.started_on, duo.ended_on "
            "FROM duo JOIN participant ON participant.id = duo.participant_id "
            "JOIN coach ON coach.id = duo.coach_id LEFT JOIN region ON region.id = participant.region_id "
            "WHERE (duo.started_on <= ? AND coalesce(duo.ended_on, ?) >= ? OR duo.id IN "
            "(SELECT duo_id FROM time_entry WHERE worked_on BETWEEN ? AND ?%1))%2 ORDER BY duo.code")
            .arg(onlyDuos(QLatin1StringView("duo_id"), asked.duos),
                onlyDuos(QLatin1StringView("duo.id"), asked.duos)),
        {last, first, first, first, last}, [](const Query& row) {
            SheetDuo duo;
            duo.id = row.id<DuoId>(0);
            duo.participantName = {row.text(2), row.text(3), row.text(4)};
            duo.coach = row.id<CoachId>(5);
            duo.coachName = {row.text(7), row.text(8), row.text(9)};
            duo.regionName = row.text(10);
            duo.bounds = {
                row.text(1), row.text(6), DateRange::throughLastDay(row.date(11), row.date(12)), {}};
            return duo;
        });
    if (!duos)
        return duos.error();
    input.duos = std::move(*duos);
    return {};
}

Status loadAgreements(const Database& database, const WeekSheetQuery& asked, WeekSheetInput& input)
{
    auto rows = PackedRows::read(database,
        {QStringLiteral("duo_id"), QStringLiteral("valid_from"), QStringLiteral("minutes_per_week")}, {},
        QStringLiteral("agreement WHERE true") + onlyDuos(QLatin1StringView("duo_id"), asked.duos));
    if (!rows)
        return rows.error();
    std::unordered_map<DuoId, std::vector<Agreement>> agreements;
    while (rows->next())
        agreements[rows->id<DuoId>(0)].push_back({rows->date(1), WorkTime(rows->integer(2)), {}});
    for (SheetDuo& duo : input.duos) {
        const auto own = agreements.find(duo.id);
        if (own == agreements.end())
            continue;
        duo.agreements = std::move(own->second);
        sortByStart(duo.agreements);
    }
    return {};
}

Status loadContracts(const Database& database, const WeekSheetQuery& asked, WeekSheetInput& input)
{
    const QString ofDuos = asked.duos.empty()
        ? QString()
        : QStringLiteral(" WHERE coach_id IN (SELECT coach_id FROM duo WHERE true%1)")
              .arg(onlyDuos(QLatin1StringView("id"), asked.duos));
    auto rows = PackedRows::read(database, {QStringLiteral("coach_id"), QStringLiteral("valid_from")},
        {QStringLiteral("valid_to")}, QStringLiteral("contract") + ofDuos);
    if (!rows)
        return rows.error();
    std::unordered_map<CoachId, std::vector<DateRange>> contracts;
    while (rows->next())
        contracts[rows->id<CoachId>(0)].push_back(DateRange::throughLastDay(rows->date(1), rows->date(2)));
    for (SheetDuo& duo : input.duos) {
        if (const auto own = contracts.find(duo.coach); own != contracts.end())
            duo.bounds.contracts = own->second;
    }
    return {};
}

Status loadLocks(const Database& database, const WeekSheetQuery& asked, WeekSheetInput& input)
{
    auto months =
        loadFinalMonths(database, asked.weeks.first.monday(), asked.weeks.last.sunday(), asked.duos);
    if (!months)
        return months.error();
    for (SheetDuo& duo : input.duos) {
        if (const auto own = months->find(duo.id); own != months->end())
            duo.bounds.finalMonths = std::move(own->second);
    }
    return {};
}

Status loadHours(const Database& database, const WeekSheetQuery& asked, WeekSheetInput& input)
{
    auto entries =
        loadEntries(database, firstDayOf(input.weeks, input.limits), asked.weeks.last.sunday(), asked.duos);
    if (!entries)
        return entries.error();
    input.entries = std::move(*entries);
    auto notes = loadEntryNotes(database, asked.weeks.first.monday(), asked.weeks.last.sunday(), asked.duos);
    if (!notes)
        return notes.error();
    input.notes = std::move(*notes);
    return {};
}

} // namespace

Result<WeekSheet> loadWeekSheet(const Database& database, const WeekSheetQuery& query, QDate today)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    WeekSheetInput input;
    input.weeks = query.weeks;
    input.today = today;
    input.pilot = settings->pilot;
    input.limits = settings->deviation;
    for (const auto load : {loadDuos, loadAgreements, loadContracts, loadLocks, loadHours}) {
        if (const Status loaded = load(database, query, input); !loaded)
            return loaded.error();
    }
    return buildWeekSheet(std::move(input));
}

Result<std::optional<std::vector<DuoId>>> duosWithChangedEntries(const Database& database, qint64 change)
{
    // The log knows whose an entry was that came or went; one that only changed is still there.
    const auto rows = readRows<DuoId>(database,
        QStringLiteral(
            "SELECT DISTINCT CASE record_kind WHEN 'time_entry' THEN coalesce("
            "fields ->> '$.duo_id[0]', fields ->> '$.duo_id[1]', duo_id) ELSE 0 END FROM change_log "
            "LEFT JOIN time_entry ON time_entry.id = record_id WHERE change_log.id > ?"),
        {change}, [](const Query& row) { return row.id<DuoId>(0); });
    if (!rows)
        return rows.error();
    if (std::any_of(rows->begin(), rows->end(), [](DuoId duo) { return !duo.isValid(); }))
        return std::optional<std::vector<DuoId>>();
    return std::optional(*rows);
}

} // namespace duoboek
