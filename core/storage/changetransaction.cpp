// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changetransaction.h"

#include "core/base/jsontext.h"
#include "core/storage/database.h"
#include "core/storage/documentlocks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace duoboek {

namespace {

/// All new rows come as one JSON text and the database takes them apart, which costs a fraction of binding
/// their values one by one. Ids are given, so that they follow the order of the rows in whatever order the
/// database takes them.
QString insertSql(const RecordTable& table, std::size_t columns)
{
    QStringList names{QStringLiteral("id")};
    QStringList values{QStringLiteral("? + key")};
    for (std::size_t column = 0; column < columns; ++column) {
        values.append(QStringLiteral("value ->> %1").arg(column));
        names.append(table.columns[column].name);
    }
    // Else the text of a row would be written out again for each of its columns.
    return QStringLiteral("WITH given AS MATERIALIZED (SELECT key, value FROM json_each(?)) "
                          "INSERT INTO %1 (%2) SELECT %3 FROM given")
        .arg(table.name, names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

/// The database itself puts the new rows into words, so that many rows cost one statement. Only the values
/// need quoting: the names are the program's own.
QString logInsertedSql(const RecordTable& table)
{
    QStringList fields;
    for (const RecordColumn& column : table.columns) {
        fields.append(column.disclosure == Disclosure::Value
                ? QStringLiteral("\"%1\":[null,' || json_quote(%1) || ']").arg(column.name)
                : QStringLiteral("\"%1\":true").arg(column.name));
    }
    return QStringLiteral("INSERT INTO change_log (change_set_id, record_kind, record_id, operation, fields) "
                          "SELECT ?, '%1', id, 'insert', '{%2}' FROM %1 WHERE id BETWEEN ? AND ?")
        .arg(table.name, fields.join(QLatin1Char(',')));
}

QJsonValue jsonOf(const Field& field)
{
    if (const auto* number = std::get_if<qint64>(&field))
        return QJsonValue(*number);
    if (const auto* text = std::get_if<QString>(&field))
        return QJsonValue(*text);
    return QJsonValue(QJsonValue::Null);
}

QJsonValue loggedChange(const RecordColumn& column, const QJsonValue& before, const QJsonValue& after)
{
    if (column.disclosure == Disclosure::ChangeOnly)
        return true;
    return QJsonArray{before, after};
}

void addField(JsonText& json, const Field& field)
{
    if (const auto* number = std::get_if<qint64>(&field))
        json.add(*number);
    else if (const auto* text = std::get_if<QString>(&field))
        json.add(*text);
    else
        json.addNull();
}

QString jsonOf(const RecordRows& rows)
{
    JsonText json;
    json.beginArray();
    for (const std::vector<Field>& row : rows) {
        json.beginArray();
        for (const Field& field : row)
            addField(json, field);
        json.endArray();
    }
    return json.endArray().take();
}

Status insertTogether(
    const Database& database, const RecordTable& table, qint64 firstId, const RecordRows& rows)
{
    auto query = Query::prepare(database, insertSql(table, rows.front().size()));
    if (!query)
        return query.error();
    query->bind(0, jsonOf(rows));
    query->bind(1, firstId);
    return query->execute();
}

/// Out of JSON, the text of a row is copied for each of its columns.
bool hasLongText(const RecordFields& row)
{
    constexpr qsizetype longText = 500; // characters
    return std::any_of(row.begin(), row.end(), [](const Field& field) {
        const auto* text = std::get_if<QString>(&field);
        return text && text->size() > longText;
    });
}

Status insertEach(const Database& database, const RecordTable& table, qint64 firstId, const RecordRows& rows)
{
    QStringList names{QStringLiteral("id")};
    for (std::size_t column = 0; column < rows.front().size(); ++column)
        names.append(table.columns[column].name);
    const QStringList places(names.size(), QStringLiteral("?"));
    auto query = Query::prepare(database,
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table.name, names.join(QStringLiteral(", ")), places.join(QStringLiteral(", "))));
    if (!query)
        return query.error();
    qint64 id = firstId;
    for (const RecordFields& row : rows) {
        int place = 0;
        query->bind(place++, id++);
        for (const Field& field : row)
            query->bind(place++, field);
        if (const Status done = query->execute(); !done)
            return done;
    }
    return {};
}

} // namespace

ChangeTransaction::ChangeTransaction(
    const Database& database, ChangeAuthor author, const Clock& clock, Transaction transaction)
    : m_database(&database)
    , m_author(std::move(author))
    , m_clock(&clock)
    , m_transaction(std::move(transaction))
{
}

Result<ChangeTransaction> ChangeTransaction::begin(
    const Database& database, const ChangeAuthor& author, const Clock& clock)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    return ChangeTransaction(database, author, clock, std::move(*transaction));
}

Status ChangeTransaction::openChangeSet()
{
    if (m_changeSet != 0)
        return {};
    auto query = Query::prepare(*m_database,
        QStringLiteral("INSERT INTO change_set (changed_at, login_name, action) VALUES (?, ?, ?)"));
    if (!query)
        return query.error();
    query->bind(0, m_clock->now().toString(Qt::ISODateWithMs));
    query->bind(1, m_author.loginName);
    query->bind(2, m_author.action);
    if (const Status done = query->execute(); !done)
        return done;
    m_changeSet = query->lastInsertId();
    return {};
}

Result<qint64> ChangeTransaction::firstFreeId(const RecordTable& table) const
{
    auto query =
        Query::run(*m_database, QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM %1").arg(table.name));
    if (!query)
        return query.error();
    const bool found = query->next();
    if (const Status read = query->status(); !read)
        return read.error();
    return found ? query->integer(0) : 1;
}

Result<qint64> ChangeTransaction::insert(const RecordTable& table, const RecordRows& rows)
{
    Q_ASSERT(!rows.empty());
    const Result<qint64> firstId = firstFreeId(table);
    if (!firstId)
        return firstId;
    if (const Status inserted = insertFrom(table, *firstId, rows); !inserted)
        return inserted.error();
    return firstId;
}

Status ChangeTransaction::insertFrom(const RecordTable& table, qint64 firstId, const RecordRows& rows)
{
    const Status done = hasLongText(rows.front()) ? insertEach(*m_database, table, firstId, rows)
                                                  : insertTogether(*m_database, table, firstId, rows);
    if (!done)
        return namingHolder(done.error(), table, 0, rows);
    return logInserted(table, firstId, firstId + static_cast<qint64>(rows.size()) - 1);
}

Status ChangeTransaction::restore(const RecordTable& table, qint64 id, const RecordFields& fields)
{
    return insertFrom(table, id, {fields});
}

Status ChangeTransaction::update(
    const RecordTable& table, qint64 id, const RecordFields& before, const RecordFields& after)
{
    QJsonObject changed;
    QStringList assignments;
    std::vector<Field> values;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        const RecordColumn& column = table.columns[i];
        changed.insert(column.name, loggedChange(column, jsonOf(before[i]), jsonOf(after[i])));
        assignments.append(QStringLiteral("%1 = ?").arg(column.name));
        values.push_back(after[i]);
    }
    if (assignments.isEmpty())
        return {};
    auto query = Query::prepare(*m_database,
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
            .arg(table.name, assignments.join(QStringLiteral(", "))));
    if (!query)
        return query.error();
    int place = 0;
    for (const Field& value : values)
        query->bind(place++, value);
    query->bind(place, id);
    if (const Status done = query->execute(); !done)
        return namingHolder(done.error(), table, id, {before, after});
    return log(table, id, QStringLiteral("update"), changed);
}

Status ChangeTransaction::remove(const RecordTable& table, qint64 id, const RecordFields& fields)
{
    auto query = Query::prepare(*m_database, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.name));
    if (!query)
        return query.error();
    query->bind(0, id);
    if (const Status done = query->execute(); !done)
        return namingHolder(done.error(), table, id, {fields});
    QJsonObject changed;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const RecordColumn& column = table.columns[i];
        changed.insert(column.name, loggedChange(column, jsonOf(fields[i]), QJsonValue::Null));
    }
    return log(table, id, QStringLiteral("delete"), changed);
}

Error ChangeTransaction::namingHolder(
    Error refusal, const RecordTable& table, qint64 id, const RecordRows& rows) const
{
    if (refusal.code != ErrorCode::HeldByDocument)
        return refusal;
    for (const RecordFields& fields : rows) {
        const Result<QString> number = findHolder(*m_database, table, id, fields);
        if (!number)
            return number.error();
        if (number->isEmpty())
            continue;
        refusal.arguments = {*number};
        break;
    }
    return refusal;
}

Status ChangeTransaction::log(
    const RecordTable& table, qint64 id, const QString& operation, const QJsonObject& fields)
{
    if (const Status opened = openChangeSet(); !opened)
        return opened;
    auto query = Query::prepare(*m_database,
        QStringLiteral("INSERT INTO change_log (change_set_id, record_kind, record_id, operation, fields) "
                       "VALUES (?, ?, ?, ?, ?)"));
    if (!query)
        return query.error();
    query->bind(0, m_changeSet);
    query->bind(1, QString(table.name));
    query->bind(2, id);
    query->bind(3, operation);
    query->bind(4, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
    return query->execute();
}

Status ChangeTransaction::logInserted(const RecordTable& table, qint64 firstId, qint64 lastId)
{
    if (const Status opened = openChangeSet(); !opened)
        return opened;
    auto query = Query::prepare(*m_database, logInsertedSql(table));
    if (!query)
        return query.error();
    query->bind(0, m_changeSet);
    query->bind(1, firstId);
    query->bind(2, lastId);
    return query->execute();
}

Status ChangeTransaction::commit()
{
    return m_transaction.commit();
}

} // namespace duoboek
