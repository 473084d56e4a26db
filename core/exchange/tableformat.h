// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <vector>

namespace duoboek {

/// How a cell of a table is written and what its column in the file holds.
enum class CellKind {
    Text, ///< any text
    Code, ///< text that names a record: never empty
    Reference, ///< the code of a record in another table, stored as its id
    Date, ///< 2023-05-31
    DayHours, ///< h:mm, at most 24 hours; also read as decimal hours
    SessionHours, ///< decimal hours where those are exact, else h:mm; at most 24 hours
    WeekHours, ///< the same, at most 168 hours
    Rate, ///< euros per hour with two decimals, above zero
    Choice, ///< one of a list of words
};

enum class CellNeed {
    Optional, ///< may be empty: not known
    Required,
    Key, ///< required, and rows are matched by it
};

struct ColumnFormat
{
    QLatin1StringView name; ///< in the table
    QLatin1StringView field; ///< in the database
    CellKind kind = CellKind::Text;
    CellNeed need = CellNeed::Optional;
    QLatin1StringView refersTo{}; ///< for Reference: the database table whose code stands here
    QStringList choices{}; ///< for Choice
};

/// One table of an administration folder: the single description that import, export and the messages stand
/// on.
struct TableFormat
{
    QLatin1StringView file;
    QLatin1StringView record; ///< the database table
    std::vector<ColumnFormat> columns; ///< in the order of the record's columns in the database

    /// -1 when there is none of that name.
    [[nodiscard]] int columnNamed(const QString& name) const;
};

/// Every table, each behind those that it refers to.
[[nodiscard]] const std::vector<TableFormat>& administrationFormat();
/// Null when no table has that file name.
[[nodiscard]] const TableFormat* tableFormatOf(const QString& file);
/// Null when no table is kept in a database table of that name.
[[nodiscard]] const TableFormat* tableFormatOfRecord(QLatin1StringView record);

} // namespace duoboek
