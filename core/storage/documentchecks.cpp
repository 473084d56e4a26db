// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentchecks.h"

#include "core/storage/readrows.h"

#include <array>

namespace duoboek {

namespace {

/// A statement that gives what people call each thing that is wrong, in order.
struct DocumentCheck
{
    ErrorCode code;
    const char* sql;
};

constexpr std::array checks{
    DocumentCheck{ErrorCode::DocumentSumsDiffer,
        "SELECT number FROM document WHERE CASE WHEN NOT json_valid(content) THEN true ELSE "
        "content ->> '$.number' IS NOT number OR content ->> '$.net_cents' IS NOT net_cents "
        "OR content ->> '$.vat_cents' IS NOT vat_cents OR content ->> '$.minutes' IS NOT minutes "
        "OR (SELECT sum(value ->> '$.net_cents') FROM json_each(content, '$.lines')) IS NOT net_cents "
        "OR (SELECT sum(value ->> '$.minutes') FROM json_each(content, '$.lines')) IS NOT minutes END "
        "ORDER BY id"},
    DocumentCheck{ErrorCode::DocumentNumbersDiffer,
        "SELECT series FROM document GROUP BY series HAVING min(sequence) <> 1 OR max(sequence) <> count(*) "
        "ORDER BY series"},
    DocumentCheck{ErrorCode::DocumentHoursDiffer,
        "SELECT number FROM standing_document WHERE id IN ("
        "SELECT held_entry.document_id FROM held_entry LEFT JOIN time_entry "
        "ON time_entry.duo_id = held_entry.duo_id AND time_entry.worked_on = held_entry.worked_on "
        "WHERE time_entry.minutes IS NOT ifnull((SELECT minutes FROM corrected_entry "
        "WHERE corrected_entry.duo_id = held_entry.duo_id "
        "AND corrected_entry.worked_on = held_entry.worked_on), held_entry.minutes) UNION ALL "
        "SELECT corrected_entry.document_id FROM corrected_entry LEFT JOIN time_entry "
        "ON time_entry.duo_id = corrected_entry.duo_id "
        "AND time_entry.worked_on = corrected_entry.worked_on "
        "WHERE time_entry.minutes IS NOT corrected_entry.minutes UNION ALL "
        "SELECT held_attendance.document_id FROM held_attendance "
        "LEFT JOIN session ON session.id = held_attendance.session_id "
        "LEFT JOIN attendance ON attendance.session_id = session.id "
        "AND attendance.coach_id = held_attendance.coach_id AND attendance.status = 'present' "
        "WHERE attendance.id IS NULL OR session.held_on <> held_attendance.held_on "
        "OR ifnull(attendance.minutes, session.minutes) <> held_attendance.minutes UNION ALL "
        "SELECT id FROM (SELECT document_id AS id, minutes FROM held_entry UNION ALL "
        "SELECT document_id, minutes FROM held_attendance UNION ALL "
        "SELECT held_correction.document_id, minutes FROM held_correction "
        "JOIN correction_line ON correction_line.id = correction_line_id UNION ALL "
        "SELECT id, -minutes FROM standing_document) GROUP BY id HAVING sum(minutes) <> 0) ORDER BY id"},
};

} // namespace

Result<std::vector<RuleBreach>> findDocumentBreaches(const Database& database)
{
    std::vector<RuleBreach> breaches;
    for (const DocumentCheck& check : checks) {
        const auto found = readRows<QString>(
            database, QLatin1String(check.sql), {}, [](const Query& row) { return row.text(0); });
        if (!found)
            return found.error();
        for (const QString& name : *found)
            breaches.push_back({QLatin1StringView("document"), 0, name, {}, {check.code, {name}}});
    }
    return breaches;
}

} // namespace duoboek
