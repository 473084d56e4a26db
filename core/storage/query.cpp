// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

#include <QSqlError>

namespace duoboek {

Result<Query> Query::prepare(const Database& database, const QString& sql)
{
    return prepare(database.handle(), sql);
}

Result<Query> Query::run(const Database& database, const QString& sql)
{
    return run(database.handle(), sql);
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
    Result<Query> query = prepare(handle, sql);
    if (!query)
        return query;
    if (const Status done = query->execute(); !done)
        return done.error();
    return query;
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
