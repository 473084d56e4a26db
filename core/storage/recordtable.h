// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace duoboek {

/// What the change log keeps of a column.
enum class Disclosure {
    Value, ///< hours, amounts, dates, states: the old and the new value
    ChangeOnly, ///< names, contact data, numbers of people and banks, notes: only that it changed
};

struct RecordColumn
{
    QLatin1StringView name;
    Disclosure disclosure = Disclosure::Value;
};

/// A table whose rows people keep, with every column but its id: what may be written, and what of it is
/// logged.
struct RecordTable
{
    QLatin1StringView name;
    std::vector<RecordColumn> columns;
    /// Where rows are never deleted: the column in which one that was a mistake is marked with 1.
    QLatin1StringView takenBackColumn;

    /// The place of a column, from 0; there must be one of that name.
    [[nodiscard]] std::size_t placeOf(const QString& column) const;
};

/// All of them, in an order in which each table stands behind those it refers to.
[[nodiscard]] const std::vector<RecordTable>& recordTables();
/// The table must be one of recordTables().
[[nodiscard]] const RecordTable& recordTableNamed(QLatin1StringView name);

} // namespace duoboek
