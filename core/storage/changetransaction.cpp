// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changetransaction.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace duoboek {

namespace {

QString commaList(qsizetype count, const QString& item)
{
    return QStringList(count, item).join(QStringLiteral(", "));
}

QString insertSql(const RecordTable& table)
{
    QStringList names;
    for (const RecordColumn& column : table.columns)
        names.append(column.name);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table.name, names.join(QStringLiteral(", ")), commaList(names.size(), QStringLiteral("?")));
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

Result<Query*> ChangeTransaction::insertStatement(const RecordTable& table)
{
    auto known = m_insertStatements.find(&table);
    if (known == m_insertStatements.end()) {
        Result<Query> query = Query::prepare(*m_database, insertSql(table));
        if (!query)
            return query.error();
        known = m_insertStatements.emplace(&table, std::move(*query)).first;
    }
    return &known->second;
}

Result<qint64> ChangeTransaction::insert(const RecordTable& table, const std::vector<Field>& values)
{
    Q_ASSERT(values.size() == table.columns.size());
    if (m_insertedTable != &table) {
        if (const Status logged = logInserted(); !logged)
            return logged.error();
    }
    const Result<Query*> statement = insertStatement(table);
    if (!statement)
        return statement.error();
    int place = 0;
    for (const Field& value : values)
        (*statement)->bind(place++, value);
    if (const Status done = (*statement)->execute(); !done)
        return done.error();
    const qint64 id = (*statement)->lastInsertId();
    if (!m_insertedTable)
        m_firstInserted = id;
    m_insertedTable = &table;
    m_lastInserted = id;
    return id;
}

Status ChangeTransaction::update(
    const RecordTable& table, qint64 id, const std::vector<Field>& before, const std::vector<Field>& after)
{
    QJsonObject changed;
    QStringList assignments;
    std::vector<Field> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (before[i] == after[i])
            continue;
        const RecordColumn& column = table.columns[i];
        changed.insert(column.name,
            column.disclosure == Disclosure::Value
                ? QJsonValue(QJsonArray{jsonOf(before[i]), jsonOf(after[i])})
                : QJsonValue(true));
        assignments.append(QStringLiteral("%1 = ?").arg(column.name));
        values.push_back(after[i]);
    }
    if (assignments.isEmpty())
        return {};
    // Before the row itself may change: what was inserted is logged as it was then.
    if (const Status logged = logInserted(); !logged)
        return logged;
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
        return done;
    return logUpdate(table, id, QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact)));
}

Status ChangeTransaction::logUpdate(const RecordTable& table, qint64 id, const QString& fields)
{
    if (const Status opened = openChangeSet(); !opened)
        return opened;
    auto query = Query::prepare(*m_database,
        QStringLiteral("INSERT INTO change_log (change_set_id, record_kind, record_id, operation, fields) "
                       "VALUES (?, ?, ?, 'update', ?)"));
    if (!query)
        return query.error();
    query->bind(0, m_changeSet);
    query->bind(1, QString(table.name));
    query->bind(2, id);
    query->bind(3, fields);
    return query->execute();
}

Status ChangeTransaction::logInserted()
{
    if (!m_insertedTable)
        return {};
    if (const Status opened = openChangeSet(); !opened)
        return opened;
    auto query = Query::prepare(*m_database, logInsertedSql(*m_insertedTable));
    if (!query)
        return query.error();
    query->bind(0, m_changeSet);
    query->bind(1, m_firstInserted);
    query->bind(2, m_lastInserted);
    m_insertedTable = nullptr;
    return query->execute();
}

Status ChangeTransaction::commit()
{
    if (const Status logged = logInserted(); !logged)
        return logged;
    return m_transaction.commit();
}

} // namespace duoboek
