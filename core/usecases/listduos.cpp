// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listduos.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/storedword.h"

namespace duoboek {

Result<std::vector<DuoRow>> listDuos(const Database& database, QDate today)
{
    auto query = Query::prepare(database,
        QStringLiteral(
            "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, "
            "participant.code, coach.first_name, coach.prefix, coach.last_name, coach.code, region.name, "
            "duo.relation, duo.started_on, duo.ended_on, "
            "(SELECT minutes_per_week FROM agreement WHERE duo_id = duo.id "
            "AND valid_from <= min(?, coalesce(duo.ended_on, ?)) ORDER BY valid_from DESC LIMIT 1) "
            "FROM duo JOIN participant ON participant.id = duo.participant_id "
            "JOIN coach ON coach.id = duo.coach_id LEFT JOIN region ON region.id = participant.region_id "
            "ORDER BY duo.code"));
    if (!query)
        return query.error();
    query->bind(0, today);
    query->bind(1, today);
    if (const Status done = query->execute(); !done)
        return done.error();
    StoredWords words(QStringLiteral("duo"));
    std::vector<DuoRow> rows;
    while (query->next()) {
        DuoRow row;
        row.id = query->id<DuoId>(0);
        row.code = query->text(1);
        row.participant = {query->text(2), query->text(3), query->text(4)};
        row.participantCode = query->text(5);
        row.coach = {query->text(6), query->text(7), query->text(8)};
        row.coachCode = query->text(9);
        row.regionName = query->text(10);
        row.relation = words.read<Relation>(*query, 11);
        row.active = DateRange::throughLastDay(query->date(12), query->date(13));
        if (!query->isNull(14))
            row.agreedPerWeek = WorkTime(query->integer(14));
        rows.push_back(std::move(row));
    }
    if (!words.status())
        return words.status().error();
    if (const Status read = query->status(); !read)
        return read.error();
    return rows;
}

} // namespace duoboek
