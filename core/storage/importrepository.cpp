// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importrepository.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"

namespace duoboek {

namespace {

/// The change set in which an import stands: the last one that wrote its row, for an import that is taken
/// back and done again is written again.
const char* const changeSetOfImport =
    "(SELECT max(change_set_id) FROM change_log WHERE record_kind = 'hours_import' "
    "AND operation = 'insert' AND record_id = hours_import.id)";

} // namespace

Result<std::vector<NamedDuo>> loadNamedDuos(const Database& database)
{
    return readRows<NamedDuo>(database,
        QStringLiteral(
            "SELECT duo.id, duo.code, participant.code, participant.first_name, participant.prefix, "
            "participant.last_name, coach.code, coach.first_name, coach.prefix, coach.last_name, "
            "duo.started_on, duo.ended_on FROM duo "
            "JOIN participant ON participant.id = duo.participant_id "
            "JOIN coach ON coach.id = duo.coach_id ORDER BY duo.code"),
        {}, [](const Query& row) {
            return NamedDuo{row.id<DuoId>(0), row.text(2), {row.text(3), row.text(4), row.text(5)},
                {row.text(7), row.text(8), row.text(9)},
                {row.text(1), row.text(6), DateRange::throughLastDay(row.date(10), row.date(11)), {}}};
        });
}

Result<std::vector<KeptLayout>> loadLayouts(const Database& database)
{
    return readRows<KeptLayout>(database,
        QStringLiteral("SELECT id, name, mapping FROM import_layout ORDER BY name"), {},
        [](const Query& row) {
            return KeptLayout{row.integer(0), row.text(1), row.text(2)};
        });
}

Result<std::vector<HoursImportRecord>> loadHoursImports(const Database& database)
{
    return readRows<HoursImportRecord>(database,
        QStringLiteral("WITH import AS (SELECT *, %1 AS change_set FROM hours_import), "
                       "day AS (SELECT change_set, min(coalesce(change_log.fields ->> '$.worked_on[1]', "
                       "worked_on)) AS first, "
                       "max(coalesce(change_log.fields ->> '$.worked_on[1]', worked_on)) AS last "
                       "FROM import JOIN change_log ON change_log.change_set_id = change_set "
                       "AND record_kind = 'time_entry' LEFT JOIN time_entry ON time_entry.id = record_id "
                       "GROUP BY change_set) "
                       "SELECT import.id, file_name, layout, entries_added, entries_changed, is_taken_back, "
                       "changed_at, login_name, first, last FROM import "
                       "JOIN change_set ON change_set.id = import.change_set "
                       "LEFT JOIN day ON day.change_set = import.change_set ORDER BY import.change_set DESC")
            .arg(QLatin1StringView(changeSetOfImport)),
        {}, [](const Query& row) {
            return HoursImportRecord{row.integer(0), row.text(1), row.text(2),
                static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)), row.integer(5) != 0,
                row.text(6), row.text(7), row.date(8), row.date(9)};
        });
}

Result<std::vector<ImportedEntry>> loadImportedEntries(const Database& database, qint64 import)
{
    // The log keeps what changed; whose an entry is that only changed, the entry itself knows.
    return readRows<ImportedEntry>(database,
        QStringLiteral(
            "WITH import AS (SELECT %1 AS change_set FROM hours_import WHERE id = ?), "
            "later_note AS MATERIALIZED (SELECT DISTINCT record_id FROM change_log, import "
            "WHERE change_set_id > change_set AND record_kind = 'time_entry' AND operation = 'update' "
            "AND fields ->> '$.note'), "
            "done AS (SELECT record_id, operation, fields FROM change_log, import "
            "WHERE change_set_id = change_set AND record_kind = 'time_entry') "
            "SELECT coalesce(time_entry.duo_id, done.fields ->> '$.duo_id[1]', 0), "
            "coalesce(worked_on, done.fields ->> '$.worked_on[1]', ''), coalesce(duo.code, ''), "
            "operation = 'insert', coalesce(done.fields ->> '$.minutes[0]', minutes, 0), "
            "operation = 'update' AND coalesce(done.fields ->> '$.note', 0), "
            "minutes IS NOT NULL AND minutes = coalesce(done.fields ->> '$.minutes[1]', minutes) "
            "AND later_note.record_id IS NULL "
            "FROM done LEFT JOIN time_entry ON time_entry.id = done.record_id "
            "LEFT JOIN duo ON duo.id = coalesce(time_entry.duo_id, done.fields ->> '$.duo_id[1]') "
            "LEFT JOIN later_note ON later_note.record_id = done.record_id ORDER BY 1, 2")
            .arg(QLatin1StringView(changeSetOfImport)),
        {import}, [](const Query& row) {
            return ImportedEntry{{row.id<DuoId>(0), row.date(1)}, row.text(2), row.integer(3) != 0,
                row.integer(4), row.integer(5) != 0, row.integer(6) != 0};
        });
}

} // namespace duoboek
