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
    TimeOfDay, ///< 19:30
    Position, ///< a whole number from 1 to 999
    DayHours, ///< h:mm, at most 24 hours; also read as decimal hours
    SessionHours, ///< decimal hours where those are exact, else h:mm; at most 24 hours
    WeekHours, ///< the same, at most 168 hours
    Rate, ///< euros per hour with two decimals, above zero
    Choice, ///< one of a list of words
    OwnerCode, ///< with the column before it and the OwnerDate behind it: whose paper it is, stored as one id
    OwnerDate, ///< empty for an owner without a date
};

enum class CellNeed {
    Optional, ///< may be empty: not known
    Required,
    Key, ///< required, and rows are matched by it
    OptionalKey, ///< rows are matched by it, and by its being empty
};

struct ColumnFormat
{
    QLatin1StringView name; ///< in the table
    QLatin1StringView field; ///< in the database; empty where the column before it says which
    CellKind kind = CellKind::Text;
    CellNeed need = CellNeed::Optional;
    QLatin1StringView refersTo{}; ///< for Reference: the database table whose code stands here
    QStringList choices{}; ///< for Choice
    bool isExtra = false; ///< may be absent, and is written only where a row has a value for it

    [[nodiscard]] bool isKey() const { return need == CellNeed::Key || need == CellNeed::OptionalKey; }
    [[nodiscard]] bool mayBeEmpty() const
    {
        return need == CellNeed::Optional || need == CellNeed::OptionalKey;
    }
};

/// One table of an administration folder: the single description that import, export and the messages stand
/// on.
struct TableFormat
{
    QLatin1StringView file;
    QLatin1StringView record; ///< the database table
    std::vector<ColumnFormat> columns; ///< in the order of the record's columns in the database
    bool isExtra = false; ///< written only when it has rows

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
