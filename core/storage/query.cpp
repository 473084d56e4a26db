// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace duoboek {

namespace {

constexpr int mostStatements = 64; // each takes some kilobytes

/// What can be run again as it was prepared; settings and changes of the schema may be carried out while they
/// are prepared.
constexpr QLatin1StringView repeatable[] = {
    QLatin1StringView("SELECT"),
    QLatin1StringView("WITH"),
    QLatin1StringView("INSERT"),
    QLatin1StringView("UPDATE"),
    QLatin1StringView("DELETE"),
    QLatin1StringView("BEGIN"),
    QLatin1StringView("COMMIT"),
};

bool canRest(const QString& sql)
{
    return std::any_of(std::begin(repeatable), std::end(repeatable),
        [&sql](QLatin1StringView start) { return sql.startsWith(start); });
}

Result<Query> executed(Result<Query> query)
{
    if (query) {
        if (const Status done = query->execute(); !done)
            return done.error();
    }
    return query;
}

} // namespace

StatementCache::StatementCache()
    : m_resting(mostStatements)
{
}

std::optional<QSqlQuery> StatementCache::take(const QString& sql)
{
    const std::unique_ptr<QSqlQuery> rested(m_resting.take(sql));
    return rested ? std::optional(std::move(*rested)) : std::nullopt;
}

void StatementCache::rest(const QString& sql, QSqlQuery statement)
{
    if (statement.lastError().isValid())
        return;
    statement.finish();
    const auto places = static_cast<int>(statement.boundValues().size());
    for (int place = 0; place < places; ++place)
        statement.bindValue(place, QVariant());
    m_resting.insert(sql, new QSqlQuery(std::move(statement)));
}

Result<Query> Query::prepare(const Database& database, const QString& sql)
{
    if (!canRest(sql))
        return prepare(database.handle(), sql);
    std::optional<QSqlQuery> rested = database.statements()->take(sql);
    Result<Query> query = rested ? Result<Query>(Query(std::move(*rested))) : prepare(database.handle(), sql);
    if (query) {
        query->m_cache = database.statements();
        query->m_sql = sql;
    }
    return query;
}

Result<Query> Query::run(const Database& database, const QString& sql)
{
    return executed(prepare(database, sql));
}

Result<Query> Query::prepare(const QSqlDatabase& handle, const QString& sql)
{
    QSqlQuery query(handle);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorFrom(query.lastError());
    return Query(std::move(query));
}

Result<Query> Query::run(const QSqlDatabase& handle, const QString& sql)
{
    return executed(prepare(handle, sql));
}

Query& Query::operator=(Query&& other) noexcept
{
    std::swap(m_query, other.m_query);
    std::swap(m_cache, other.m_cache);
    std::swap(m_sql, other.m_sql);
    return *this;
}

Query::~Query()
{
    if (const auto cache = m_cache.lock())
        cache->rest(m_sql, std::move(m_query));
}

void Query::bind(int place, qint64 value)
{
    m_query.bindValue(place, value);
}

void Query::bind(int place, const QString& value)
{
    // A null QString would become NULL; text that is not known is empty text in the file.
    m_query.bindValue(place, value.isNull() ? QStringLiteral("") : value);
}

void Query::bind(int place, QDate value)
{
    m_query.bindValue(place, value.isNull() ? QVariant() : QVariant(toIsoText(value)));
}

void Query::bind(int place, const Field& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        bind(place, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        bind(place, *text);
    else
        m_query.bindValue(place, QVariant());
}

Status Query::execute()
{
    if (!m_query.exec())
        return errorFrom(m_query.lastError());
    return {};
}

bool Query::next()
{
    return m_query.next();
}

Status Query::status() const
{
    if (m_query.lastError().type() != QSqlError::NoError)
        return errorFrom(m_query.lastError());
    return {};
}

qint64 Query::lastInsertId() const
{
    return m_query.lastInsertId().toLongLong();
}

Field Query::field(int column) const
{
    if (isNull(column))
        return std::monostate{};
    const QVariant value = m_query.value(column);
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

QDate Query::date(int column) const
{
    return dateFromIsoText(text(column)).value_or(QDate());
}

} // namespace duoboek
