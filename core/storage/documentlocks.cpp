// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentlocks.h"

#include "core/storage/entryrepository.h"
#include "core/storage/namedfields.h"
#include "core/storage/readrows.h"

#include <array>

namespace duoboek {

namespace {

/// Finds the document behind a refusal; the columns stand in the place of the placeholders, "id" is the
/// record's own.
struct HolderQuery
{
    const char* record;
    const char* sql;
    std::array<const char*, 2> columns;
};

constexpr std::array holderQueries{
    HolderQuery{"time_entry",
        "SELECT number FROM final_month WHERE coach_id = (SELECT coach_id FROM duo WHERE id = ?) "
        "AND month = substr(?, 1, 7)",
        {"duo_id", "worked_on"}},
    HolderQuery{"attendance",
        "SELECT number FROM final_month WHERE coach_id = ? "
        "AND month = (SELECT substr(held_on, 1, 7) FROM session WHERE id = ?)",
        {"coach_id", "session_id"}},
    HolderQuery{"session",
        "SELECT number FROM final_month JOIN attendance ON attendance.coach_id = final_month.coach_id "
        "AND attendance.status = 'present' WHERE attendance.session_id = ? AND month = substr(?, 1, 7)",
        {"id", "held_on"}},
    HolderQuery{"duo",
        "SELECT number FROM (SELECT number, document_id FROM held_entry WHERE duo_id = ? "
        "UNION ALL SELECT number, document_id FROM held_attendance WHERE coach_id = ?) "
        "ORDER BY document_id DESC",
        {"id", "coach_id"}},
    HolderQuery{"tariff",
        "SELECT number FROM held_rate WHERE kind = ? AND owner_id = 0 AND last_used_on >= ?",
        {"kind", "valid_from"}},
    HolderQuery{"organisation_rate",
        "SELECT number FROM held_rate WHERE kind = 'organisation' AND owner_id = ? AND last_used_on >= ?",
        {"organisation_id", "valid_from"}},
    HolderQuery{"agreement", "SELECT number FROM held_entry WHERE duo_id = ? AND worked_on >= ?",
        {"duo_id", "valid_from"}},
};

QString textOn(const Query& row)
{
    return row.text(0);
}

} // namespace

Result<QString> findHolder(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields)
{
    const NamedFields named(table, fields);
    for (const HolderQuery& holder : holderQueries) {
        if (table.name != QLatin1StringView(holder.record))
            continue;
        std::vector<Field> values;
        for (const char* column : holder.columns) {
            const bool isId = QLatin1StringView(column) == QLatin1StringView("id");
            values.push_back(isId ? Field(id) : named[QLatin1String(column)]);
        }
        const auto numbers = readRows<QString>(
            database, QLatin1String(holder.sql) + QStringLiteral(" LIMIT 1"), values, textOn);
        if (!numbers)
            return numbers.error();
        return numbers->empty() ? QString() : numbers->front();
    }
    return QString();
}

Result<std::map<EntryDay, QString>> findHeldDays(const Database& database, const std::vector<EntryDay>& days)
{
    using HeldDay = std::pair<EntryDay, QString>;
    const auto held = readRows<HeldDay>(database,
        QStringLiteral("SELECT asked.value ->> 0, asked.value ->> 1, number FROM json_each(?) AS asked "
                       "CROSS JOIN duo ON duo.id = asked.value ->> 0 "
                       "CROSS JOIN final_month ON final_month.month = substr(asked.value ->> 1, 1, 7) "
                       "AND final_month.coach_id = duo.coach_id"),
        {jsonOf(days)}, [](const Query& row) {
            return HeldDay{{row.id<DuoId>(0), row.date(1)}, row.text(2)};
        });
    if (!held)
        return held.error();
    return std::map<EntryDay, QString>(held->begin(), held->end());
}

} // namespace duoboek
