// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attentionrepository.h"

#include "core/people/person.h"
#include "core/storage/database.h"
#include "core/storage/idsasjson.h"
#include "core/storage/readrows.h"

namespace duoboek {

namespace {

/// Pairs of a key and a value, as a map.
template <class Key, class Value, class Make>
Result<std::unordered_map<Key, Value>> readMap(
    const Database& database, const QString& sql, const std::vector<Field>& values, Make make)
{
    auto rows = readRows<std::pair<Key, Value>>(database, sql, values, make);
    if (!rows)
        return rows.error();
    return std::unordered_map<Key, Value>(
        std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
}

} // namespace

Result<std::vector<HandledSignal>> loadHandledSignals(const Database& database)
{
    return readRows<HandledSignal>(database,
        QStringLiteral(
            "SELECT id, signal, duo_id, coach_id, participant_id, session_id, cause_on, handled_on, "
            "until_on, note FROM handled_signal"),
        {}, [](const Query& row) {
            return HandledSignal{row.integer(0),
                {row.text(1), row.id<DuoId>(2), row.id<CoachId>(3), row.id<ParticipantId>(4),
                    row.id<SessionId>(5), row.date(6)},
                row.date(7), row.date(8), row.text(9)};
        });
}

Result<std::vector<EndingDuo>> loadEndingDuos(const Database& database, QDate first, QDate last)
{
    return readRows<EndingDuo>(database,
        QStringLiteral("SELECT id, code, coach_id, ended_on FROM duo WHERE ended_on BETWEEN ? AND ? "
                       "AND started_on <= ? AND id NOT IN "
                       "(SELECT previous_duo_id FROM duo WHERE previous_duo_id IS NOT NULL)"),
        {toIsoText(first), toIsoText(last), toIsoText(first)}, [](const Query& row) {
            return EndingDuo{row.id<DuoId>(0), row.text(1), row.id<CoachId>(2), row.date(3)};
        });
}

Result<std::vector<FollowUp>> loadFollowUps(const Database& database, QDate day)
{
    return readRows<FollowUp>(database,
        QStringLiteral("SELECT duo.id, duo.code, duo.coach_id, held_on, follow_up_on, follow_up_by, outcome "
                       "FROM coach_talk JOIN duo ON duo.id = duo_id WHERE follow_up_on <= ?"),
        {toIsoText(day)}, [](const Query& row) {
            return FollowUp{row.id<DuoId>(0), row.text(1), row.id<CoachId>(2), row.date(3), row.date(4),
                row.text(5), row.text(6)};
        });
}

Result<std::vector<DueAtSession>> loadDueAtSessions(const Database& database, QDate day)
{
    return readRows<DueAtSession>(database,
        QStringLiteral("SELECT session.id, session.code, region.name, coach_id, due_on, count(*), "
                       "min(person), group_concat(agreed, '; ') FROM session_follow_up "
                       "JOIN session ON session.id = session_id "
                       "LEFT JOIN region ON region.id = session.region_id "
                       "WHERE done_on IS NULL AND due_on <= ? GROUP BY session.id, coach_id, due_on"),
        {toIsoText(day)}, [](const Query& row) {
            constexpr int countColumn = 5;
            return DueAtSession{row.id<SessionId>(0), row.text(1), row.text(2), row.id<CoachId>(3),
                row.date(4), static_cast<int>(row.integer(countColumn)), row.text(countColumn + 1),
                row.text(countColumn + 2)};
        });
}

Result<std::unordered_map<DuoId, QDate>> loadLastEntries(
    const Database& database, const std::vector<DuoId>& duos, QDate before)
{
    return readMap<DuoId, QDate>(database,
        QStringLiteral("SELECT value, last FROM (SELECT value, (SELECT max(worked_on) FROM time_entry "
                       "WHERE duo_id = value AND worked_on < ?) AS last FROM json_each(?)) "
                       "WHERE last IS NOT NULL"),
        {toIsoText(before), idsAsJson(duos)},
        [](const Query& row) { return std::pair(row.id<DuoId>(0), row.date(1)); });
}

Result<std::unordered_map<CoachId, CodeAndRegion>> loadCoachesNamed(
    const Database& database, const std::vector<CoachId>& coaches)
{
    return readMap<CoachId, CodeAndRegion>(database,
        QStringLiteral("SELECT id, code, first_name, prefix, last_name, region_id FROM coach "
                       "WHERE id IN (SELECT value FROM json_each(?))"),
        {idsAsJson(coaches)}, [](const Query& row) {
            return std::pair(row.id<CoachId>(0),
                CodeAndRegion{{row.text(1), PersonName{row.text(2), row.text(3), row.text(4)}.full()},
                    row.id<RegionId>(5)});
        });
}

Result<std::unordered_map<qint64, QString>> loadCodesOf(
    const Database& database, QLatin1StringView record, const std::vector<qint64>& ids)
{
    return readMap<qint64, QString>(database,
        QStringLiteral("SELECT id, code FROM %1 WHERE id IN (SELECT value FROM json_each(?))").arg(record),
        {idsAsJson(ids)}, [](const Query& row) { return std::pair(row.integer(0), row.text(1)); });
}

} // namespace duoboek
