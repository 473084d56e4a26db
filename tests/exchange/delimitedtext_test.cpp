// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"
#include "core/exchange/hours/delimitedtext.h"
#include "tests/support/catchtext.h"
#include "tests/support/hourstables.h"
#include "tests/support/temporaryadministration.h"

#include <QStringEncoder>

using namespace duoboek;
using namespace duoboek::test;

namespace {

const QString text = QStringLiteral("duo;uren\nD1 caf\u00e9 \u20ac \u2019s;1,5\n");

QByteArray inUtf16(QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    QStringEncoder encoder(encoding, flags);
    return encoder.encode(text);
}

ErrorCode refusalOf(const QByteArray& bytes, const TableChoices& choices = {})
{
    const auto table = readHoursTable(QStringLiteral("uren.csv"), bytes, choices);
    REQUIRE_FALSE(table);
    REQUIRE(table.error().size() == 1);
    CHECK(table.error()[0].place.source == QStringLiteral("uren.csv"));
    return table.error()[0].error.code;
}

} // namespace

TEST_CASE("a text is read in the encoding that it came in")
{
    const QByteArray windows = "duo;uren\nD1 caf\xE9 \x80 \x92s;1,5\n";
    const auto withMark = QStringConverter::Flag::WriteBom;
    const auto plain = QStringConverter::Flag::Default;
    const std::vector<std::pair<QByteArray, TextEncoding>> cases{
        {text.toUtf8(), TextEncoding::Utf8},
        {"\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8},
        {inUtf16(QStringConverter::Utf16LE, withMark), TextEncoding::Utf16LittleEndian},
        {inUtf16(QStringConverter::Utf16BE, withMark), TextEncoding::Utf16BigEndian},
        {inUtf16(QStringConverter::Utf16LE, plain), TextEncoding::Utf16LittleEndian},
        {inUtf16(QStringConverter::Utf16BE, plain), TextEncoding::Utf16BigEndian},
        {windows, TextEncoding::Windows1252},
    };
    for (const auto& [bytes, encoding] : cases) {
        const HoursTable table = tableOf(bytes);
        CHECK(table.encoding == encoding);
        CHECK(cellsOf(table.text)
            == QStringList{QStringLiteral("duo|uren"), QStringLiteral("D1 caf\u00e9 \u20ac \u2019s|1,5")});
    }
    // What somebody says goes before what is found out.
    CHECK(tableOf(text.toUtf8(), {TextEncoding::Windows1252, {}, {}})
              .text.cell(1, 0)
              .startsWith(u"D1 caf\u00c3"));
}

TEST_CASE("what is no text of a table is refused")
{
    CHECK(refusalOf("duo;uren\nD1\x81;1\n") == ErrorCode::NotWindows1252);
    CHECK(refusalOf(QByteArray("duo;u\0en\n", 9)) == ErrorCode::NulByte);
    CHECK(refusalOf(QByteArray("\xFF\xFE"
                               "d\0;\0u",
              7))
        == ErrorCode::NotUtf16);
    CHECK(refusalOf("duo;caf\xE9\n", {TextEncoding::Utf8, {}, {}}) == ErrorCode::NotUtf8);
    CHECK(refusalOf("duo;uren\nD1;\"1\n") == ErrorCode::QuoteNotClosed);
    CHECK(refusalOf("duo;uren\nD\"1;1\n") == ErrorCode::QuoteMisplaced);
    CHECK(refusalOf("") == ErrorCode::EmptyTable);
    CHECK(refusalOf("duo;uren\n" + QByteArray(10 * 1024 * 1024, 'x')) == ErrorCode::LineTooLong);
    CHECK(refusalOf("duo;uren\n" + QByteArray(TableLimits::cellCharacters + 1, 'x') + ";1\n")
        == ErrorCode::CellTooLong);
    CHECK(refusalOf("duo;uren\n\"" + QByteArray("x\n").repeated(TableLimits::cellCharacters) + "\";1\n")
        == ErrorCode::CellTooLong);
    CHECK(refusalOf(QByteArray(TableLimits::columns, ';') + "\n") == ErrorCode::TooManyColumns);
    CHECK(refusalOf(QByteArray("a;b\n").repeated(TableLimits::rows + 1)) == ErrorCode::TooManyRows);
}

TEST_CASE("the separator is the one that takes all lines apart alike")
{
    const std::vector<std::pair<QByteArray, std::optional<char>>> cases{
        {"a,b,c\n1,2,3\n", ','}, {"a;b\n1,5;2\n2,5;3\n", ';'}, {"a\tb\n1,5\t2;x\n", '\t'},
        {"a,b\n\"1;5\",\"2;\"\n", ','}, {"a,b\n\"x\n;;;\",2\n", ','}, {"sep=|\na|b\n1|2\n", '|'},
        {"Uren van mei\n\na;b\n1;2\n3;4\n5;6\n", ';'},
        {"a,b;c\n1,2;3\n", std::nullopt}, // two parts either way
        {"uren\n1\n", std::nullopt}, // nothing parts it
    };
    for (const auto& [bytes, separator] : cases) {
        CAPTURE(bytes.toStdString());
        CHECK(separatorOf(bytes) == separator);
    }
    CHECK(tableOf("a,b;c\n1,2;3\n").isSeparatorUnclear);
    CHECK_FALSE(tableOf("a,b;c\n1,2;3\n", {{}, ',', {}}).isSeparatorUnclear);
}

TEST_CASE("rows of a text keep their lines and blanks around cells go")
{
    const HoursTable table = tableOf("\n a ;b\r\n\r\n\"x\ny\"; z\n1;\n");
    CHECK(cellsOf(table.text)
        == QStringList{QStringLiteral("a|b"), QStringLiteral("x\ny|z"), QStringLiteral("1|")});
    CHECK(table.text.lineOf(0) == 2);
    CHECK(table.text.lineOf(1) == 4);
    CHECK(table.text.lineOf(2) == 6);
}
