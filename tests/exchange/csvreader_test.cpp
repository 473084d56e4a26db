// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"
#include "core/exchange/csvreader.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// "line: cell|cell" for each row.
QStringList rowsOf(const QByteArray& text)
{
    const AdministrationTable table = readCsv(QStringLiteral("t.csv"), text);
    checkProblems(table.problems, {});
    QStringList rows;
    for (const AdministrationTable::Row& row : table.rows)
        rows.append(QStringLiteral("%1: ").arg(row.line) + row.cells.join(QLatin1Char('|')));
    return rows;
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

} // namespace

TEST_CASE("a table is read as RFC 4180 has it")
{
    CHECK(rowsOf("a,b\n1,2\n") == list({"2: 1|2"}));
    CHECK(rowsOf("a,b\n1,2") == list({"2: 1|2"}));
    CHECK(rowsOf("a,b\r\n1,2\r\n3,4\r\n") == list({"2: 1|2", "3: 3|4"}));
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\n1,2\n")
        == list({"2: 1|2"}));
    CHECK(rowsOf("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n") == list({"2: 1,5|say \"hi\""}));
    CHECK(rowsOf("a,b\n,\n\"\",\"\"\n") == list({"2: |", "3: |"}));
    CHECK(rowsOf("a,b\n  1 ,\t2\n") == list({"2:   1 |\t2"}));
    CHECK(rowsOf("a,b\n").isEmpty());
    CHECK(readCsv(QStringLiteral("t.csv"),
              "\xEF\xBB\xBF"
              "a,b\n")
              .columns
        == list({"a", "b"}));
}

TEST_CASE("rows know their line behind cells of several lines and blank lines")
{
    CHECK(rowsOf("a,b\n\"1\n\n1\",2\n\n\n3,4\n") == list({"2: 1\n\n1|2", "7: 3|4"}));
    CHECK(rowsOf("a,b\r\n\"1\r\n1\",2\r\n\r\n3,4\r\n") == list({"2: 1\r\n1|2", "5: 3|4"}));
    CHECK(rowsOf("\n\na,b\n1,2\n") == list({"4: 1|2"}));
    const AdministrationTable open = readCsv(QStringLiteral("t.csv"), "a,b\n1,2\n3,\"4\n5,6\n");
    checkProblems(open.problems, {{"t.csv:3", ErrorCode::QuoteNotClosed}});
}

TEST_CASE("what is no text of ours ends the reading with its line")
{
    struct Case
    {
        QByteArray text;
        ErrorCode code;
    };
    const Case cases[] = {
        {"a,b\n1,2\n\xC3\x28,4\n", ErrorCode::NotUtf8},
        {"a,b\n1,2\n\xED\xA0\x80,4\n", ErrorCode::NotUtf8}, // half of a surrogate pair
        {"a,b\n1,2\nJos\xE9,4\n", ErrorCode::NotUtf8}, // Latin-1
        {QByteArray("a,b\n1,2\n\0,4\n", 12), ErrorCode::NulByte},
        {"a,b\n1,2\n3\"3,4\n", ErrorCode::QuoteMisplaced},
        {"a,b\n1,2\n" + QByteArray(longestTableLine, 'x') + "\n", ErrorCode::LineTooLong},
    };
    for (const Case& one : cases) {
        const AdministrationTable table = readCsv(QStringLiteral("t.csv"), one.text);
        checkProblems(table.problems, {{"t.csv:3", one.code}});
        CHECK(table.rows.size() == 1);
    }
    const AdministrationTable wide = readCsv(QStringLiteral("t.csv"), QByteArray("a\0,\0b\0\n\0", 8));
    checkProblems(wide.problems, {{"t.csv:1", ErrorCode::NulByte}}); // UTF-16
    CHECK(rowsOf("a,b\n1," + QByteArray(longestTableLine - 3, 'x') + "\n").size() == 1);
}

TEST_CASE("an empty table has not even a header")
{
    for (const QByteArray& text : {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\n\n")})
        checkProblems(readCsv(QStringLiteral("t.csv"), text).problems, {{"t.csv:1", ErrorCode::EmptyTable}});
}
