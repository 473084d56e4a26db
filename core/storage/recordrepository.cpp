// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrepository.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"

#include <array>

namespace duoboek {

namespace {

QString selectSql(const RecordTable& table)
{
    QStringList names{QStringLiteral("id")};
    for (const RecordColumn& column : table.columns)
        names.append(column.name);
    return QStringLiteral("SELECT %1 FROM %2").arg(names.join(QStringLiteral(", ")), table.name);
}

StoredRecord recordOn(const Query& row, const RecordTable& table)
{
    StoredRecord record;
    record.id = row.integer(0);
    for (int column = 1; column <= static_cast<int>(table.columns.size()); ++column)
        record.fields.push_back(row.field(column));
    return record;
}

/// A column of one table that holds the id of a row of another.
struct Reference
{
    const char* from = nullptr;
    const char* column = nullptr;
    const char* to = nullptr;
    const char* through = nullptr; ///< the table that joins the two, which has the column
};

// A reference to a paper and what was done about a signal go with their record.
constexpr std::array references{
    Reference{"organisation_rate", "organisation_id", "organisation"},
    Reference{"participant", "region_id", "region"},
    Reference{"coach", "region_id", "region"},
    Reference{"coach", "organisation_id", "organisation"},
    Reference{"duo", "participant_id", "participant"},
    Reference{"duo", "coach_id", "coach"},
    Reference{"duo", "previous_duo_id", "duo"},
    Reference{"agreement", "duo_id", "duo"},
    Reference{"contract", "coach_id", "coach"},
    Reference{"certificate", "coach_id", "coach"},
    Reference{"time_entry", "duo_id", "duo"},
    Reference{"session", "region_id", "region"},
    Reference{"attendance", "session_id", "session"},
    Reference{"session_guest", "session_id", "session"},
    Reference{"attendance", "coach_id", "coach"},
    Reference{"attendance", "duo_id", "duo"},
    Reference{"click_talk", "participant_id", "participant"},
    Reference{"click_talk", "coach_id", "coach"},
    Reference{"coach_talk", "duo_id", "duo"},
    Reference{"intervision_question", "coach_id", "coach"},
    Reference{"intervision_question", "duo_id", "duo"},
    Reference{"intervision", "session_id", "session"},
    Reference{"programme_step", "session_id", "session"},
    Reference{"session_role", "session_id", "session"},
    Reference{"session_role", "coach_id", "coach"},
    Reference{"preparation_task", "session_id", "session"},
    Reference{"session_question", "session_id", "session"},
    Reference{"session_question", "question_id", "intervision_question"},
    Reference{"session_follow_up", "session_id", "session"},
    Reference{"session_follow_up", "question_id", "intervision_question"},
    Reference{"session_follow_up", "coach_id", "coach"},
    Reference{"document", "organisation_id", "organisation"},
    Reference{"document", "coach_id", "coach"},
    Reference{"document", "duo_id", "duo", "document_entry"},
    Reference{"document", "session_id", "session", "document_attendance"},
};

/// What people call one of those records; an empty text for what has no codes.
QString codeSql(QLatin1StringView record)
{
    const QLatin1StringView first = recordTableNamed(record).columns.front().name;
    const bool isCode = first == QLatin1StringView("code") || first == QLatin1StringView("number");
    return isCode ? QStringLiteral("min(%1)").arg(first) : QStringLiteral("''");
}

QString referenceSql(const Reference& reference)
{
    const QString has = QStringLiteral("%1 = ?").arg(QLatin1StringView(reference.column));
    if (!reference.through)
        return has;
    return QStringLiteral("id IN (SELECT document_id FROM %1 WHERE %2)")
        .arg(QLatin1StringView(reference.through), has);
}

Status addDependents(
    const Database& database, const Reference& reference, qint64 id, std::vector<Dependents>& dependents)
{
    const QLatin1StringView from(reference.from);
    auto query = Query::prepare(database,
        QStringLiteral("SELECT count(*), %1 FROM %2 WHERE %3")
            .arg(codeSql(from), from, referenceSql(reference)));
    if (!query)
        return query.error();
    query->bind(0, id);
    if (const Status done = query->execute(); !done)
        return done;
    if (query->next() && query->integer(0) > 0)
        dependents.push_back({from, query->integer(0), query->text(1)});
    return query->status();
}

QString firstCodeOf(QLatin1StringView record)
{
    if (record == QLatin1StringView("participant"))
        return QStringLiteral("D000001");
    if (record == QLatin1StringView("coach"))
        return QStringLiteral("B000001");
    if (record == QLatin1StringView("organisation"))
        return QStringLiteral("O0001");
    if (record == QLatin1StringView("session"))
        return QStringLiteral("S000001");
    if (record == QLatin1StringView("intervision_question"))
        return QStringLiteral("V000001");
    return QStringLiteral("DUO000001");
}

} // namespace

Result<RecordFields> loadRecord(const Database& database, const RecordTable& table, qint64 id)
{
    auto query = Query::prepare(database, selectSql(table) + QStringLiteral(" WHERE id = ?"));
    if (!query)
        return query.error();
    query->bind(0, id);
    if (const Status done = query->execute(); !done)
        return done.error();
    if (query->next())
        return recordOn(*query, table).fields;
    if (const Status read = query->status(); !read)
        return read.error();
    return {ErrorCode::RecordNotFound, {table.name, QString::number(id)}};
}

Result<std::vector<StoredRecord>> loadRecordsWith(
    const Database& database, const RecordTable& table, const QString& column, const Field& value)
{
    return readRows<StoredRecord>(database,
        selectSql(table)
            + QStringLiteral(" WHERE %1 IS ? ORDER BY id").arg(table.columns[table.placeOf(column)].name),
        {value}, [&table](const Query& row) { return recordOn(row, table); });
}

Result<RecordFields> loadUnknownFields(const Database& database, const RecordTable& table)
{
    auto query = Query::run(database,
        QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT' AND \"notnull\"")
            .arg(table.name));
    if (!query)
        return query.error();
    RecordFields fields(table.columns.size());
    while (query->next())
        fields[table.placeOf(query->text(0))] = QString();
    if (const Status read = query->status(); !read)
        return read.error();
    return fields;
}

Result<std::vector<Dependents>> findDependents(const Database& database, QLatin1StringView record, qint64 id)
{
    std::vector<Dependents> dependents;
    for (const Reference& reference : references) {
        if (record != QLatin1StringView(reference.to))
            continue;
        if (const Status found = addDependents(database, reference, id, dependents); !found)
            return found.error();
    }
    return dependents;
}

Result<QString> nextCode(const Database& database, QLatin1StringView record)
{
    // Also of what is not shown. The longest first, so that 1000000 counts as more than 999999.
    auto query = Query::run(database,
        QStringLiteral(
            "SELECT code FROM main.%1 WHERE code GLOB '*[0-9]' ORDER BY length(code) DESC, code DESC LIMIT 1")
            .arg(record));
    if (!query)
        return query.error();
    if (!query->next()) {
        if (const Status read = query->status(); !read)
            return read.error();
        return firstCodeOf(record);
    }
    const QString last = query->text(0);
    qsizetype digits = 0;
    while (digits < last.size() && last[last.size() - 1 - digits].isDigit())
        ++digits;
    const QString number = QString::number(last.right(digits).toULongLong() + 1);
    return QString(last.chopped(digits) + number.rightJustified(digits, u'0'));
}

} // namespace duoboek
