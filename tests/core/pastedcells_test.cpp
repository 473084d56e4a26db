// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/pastedcells.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

struct Row
{
    const char* pasted;
    const char* cells; ///< parted by | within a row and by / between rows
};

QString shown(const std::vector<QStringList>& cells)
{
    QStringList rows;
    for (const QStringList& row : cells)
        rows.append(row.join(u'|'));
    return rows.join(u'/');
}

} // namespace

TEST_CASE("a pasted rectangle is taken apart as whoever sent it meant it")
{
    const auto row = GENERATE(Row{"1:30", "1:30"}, Row{"", ""},
        // From a spreadsheet: tabs, and a line end behind the last line.
        Row{"1:30\t2:00\n0:45\t\n", "1:30|2:00/0:45|"}, Row{"1,5\t2,5\r\n3\t4\r\n", "1,5|2,5/3|4"},
        Row{"1:30\t2:00\r0:45\t1\r", "1:30|2:00/0:45|1"}, Row{"\t1:30", "|1:30"},
        Row{"1:30\n\n2:00\n", "1:30//2:00"}, // an empty cell between two in one column
        Row{"1,5;2;;3,25", "1,5|2||3,25"}, Row{" 1:30 \t 2 ", "1:30|2"},
        // Decimal commas in one column.
        Row{"1,5", "1,5"}, Row{"1,5\n2,25\n", "1,5/2,25"}, Row{"1,5\n2:00\n\n3", "1,5/2:00//3"},
        Row{"8,8", "8,8"}, Row{"1,5 uur\n2 uur", "1,5 uur/2 uur"},
        // Commas between cells.
        Row{"1:30,2:00", "1:30|2:00"}, Row{"1:30,2:00\n0:45,1:00\n", "1:30|2:00/0:45|1:00"},
        Row{"1,2,3", "1|2|3"}, Row{"1:30,,2:00", "1:30||2:00"}, Row{"1:30, 2:00, 3", "1:30|2:00|3"},
        Row{"1,5, 2,5", "1,5|2,5"}, Row{"1, 2,5\n3, 4", "1|2,5/3|4"},
        // What is no time comes through as it is.
        Row{"een uur", "een uur"}, Row{"a,b\n1,2", "a|b/1|2"}, Row{"a,b\n1", "a,b/1"},
        Row{"=1+1\t1:75", "=1+1|1:75"}, Row{"<b>1</b>", "<b>1</b>"});
    CAPTURE(row.pasted);
    CHECK(shown(cellsOfPasted(QString::fromUtf8(row.pasted))) == QString::fromUtf8(row.cells));
}

TEST_CASE("a pasted line of ten megabytes is taken as it is")
{
    const QString line(10'000'000, u'1');
    const auto cells = cellsOfPasted(line);
    REQUIRE(cells.size() == 1);
    CHECK(cells.front().front().size() == line.size());
}
