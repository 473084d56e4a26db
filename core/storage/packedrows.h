// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QLatin1StringView>
#include <QStringList>

#include <vector>

namespace duoboek {

class Database;
class Query;

/// The values of one column of many rows, which the database put into one text with a separator between them.
class PackedColumn
{
public:
    PackedColumn(QByteArray values, char separator)
        : m_values(std::move(values))
        , m_separator(separator)
    {
    }

    /// Moves to the next value; false behind the last one.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isAtEnd() const { return m_next > m_values.size(); }
    /// Empty for NULL.
    [[nodiscard]] QLatin1StringView text() const { return m_value; }
    [[nodiscard]] qint64 integer() const;

private:
    QByteArray m_values;
    char m_separator;
    qsizetype m_next = 0;
    QLatin1StringView m_value;
};

/// Which columns are read, in this order.
struct PackedColumns
{
    QStringList known; ///< never NULL; numbers, dates and words, none of which holds a comma
    QStringList perhaps{}; ///< the same, but they may be NULL
    QStringList texts{}; ///< never NULL; what people typed
};

/// All rows of a table of which a few narrow columns are needed. Row by row, each value would pass through a
/// QVariant, which takes several times as long as what the database does for it; this way there is one row
/// for all.
class PackedRows
{
public:
    /// The rows of a table, in no promised order.
    [[nodiscard]] static Result<PackedRows> read(
        const Database& database, const PackedColumns& columns, const QString& table);
    [[nodiscard]] static Result<PackedRows> read(
        const Database& database, const QStringList& known, const QStringList& perhaps, const QString& table)
    {
        return read(database, {known, perhaps}, table);
    }
    /// The rows that an executed statement gives as their count and each of the columns, none of them a text,
    /// packed as read() does.
    [[nodiscard]] static Result<PackedRows> unpack(Query& query, qsizetype words, qsizetype texts = 0);

    [[nodiscard]] bool next();
    [[nodiscard]] qint64 rowsLeft() const { return m_rowsLeft; }
    /// Behind the last row: whether each value was one. A text that holds the separator, which no keyboard
    /// types, falls apart into two.
    [[nodiscard]] bool wereWhole() const;
    [[nodiscard]] bool isNull(int column) const { return text(column).isEmpty(); }
    [[nodiscard]] QLatin1StringView text(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)].text();
    }
    /// Of a column of texts.
    [[nodiscard]] QString typed(int column) const { return QString::fromUtf8(text(column)); }
    [[nodiscard]] qint64 integer(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)].integer();
    }
    [[nodiscard]] QDate date(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType(integer(column)); }

private:
    PackedRows(std::vector<PackedColumn> columns, qint64 rows)
        : m_columns(std::move(columns))
        , m_rowsLeft(rows)
    {
    }

    std::vector<PackedColumn> m_columns;
    qint64 m_rowsLeft;
};

} // namespace duoboek
