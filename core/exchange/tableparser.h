// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/administrationtables.h"
#include "core/exchange/tableformat.h"
#include "core/storage/query.h"

#include <QSet>

#include <vector>

namespace duoboek {

/// The rows of a table that are right by themselves, and what is wrong with the others.
struct ParsedTable
{
    struct Row
    {
        int line = 0;
        int generation = 0; ///< above the one of the row of this table that it refers to
        std::vector<Field> fields; ///< in the order of the format's columns; references are still codes
    };

    const TableFormat* format = nullptr;
    std::vector<Row> rows; ///< in the order of their generations
    std::vector<std::size_t> absentColumns; ///< extra columns of the format that the table does not have
    Problems problems;
    bool isWhole = true; ///< false when nobody knows which rows are not among them
    QSet<QString> refusedCodes; ///< of the records whose rows are wrong
};

/// Checks the header, every cell, what cells of one row say together, and that no key stands twice. Gives
/// every problem that it finds, so that one wrong cell hides no other. The table must be one of the format.
[[nodiscard]] ParsedTable parseTable(const AdministrationTable& table);

} // namespace duoboek
