// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hourstables.h"

#include "tests/support/catchtext.h"

namespace duoboek::test {

HoursTable tableOf(const QByteArray& bytes, const TableChoices& choices)
{
    auto table = readHoursTable(QStringLiteral("uren.csv"), bytes, choices);
    REQUIRE(table);
    return std::move(*table);
}

QStringList cellsOf(const TextTable& table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells.append(table.cell(row, column).toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace duoboek::test
