// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/administrationtables.h"
#include "core/exchange/tableformat.h"
#include "core/storage/query.h"

#include <vector>

namespace duoboek {

/// A table of which every cell is known to be right by itself; its references are still codes.
struct ParsedTable
{
    struct Row
    {
        int line = 0;
        std::vector<Field> fields; ///< in the order of the format's columns
    };

    const TableFormat* format = nullptr;
    std::vector<Row> rows;
};

/// Checks the header, every cell, what cells of one row say together, and that no key stands twice. Gives
/// every problem that it finds.
[[nodiscard]] Checked<ParsedTable> parseTable(const AdministrationTable& table);

} // namespace duoboek
