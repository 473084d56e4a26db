// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/explanationrepository.h"

#include "core/base/jsontext.h"
#include "core/storage/readrows.h"

#include <algorithm>

namespace duoboek {

namespace {

struct SourceRows
{
    QString sql; ///< gives kind, record_id, duo_id, session_id, coach_id, correction_line_id, day and minutes
    QString lastChangeSet; ///< as SQL
};

/// Joins to each row of "source" (kind, record_id) who changed that record last, not after a change set.
QString withAuthors(const SourceRows& rows)
{
    return QStringLiteral(
        "SELECT source.duo_id, source.session_id, source.coach_id, source.correction_line_id, source.day, "
        "source.minutes, change_set.login_name, change_set.changed_at FROM (%1) AS source "
        "LEFT JOIN change_log ON change_log.id = CASE source.kind "
        "WHEN 'time_entry' THEN (SELECT max(id) FROM change_log WHERE record_kind = 'time_entry' "
        "AND record_id = source.record_id AND change_set_id <= %2) "
        "WHEN 'attendance' THEN (SELECT max(id) FROM change_log WHERE record_kind = 'attendance' "
        "AND record_id = source.record_id AND change_set_id <= %2) END "
        "LEFT JOIN change_set ON change_set.id = change_log.change_set_id ORDER BY source.day")
        .arg(rows.sql, rows.lastChangeSet);
}

/// The days of corrections in lines that were settled or are, each by how much it changed.
QString correctedDays(const QString& lineIds)
{
    return QStringLiteral(
        "SELECT 'time_entry' AS kind, time_entry.id AS record_id, correction_entry.duo_id, NULL AS "
        "session_id, "
        "NULL AS coach_id, correction_line.id AS correction_line_id, correction_entry.worked_on AS day, "
        "correction_entry.minutes - minutes_before AS minutes FROM correction_line "
        "JOIN correction_entry ON correction_entry.correction_id = correction_line.correction_id "
        "AND correction_entry.duo_id = correction_line.duo_id "
        "LEFT JOIN time_entry ON time_entry.duo_id = correction_entry.duo_id "
        "AND time_entry.worked_on = correction_entry.worked_on WHERE correction_line.id IN (%1)")
        .arg(lineIds);
}

EntrySource sourceOn(const Query& row)
{
    return {row.id<DuoId>(0), row.id<SessionId>(1), row.id<CoachId>(2), row.id<CorrectionLineId>(3),
        {row.date(4), WorkTime(row.integer(5)), row.text(6),
            QDateTime::fromString(row.text(7), Qt::ISODateWithMs)}};
}

template <class IdType> QString idsOf(const std::vector<DocumentLine>& lines, IdType DocumentLine::*id)
{
    QStringList ids;
    for (const DocumentLine& line : lines) {
        if ((line.*id).isValid())
            ids.append(QString::number((line.*id).value()));
    }
    ids.removeDuplicates();
    return ids.join(u',');
}

} // namespace

Result<std::vector<EntrySource>> loadSourcesOfDocument(const Database& database, DocumentId id)
{
    const QString original =
        QStringLiteral("(SELECT ifnull(credited_document_id, id) FROM document WHERE id = %1)")
            .arg(id.value());
    const QString issued = QStringLiteral("(SELECT change_set_id FROM change_log WHERE record_kind = "
                                          "'document' AND record_id = %1)")
                               .arg(original);
    const QString source =
        QStringLiteral("SELECT 'time_entry' AS kind, time_entry.id AS record_id, document_entry.duo_id, "
                       "NULL AS session_id, NULL AS coach_id, NULL AS correction_line_id, "
                       "document_entry.worked_on AS day, document_entry.minutes FROM document_entry "
                       "LEFT JOIN time_entry ON time_entry.duo_id = document_entry.duo_id "
                       "AND time_entry.worked_on = document_entry.worked_on "
                       "WHERE document_entry.document_id = %1 UNION ALL "
                       "SELECT 'attendance', attendance.id, NULL, document_attendance.session_id, "
                       "document_attendance.coach_id, NULL, held_on, document_attendance.minutes "
                       "FROM document_attendance LEFT JOIN attendance "
                       "ON attendance.session_id = document_attendance.session_id "
                       "AND attendance.coach_id = document_attendance.coach_id "
                       "WHERE document_attendance.document_id = %1 UNION ALL ")
            .arg(original)
        + correctedDays(
            QStringLiteral("SELECT correction_line_id FROM document_correction WHERE document_id = %1")
                .arg(original));
    return readRows<EntrySource>(database, withAuthors({source, issued}), {}, sourceOn);
}

Result<std::vector<EntrySource>> loadSourcesOfDraft(
    const Database& database, Month month, const std::vector<DocumentLine>& lines)
{
    const QString source =
        QStringLiteral("SELECT 'time_entry' AS kind, id AS record_id, duo_id, NULL AS session_id, "
                       "NULL AS coach_id, NULL AS correction_line_id, worked_on AS day, minutes "
                       "FROM time_entry WHERE duo_id IN (%1) AND worked_on BETWEEN '%3' AND '%4' "
                       "AND minutes > 0 UNION ALL "
                       "SELECT 'attendance', attendance.id, NULL, session.id, attendance.coach_id, NULL, "
                       "held_on, ifnull(attendance.minutes, session.minutes) FROM session "
                       "JOIN attendance ON attendance.session_id = session.id "
                       "WHERE session.id IN (%2) AND status = 'present' UNION ALL ")
            .arg(idsOf(lines, &DocumentLine::duo), idsOf(lines, &DocumentLine::session),
                toIsoText(month.firstDay()), toIsoText(month.lastDay()))
        + correctedDays(idsOf(lines, &DocumentLine::correction));
    return readRows<EntrySource>(
        database, withAuthors({source, QStringLiteral("(SELECT max(id) FROM change_set)")}), {}, sourceOn);
}

} // namespace duoboek
