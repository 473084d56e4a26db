// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listduos.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

#include <algorithm>

namespace duoboek {

namespace {

Result<std::vector<DuoRow>> readDuos(
    const Database& database, QDate today, const QString& condition, const std::vector<Field>& values)
{
    StoredWords words(QStringLiteral("duo"));
    std::vector<Field> bound{toIsoText(today), toIsoText(today)};
    bound.insert(bound.end(), values.begin(), values.end());
    auto rows = readRows<DuoRow>(database,
        QStringLiteral(
            "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, "
            "participant.code, coach.first_name, coach.prefix, coach.last_name, coach.code, region.name, "
            "duo.relation, duo.started_on, duo.ended_on, "
            "(SELECT minutes_per_week FROM agreement WHERE duo_id = duo.id "
            "AND valid_from <= min(?, coalesce(duo.ended_on, ?)) ORDER BY valid_from DESC LIMIT 1) "
            "FROM duo JOIN participant ON participant.id = duo.participant_id "
            "JOIN coach ON coach.id = duo.coach_id LEFT JOIN region ON region.id = participant.region_id "
            "%1 ORDER BY duo.code")
            .arg(condition),
        bound, [&words](const Query& query) {
            DuoRow row;
            row.id = query.id<DuoId>(0);
            row.code = query.text(1);
            row.participant = {query.text(2), query.text(3), query.text(4)};
            row.participantCode = query.text(5);
            row.coach = {query.text(6), query.text(7), query.text(8)};
            row.coachCode = query.text(9);
            row.regionName = query.text(10);
            row.relation = words.read<Relation>(query, 11);
            row.active = DateRange::throughLastDay(query.date(12), query.date(13));
            if (!query.isNull(14))
                row.agreedPerWeek = WorkTime(query.integer(14));
            return row;
        });
    if (rows && !words.status())
        return words.status().error();
    return rows;
}

} // namespace

Result<std::vector<DuoRow>> listDuos(const Database& database, QDate today)
{
    return readDuos(database, today, {}, {});
}

Result<std::optional<DuoRow>> findDuoRow(const Database& database, DuoId id, QDate today)
{
    auto rows = readDuos(database, today, QStringLiteral("WHERE duo.id = ?"), {id.value()});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<DuoRow>() : std::move(rows->front());
}

Result<std::optional<std::vector<DuoId>>> duosChangedAfter(const Database& database, qint64 change)
{
    // The log knows whose a record was that came or went; one that only changed is still there. 0 is any duo.
    const auto ids = readRows<qint64>(database,
        QStringLiteral(
            "WITH changed AS (SELECT DISTINCT record_kind AS kind, record_id AS id, "
            "coalesce(fields ->> '$.duo_id[0]', fields ->> '$.duo_id[1]') AS duo, "
            "coalesce(fields ->> '$.coach_id[0]', fields ->> '$.coach_id[1]') AS coach "
            "FROM change_log WHERE id > ?) "
            "SELECT id FROM changed WHERE kind = 'duo' "
            "UNION SELECT coalesce(duo, (SELECT duo_id FROM time_entry WHERE id = changed.id)) FROM changed "
            "WHERE kind = 'time_entry' "
            "UNION SELECT coalesce(duo, (SELECT duo_id FROM agreement WHERE id = changed.id)) FROM changed "
            "WHERE kind = 'agreement' "
            "UNION SELECT duo.id FROM changed JOIN duo ON participant_id = changed.id "
            "WHERE kind = 'participant' "
            "UNION SELECT duo.id FROM changed JOIN duo ON coach_id = changed.id WHERE kind = 'coach' "
            "UNION SELECT duo.id FROM changed JOIN duo ON coach_id = coalesce(coach, "
            "(SELECT coach_id FROM contract WHERE id = changed.id)) WHERE kind = 'contract' "
            "UNION SELECT duo.id FROM changed JOIN duo ON coach_id = coalesce(coach, "
            "(SELECT coach_id FROM certificate WHERE id = changed.id)) WHERE kind = 'certificate' "
            "UNION SELECT 0 FROM changed WHERE kind IN ('region', 'setting')"),
        {change}, [](const Query& row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    std::vector<DuoId> duos;
    for (const qint64 id : *ids) {
        if (id == 0)
            return std::optional<std::vector<DuoId>>();
        duos.emplace_back(id);
    }
    return std::optional(std::move(duos));
}

} // namespace duoboek
