// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/field.h"

#include <QCache>
#include <QDate>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>

namespace duoboek {

class Database;

/// The statements of one connection that are prepared and not in use, the least lately used going first; gone
/// before the connection is closed. To prepare one takes the database several times as long as to run it on a
/// few rows.
class StatementCache
{
public:
    StatementCache();

    [[nodiscard]] std::optional<QSqlQuery> take(const QString& sql);
    /// Lets go of its rows and of what was bound. One that failed is not kept.
    void rest(const QString& sql, QSqlQuery statement);

private:
    QCache<QString, QSqlQuery> m_resting;
};

/// One prepared statement, read forward only and by column number. The only class that knows QSqlQuery.
/// Placeholders are bound by their place, from 0; columns are read by theirs, from 0.
class Query
{
public:
    [[nodiscard]] static Result<Query> prepare(const Database& database, const QString& sql);
    /// Prepares and runs in one go, for a statement that is needed once.
    [[nodiscard]] static Result<Query> run(const Database& database, const QString& sql);
    /// The same in a database that is no administration file.
    [[nodiscard]] static Result<Query> prepare(const QSqlDatabase& handle, const QString& sql);
    [[nodiscard]] static Result<Query> run(const QSqlDatabase& handle, const QString& sql);

    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&& other) noexcept = default;
    Query& operator=(Query&& other) noexcept;
    /// The next one with the same words begins where this one ends.
    ~Query();

    void bind(int place, qint64 value);
    void bind(int place, const QString& value);
    void bind(int place, QDate value);
    void bind(int place, const Field& value);
    template <class Tag> void bind(int place, Id<Tag> id) { bind(place, id.value()); }

    [[nodiscard]] Status execute();
    /// Moves to the next row; false behind the last one. A failure on the way ends the rows and is kept for
    /// status().
    [[nodiscard]] bool next();
    /// Looked at once behind the last row: whether the rows ended because there were no more.
    [[nodiscard]] Status status() const;
    [[nodiscard]] qint64 lastInsertId() const;
    /// Lets go of the rows, so that the file is not held open for reading.
    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] Field field(int column) const;
    /// Null for NULL and for what is no date.
    [[nodiscard]] QDate date(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType(integer(column)); }

private:
    explicit Query(QSqlQuery query)
        : m_query(std::move(query))
    {
    }

    QSqlQuery m_query;
    std::weak_ptr<StatementCache> m_cache; // of the database, where this may rest
    QString m_sql; // as the cache knows it
};

} // namespace duoboek
