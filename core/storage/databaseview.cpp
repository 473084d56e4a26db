// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseview.h"

#include "core/storage/query.h"

#include <algorithm>

namespace duoboek {

namespace {

/// What is read of a column in the place of what is in the file.
struct Mask
{
    const char* table = "";
    const char* column = "";
    const char* expression = "";
    bool isForAudienceOnly = false;
};

constexpr Mask masks[] = {
    {"participant", "first_name", "''"},
    {"participant", "prefix", "''"},
    {"participant", "last_name", "code"},
    {"participant", "email", "iif(email = '', '', '•••')"},
    {"participant", "phone", "iif(phone = '', '', '•••')"},
    // People without pay at a meeting may be participants.
    {"session_guest", "name", "'…'"},
    {"coach", "first_name", "''", true},
    {"coach", "prefix", "''", true},
    {"coach", "last_name", "code", true},
    {"coach", "email", "iif(email = '', '', '•••')", true},
    {"coach", "phone", "iif(phone = '', '', '•••')", true},
    {"coach", "address", "iif(address = '', '', '•••')", true},
    {"coach", "postcode", "''", true},
    {"coach", "city", "''", true},
    {"coach", "iban", "iif(iban = '', '', '•••')", true},
    {"coach", "vat_id", "iif(vat_id = '', '', '•••')", true},
    {"coach", "coc_number", "iif(coc_number = '', '', '•••')", true},
    {"region", "supervisor", "''", true},
    {"session_follow_up", "person", "iif(person = '', '', '…')", true},
    {"coach_talk", "follow_up_by", "iif(follow_up_by = '', '', '…')", true},
    // A scan is often named after whose it is.
    {"file_reference", "path", "'…'", true},
    {"file_reference", "description", "iif(description = '', '', '…')", true},
    {"preparation_task", "done_by", "iif(done_by = '', '', '…')", true},
    {"document", "content",
        "json_set(content, '$.payee.name', content ->> '$.payee.code', '$.coach_name', content ->> "
        "'$.coach')",
        true},
};

bool isInForce(const Mask& mask, const DatabaseView& view)
{
    return mask.isForAudienceOnly ? view.isForAudience : !view.isWhole();
}

const Mask* maskOf(const DatabaseView& view, const QString& table, const QString& column)
{
    const auto found = std::find_if(std::begin(masks), std::end(masks), [&](const Mask& mask) {
        return table == QLatin1StringView(mask.table) && column == QLatin1StringView(mask.column)
            && isInForce(mask, view);
    });
    return found == std::end(masks) ? nullptr : found;
}

/// The records of a region, each as a statement that gives their ids.
class RegionRecords
{
public:
    explicit RegionRecords(RegionId region)
        : m_region(QString::number(region.value()))
    {
    }

    [[nodiscard]] const QString& region() const { return m_region; }
    [[nodiscard]] QString participants() const
    {
        return QStringLiteral("SELECT id FROM main.participant WHERE region_id = %1").arg(m_region);
    }
    /// A duo belongs where its participant does, as in every list.
    [[nodiscard]] QString duos() const
    {
        return QStringLiteral("SELECT id FROM main.duo WHERE participant_id IN (%1)").arg(participants());
    }
    [[nodiscard]] QString coaches() const
    {
        return QStringLiteral("SELECT id FROM main.coach WHERE region_id = %1 UNION "
                              "SELECT coach_id FROM main.duo WHERE participant_id IN (%2)")
            .arg(m_region, participants());
    }
    /// Those without a duo elsewhere.
    [[nodiscard]] QString wholeCoaches() const
    {
        return QStringLiteral("SELECT id FROM (%1) EXCEPT "
                              "SELECT coach_id FROM main.duo WHERE participant_id NOT IN (%2)")
            .arg(coaches(), participants());
    }
    [[nodiscard]] QString sessions() const
    {
        return QStringLiteral("SELECT id FROM main.session WHERE region_id = %1 OR region_id IS NULL")
            .arg(m_region);
    }
    /// A document is shown when it cannot be about anybody else: its lines name duos.
    [[nodiscard]] QString documents() const
    {
        return QStringLiteral("SELECT id FROM main.document WHERE coach_id IN (%1) OR (coach_id IS NULL "
                              "AND EXISTS (SELECT 1 FROM main.document_coach WHERE %2) "
                              "AND NOT EXISTS (SELECT 1 FROM main.document_coach WHERE %2 "
                              "AND document_coach.coach_id NOT IN (%1)))")
            .arg(wholeCoaches(),
                QStringLiteral("document_coach.month = document.month AND document_coach.document_id = "
                               "ifnull(document.credited_document_id, document.id)"));
    }

private:
    QString m_region;
};

QString among(const char* column, const QString& ids)
{
    return QStringLiteral("%1 IN (%2)").arg(QLatin1StringView(column), ids);
}

QString noneOrAmong(const char* column, const QString& ids)
{
    return QStringLiteral("(%1 IS NULL OR %1 IN (%2))").arg(QLatin1StringView(column), ids);
}

/// Of which records the log tells: those that are shown, and those that were until they changed or went.
QString logCondition(const std::map<QString, QString>& conditions, const RegionRecords& of)
{
    QString kinds;
    // They come with their document and are not told of by themselves; nor have they an id.
    const QStringList partsOfDocument{QStringLiteral("document_coach"), QStringLiteral("document_entry"),
        QStringLiteral("document_attendance"), QStringLiteral("document_rate"),
        QStringLiteral("document_correction")};
    for (const auto& [table, condition] : conditions) {
        if (partsOfDocument.contains(table))
            continue;
        kinds += QStringLiteral("WHEN '%1' THEN record_id IN (SELECT %1.id FROM main.%1 WHERE %2) ")
                     .arg(table, condition);
    }
    for (const QString& table : relationsOfAllRegions())
        kinds += QStringLiteral("WHEN '%1' THEN 1 ").arg(table);
    const auto before = [](const char* column) {
        return QStringLiteral("fields ->> '$.%1[0]'").arg(QLatin1StringView(column));
    };
    const QString went =
        QStringLiteral("CASE WHEN record_kind IN ('participant', 'coach', 'session') THEN %1 = %2 "
                       "WHEN record_kind IN ('duo', 'click_talk') THEN %3 IN (%4) "
                       "WHEN record_kind IN ('agreement', 'time_entry', 'coach_talk') THEN %5 IN (%6) "
                       "WHEN record_kind IN ('contract', 'certificate', 'attendance', "
                       "'intervision_question') THEN %7 IN (%8) END")
            .arg(before("region_id"), of.region(), before("participant_id"), of.participants(),
                before("duo_id"), of.duos(), before("coach_id"), of.coaches());
    return QStringLiteral("(CASE record_kind %1END OR %2)").arg(kinds, went);
}

Result<QString> columnsOf(const Database& database, const DatabaseView& view, const QString& table)
{
    auto query = Query::run(
        database, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'main') ORDER BY cid").arg(table));
    if (!query)
        return query.error();
    QStringList columns;
    while (query->next()) {
        const QString name = query->text(0);
        const Mask* mask = maskOf(view, table, name);
        columns.append(
            mask ? QStringLiteral("%1 AS %2").arg(QString::fromUtf8(mask->expression), name) : name);
    }
    if (const Status read = query->status(); !read)
        return read.error();
    // Whose rate attendance asks for may be a duo that is not shown.
    if (view.region.isValid() && table == QLatin1String("attendance")) {
        columns.replace(columns.indexOf(QStringLiteral("duo_id")),
            QStringLiteral("CASE WHEN %1 THEN duo_id END AS duo_id")
                .arg(among("duo_id", RegionRecords(view.region).duos())));
    }
    return columns.join(QStringLiteral(", "));
}

/// Payees of whom a month would show only some of the hours.
QString partlyShownView(const RegionRecords& of)
{
    return QStringLiteral("CREATE TEMP VIEW partly_shown_payee AS SELECT id AS coach_id, "
                          "CASE WHEN engagement = 'organisation' THEN organisation_id END AS organisation_id "
                          "FROM main.coach WHERE id NOT IN (%1)")
        .arg(of.wholeCoaches());
}

} // namespace

bool DatabaseView::hides(QLatin1StringView table, const QString& column) const
{
    return maskOf(*this, table, column) != nullptr;
}

std::map<QString, QString> regionConditions(RegionId region)
{
    const RegionRecords of(region);
    std::map<QString, QString> conditions;
    conditions[QStringLiteral("region")] = QStringLiteral("id = %1").arg(of.region());
    conditions[QStringLiteral("participant")] = QStringLiteral("region_id = %1").arg(of.region());
    conditions[QStringLiteral("coach")] = among("id", of.coaches());
    conditions[QStringLiteral("duo")] = among("participant_id", of.participants());
    conditions[QStringLiteral("session")] =
        QStringLiteral("(region_id = %1 OR region_id IS NULL)").arg(of.region());
    for (const char* table :
        {"agreement", "time_entry", "coach_talk", "document_entry", "correction_entry", "correction_line"})
        conditions[QLatin1String(table)] = among("duo_id", of.duos());
    for (const char* table : {"contract", "certificate", "document_coach"})
        conditions[QLatin1String(table)] = among("coach_id", of.coaches());
    conditions[QStringLiteral("attendance")] =
        among("session_id", of.sessions()) + QStringLiteral(" AND ") + among("coach_id", of.coaches());
    conditions[QStringLiteral("document_attendance")] = conditions[QStringLiteral("attendance")];
    for (const char* table : {"session_guest", "intervision", "programme_step", "preparation_task"})
        conditions[QLatin1String(table)] = among("session_id", of.sessions());
    conditions[QStringLiteral("session_role")] = conditions[QStringLiteral("attendance")];
    conditions[QStringLiteral("intervision_question")] =
        among("coach_id", of.coaches()) + QStringLiteral(" AND ") + noneOrAmong("duo_id", of.duos());
    conditions[QStringLiteral("session_question")] = among("session_id", of.sessions())
        + QStringLiteral(" AND question_id IN (SELECT id FROM main.intervision_question WHERE %1)")
              .arg(conditions[QStringLiteral("intervision_question")]);
    conditions[QStringLiteral("session_follow_up")] =
        among("session_id", of.sessions()) + QStringLiteral(" AND ") + noneOrAmong("coach_id", of.coaches());
    conditions[QStringLiteral("click_talk")] = among("participant_id", of.participants())
        + QStringLiteral(" AND ") + among("coach_id", of.coaches());
    conditions[QStringLiteral("handled_signal")] =
        QStringList{noneOrAmong("duo_id", of.duos()), noneOrAmong("coach_id", of.coaches()),
            noneOrAmong("participant_id", of.participants()), noneOrAmong("session_id", of.sessions())}
            .join(QStringLiteral(" AND "));
    conditions[QStringLiteral("file_reference")] =
        QStringLiteral(
            "CASE record_kind WHEN 'coach' THEN %1 "
            "WHEN 'contract' THEN record_id IN (SELECT id FROM main.contract WHERE %2) "
            "WHEN 'certificate' THEN record_id IN (SELECT id FROM main.certificate WHERE %2) ELSE 1 END")
            .arg(among("record_id", of.coaches()), among("coach_id", of.coaches()));
    conditions[QStringLiteral("document")] = among("id", of.documents());
    for (const char* table :
        {"document_step", "document_output", "correction", "document_rate", "document_correction"})
        conditions[QLatin1String(table)] = among("document_id", of.documents());
    conditions[QStringLiteral("change_log")] = logCondition(conditions, of);
    // Those that the file itself has see all of it, unless they are narrowed too.
    for (const char* view : {"held_entry", "corrected_entry"})
        conditions[QLatin1String(view)] = among("duo_id", of.duos());
    // Of a document that is not shown the hours are counted as they are, corrected.
    conditions[QStringLiteral("open_correction")] =
        among("duo_id", of.duos()) + QStringLiteral(" AND ") + among("document_id", of.documents());
    for (const char* view : {"last_step", "document_state", "own_invoice", "held_attendance"})
        conditions[QLatin1String(view)] = among("document_id", of.documents());
    conditions[QStringLiteral("standing_document")] = among("id", of.documents());
    conditions[QStringLiteral("final_month")] = among("coach_id", of.coaches());
    return conditions;
}

QStringList relationsOfAllRegions()
{
    return {QStringLiteral("setting"), QStringLiteral("tariff"), QStringLiteral("organisation"),
        QStringLiteral("organisation_rate"), QStringLiteral("import_layout"), QStringLiteral("hours_import"),
        QStringLiteral("change_set"), QStringLiteral("held_rate"), QStringLiteral("held_correction")};
}

Status narrow(const Database& database, const DatabaseView& view)
{
    if (view.isWhole())
        return {};
    std::map<QString, QString> shown;
    if (view.region.isValid())
        shown = regionConditions(view.region);
    for (const Mask& mask : masks) {
        if (isInForce(mask, view))
            shown.emplace(QLatin1String(mask.table), QStringLiteral("1"));
    }
    for (const auto& [table, condition] : shown) {
        const Result<QString> columns = columnsOf(database, view, table);
        if (!columns)
            return columns.error();
        // A name without its schema is looked for among the temporary ones first.
        const auto made = Query::run(database,
            QStringLiteral("CREATE TEMP VIEW %1 AS SELECT %2 FROM main.%1 WHERE %3")
                .arg(table, *columns, condition));
        if (!made)
            return made.error();
    }
    if (!view.region.isValid())
        return {};
    const auto made = Query::run(database, partlyShownView(RegionRecords(view.region)));
    return made ? Status() : Status(made.error());
}

} // namespace duoboek
