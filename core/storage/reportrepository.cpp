// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportrepository.h"

#include "core/base/daterange.h"
#include "core/people/hiddennames.h"
#include "core/storage/database.h"
#include "core/storage/idsasjson.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

constexpr QLatin1StringView duoWithRegion(
    "duo JOIN participant ON participant.id = duo.participant_id "
    "LEFT JOIN region ON region.id = participant.region_id "
    // What is taken out of a text are the names in the file, also where this connection shows none.
    "JOIN main.participant AS named ON named.id = participant.id ");

/// Whoever writes down why a duo ended may have named the participant.
QString withoutName(const QString& reason, const PersonName& name, const QString& code)
{
    HiddenNames names;
    names.hide(name, code, HiddenNames::SmallLastName::Name);
    return names.in(reason);
}

} // namespace

Result<ByRegion<DuoCounts>> countDuos(const Database& database, QDate first, QDate last)
{
    struct Row
    {
        RegionId region;
        DuoCounts counts;
    };
    const QString start = toIsoText(first);
    const QString end = toIsoText(last);
    const auto rows = readRows<Row>(database,
        QStringLiteral("SELECT ifnull(participant.region_id, 0), "
                       "count(*) FILTER (WHERE started_on < ? AND (ended_on IS NULL OR ended_on >= ?)), "
                       "count(*) FILTER (WHERE started_on BETWEEN ? AND ?), "
                       "count(*) FILTER (WHERE ended_on BETWEEN ? AND ?) "
                       "FROM duo JOIN participant ON participant.id = duo.participant_id GROUP BY 1"),
        {start, start, start, end, start, end}, [](const Query& row) {
            return Row{row.id<RegionId>(0), {row.integer(1), row.integer(2), row.integer(3)}};
        });
    if (!rows)
        return rows.error();
    ByRegion<DuoCounts> counts;
    for (const Row& row : *rows)
        counts.emplace(row.region, row.counts);
    return counts;
}

Result<ByRegion<std::array<SessionCounts, 3>>> countSessions(
    const Database& database, QDate first, QDate last)
{
    ByRegion<std::array<SessionCounts, 3>> counts;
    auto query = Query::prepare(database,
        QStringLiteral("SELECT ifnull(session.region_id, 0), session.kind, count(DISTINCT session.id), "
                       "count(*) FILTER (WHERE status = 'present'), "
                       "count(*) FILTER (WHERE status = 'excused'), "
                       "count(*) FILTER (WHERE status = 'absent') FROM session "
                       "LEFT JOIN attendance ON attendance.session_id = session.id "
                       "WHERE held_on BETWEEN ? AND ? GROUP BY 1, 2"));
    if (!query)
        return query.error();
    query->bind(0, first);
    query->bind(1, last);
    if (const Status done = query->execute(); !done)
        return done.error();
    StoredWords words(QStringLiteral("session"));
    while (query->next()) {
        const auto kind = static_cast<std::size_t>(words.read<SessionKind>(*query, 1));
        counts[query->id<RegionId>(0)][kind] = {
            query->integer(2), query->integer(3), query->integer(4), query->integer(5)};
    }
    if (const Status ended = query->status(); !ended)
        return ended.error();
    if (!words.status())
        return words.status().error();
    return counts;
}

Result<std::vector<LineSum>> sumFinalLines(const Database& database, Month first, Month last)
{
    StoredWords words(QStringLiteral("document"));
    auto sums = readRows<LineSum>(database,
        QStringLiteral("SELECT ifnull(CASE WHEN line.value ->> '$.activity' = 'guidance' "
                       "THEN participant.region_id ELSE coach.region_id END, 0), "
                       "line.value ->> '$.activity' = 'guidance', line.value ->> '$.rate_ground', "
                       "sum(line.value ->> '$.minutes'), sum(line.value ->> '$.net_cents') "
                       "FROM standing_document JOIN document ON document.id = standing_document.id "
                       "JOIN json_each(document.content, '$.lines') AS line "
                       "LEFT JOIN duo ON duo.id = line.value ->> '$.duo_id' "
                       "LEFT JOIN participant ON participant.id = duo.participant_id "
                       "LEFT JOIN coach ON coach.id = line.value ->> '$.coach_id' "
                       "WHERE document.month BETWEEN ? AND ? GROUP BY 1, 2, 3"),
        {first.toText(), last.toText()}, [&words](const Query& row) {
            return LineSum{row.id<RegionId>(0), row.integer(1) != 0,
                tariffGroupOf(words.read<RateGround>(row, 2)),
                {WorkTime(row.integer(3)), Money(row.integer(4))}};
        });
    if (!words.status())
        return words.status().error();
    return sums;
}

Result<RegionsOfPeople> loadRegionsOfPeople(const Database& database)
{
    RegionsOfPeople regions;
    auto duos = PackedRows::read(database,
        {QStringLiteral("duo.id"), QStringLiteral("coalesce(participant.region_id, 0)")}, {},
        QStringLiteral("duo JOIN participant ON participant.id = duo.participant_id"));
    if (!duos)
        return duos.error();
    while (duos->next())
        regions.duos.emplace(duos->id<DuoId>(0), duos->id<RegionId>(1));
    auto coaches = PackedRows::read(database,
        {QStringLiteral("id"), QStringLiteral("coalesce(region_id, 0)")}, {}, QStringLiteral("coach"));
    if (!coaches)
        return coaches.error();
    while (coaches->next())
        regions.coaches.emplace(coaches->id<CoachId>(0), coaches->id<RegionId>(1));
    return regions;
}

Result<ByRegion<WorkTime>> sumHoursOf(const Database& database, Month month, const std::vector<Payee>& payees)
{
    std::vector<CoachId> coaches;
    std::vector<OrganisationId> organisations;
    for (const Payee& payee : payees) {
        if (payee.coach.isValid())
            coaches.push_back(payee.coach);
        else
            organisations.push_back(payee.organisation);
    }
    struct Row
    {
        RegionId region;
        WorkTime time;
    };
    const auto rows = readRows<Row>(database,
        QStringLiteral("SELECT ifnull(participant.region_id, 0), sum(minutes) FROM time_entry "
                       "JOIN duo ON duo.id = time_entry.duo_id JOIN coach ON coach.id = duo.coach_id "
                       "JOIN participant ON participant.id = duo.participant_id "
                       "WHERE worked_on BETWEEN ? AND ? AND (coach.id IN (SELECT value FROM json_each(?)) OR "
                       "(engagement = 'organisation' "
                       "AND organisation_id IN (SELECT value FROM json_each(?)))) GROUP BY 1"),
        {toIsoText(month.firstDay()), toIsoText(month.lastDay()), idsAsJson(coaches),
            idsAsJson(organisations)},
        [](const Query& row) {
            return Row{row.id<RegionId>(0), WorkTime(row.integer(1))};
        });
    if (!rows)
        return rows.error();
    ByRegion<WorkTime> sums;
    for (const Row& row : *rows)
        sums.emplace(row.region, row.time);
    return sums;
}

Result<std::vector<DuoTurn>> loadDuoTurns(const Database& database, QDate first, QDate last)
{
    return readRows<DuoTurn>(database,
        QStringLiteral(
            "SELECT duo.code, ifnull(region.name, ''), started_on, 0, '', "
            "ifnull((SELECT code FROM duo AS before WHERE before.id = duo.previous_duo_id), ''), "
            "named.first_name, named.prefix, named.last_name FROM %1 WHERE started_on BETWEEN ? AND ? "
            "UNION ALL SELECT duo.code, ifnull(region.name, ''), ended_on, 1, end_reason, '', "
            "named.first_name, named.prefix, named.last_name FROM %1 WHERE ended_on BETWEEN ? AND ? "
            "ORDER BY 3, 1, 4")
            .arg(duoWithRegion),
        {toIsoText(first), toIsoText(last), toIsoText(first), toIsoText(last)}, [](const Query& row) {
            DuoTurn turn{row.text(0), row.text(1), row.date(2), row.integer(3) != 0, {}, row.text(5)};
            turn.reason = withoutName(row.text(4), {row.text(6), row.text(7), row.text(8)}, turn.duoCode);
            return turn;
        });
}

Result<std::optional<int>> findFirstDuoYear(const Database& database)
{
    auto query = Query::run(database, QStringLiteral("SELECT min(started_on) FROM duo"));
    if (!query)
        return query.error();
    if (!query->next() || query->date(0).isNull())
        return std::optional<int>();
    return std::optional(query->date(0).year());
}

} // namespace duoboek
