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

Result<std::unordered_map<DuoId, std::vector<FinalMonth>>> loadFinalMonths(
    const Database& database, QDate first, QDate last, const std::vector<DuoId>& duos)
{
    using MonthOfDuo = std::pair<DuoId, FinalMonth>;
    const auto rows = readRows<MonthOfDuo>(database,
        QStringLiteral("SELECT duo.id, month, number FROM final_month "
                       "JOIN duo ON duo.coach_id = final_month.coach_id WHERE month BETWEEN ? AND ?%1")
            .arg(onlyDuos(QLatin1StringView("duo.id"), duos)),
        {Month::of(first).toText(), Month::of(last).toText()}, [](const Query& row) {
            return MonthOfDuo{
                row.id<DuoId>(0), {Month::fromText(row.text(1)).value_or(Month()), row.text(2)}};
        });
    if (!rows)
        return rows.error();
    std::unordered_map<DuoId, std::vector<FinalMonth>> months;
    for (const auto& [duo, final] : *rows)
        months[duo].push_back(final);
    return months;
}

} // namespace duoboek
