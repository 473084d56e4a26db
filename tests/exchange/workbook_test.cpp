// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/sheetvalue.h"
#include "core/exchange/hours/workbook.h"
#include "tests/support/catchtext.h"
#include "tests/support/hourstables.h"
#include "tests/support/workbookparts.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

WorkbookSheet sheetOf(const WorkbookParts& parts)
{
    auto sheet = readWorkbook(QStringLiteral("uren.xlsx"), packed(parts));
    REQUIRE(sheet);
    return std::move(*sheet);
}

ErrorCode refusalOf(const QByteArray& bytes)
{
    const auto sheet = readWorkbook(QStringLiteral("uren.xlsx"), bytes);
    REQUIRE_FALSE(sheet);
    REQUIRE(sheet.error().size() == 1);
    return sheet.error()[0].error.code;
}

ErrorCode refusalOf(const WorkbookParts& parts)
{
    return refusalOf(packed(parts));
}

} // namespace

TEST_CASE("cells of a sheet say what a table would")
{
    // 45077 is 31 May 2023; 0.0625 of a day is 1:30, 1.0625 is 25:30.
    const WorkbookSheet sheet = sheetOf(workbookOf(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" "
        "t=\"inlineStr\"><is><t>Uren</t></is></c></row>"
        "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>45077</v></c><c r=\"B5\" s=\"2\"><v>6.25E-2</v></c>"
        "<c r=\"C5\"><v>1.4999999999999999</v></c></row>"
        "<row><c s=\"3\"><v>1.0625</v></c><c t=\"b\"><v>1</v></c><c "
        "t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
        "<row><c><f>SUM(A1:A2)</f><v>2.5</v></c><c><f>1+1</f></c><c t=\"str\"><v>&lt;b&gt;</v></c></row>",
        "<si><r><t>Da</t></r><r><t>tum</t></r><rPh><t>x</t></rPh></si>"));
    CHECK(sheet.sheets == QStringList{QStringLiteral("Blad1")});
    CHECK(cellsOf(sheet.table)
        == QStringList{QStringLiteral("Datum||Uren"), QStringLiteral("2023-05-31|1:30:00|1.5"),
            QStringLiteral("25:30:00|TRUE|#DIV/0!"), QStringLiteral("2.5|=1+1|<b>")});
    CHECK(sheet.table.lineOf(0) == 2);
    CHECK(sheet.table.lineOf(1) == 5);
    CHECK(sheet.table.lineOf(2) == 6);
}

TEST_CASE("the first sheet with anything in it is read unless another is chosen")
{
    WorkbookParts parts = workbookOf("<row r=\"1\"><c r=\"A1\"/></row>");
    QByteArray& book = parts[QStringLiteral("xl/workbook.xml")];
    book.replace(
        "</sheets>", "<sheet name=\"Mei\" r:id=\"rId2\"/><sheet name=\"Juni\" r:id=\"rId3\"/></sheets>");
    QByteArray& relations = parts[QStringLiteral("xl/_rels/workbook.xml.rels")];
    relations.replace("</Relationships>",
        "<Relationship Id=\"rId2\" Target=\"/xl/mei.xml\"/><Relationship Id=\"rId3\" Target=\"juni.xml\"/>"
        "</Relationships>");
    parts[QStringLiteral("xl/mei.xml")] =
        "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>";
    parts[QStringLiteral("xl/juni.xml")] =
        "<worksheet><sheetData><row><c><v>6</v></c></row></sheetData></worksheet>";
    const WorkbookSheet first = sheetOf(parts);
    CHECK(first.sheet == 1);
    CHECK(cellsOf(first.table) == QStringList{QStringLiteral("5")});
    const auto chosen = readWorkbook(QStringLiteral("uren.xlsx"), packed(parts), 2);
    REQUIRE(chosen);
    CHECK(cellsOf(chosen->table) == QStringList{QStringLiteral("6")});
    CHECK_FALSE(readWorkbook(QStringLiteral("uren.xlsx"), packed(parts), 3));
}

TEST_CASE("numbers of a sheet are read under their format in whole seconds")
{
    struct Case
    {
        const char* number;
        SheetFormat format;
        SheetDays days;
        const char* text;
    };
    constexpr auto from1900 = SheetDays::From1900;
    const std::vector<Case> cases{
        {"45077", SheetFormat::Date, from1900, "2023-05-31"},
        {"1", SheetFormat::Date, from1900, "1900-01-01"},
        {"59", SheetFormat::Date, from1900, "1900-02-28"},
        {"60", SheetFormat::Date, from1900, "60"}, // 29 February 1900 never was
        {"61", SheetFormat::Date, from1900, "1900-03-01"},
        {"43615", SheetFormat::Date, SheetDays::From1904, "2023-05-31"},
        {"45077.9999999", SheetFormat::Date, from1900, "2023-06-01"},
        {"45077.395833333336", SheetFormat::DateAndTime, from1900, "2023-05-31 9:30:00"},
        {"0.39583333333333331", SheetFormat::TimeOfDay, from1900, "9:30:00"},
        {"45077.5", SheetFormat::TimeOfDay, from1900, "2023-05-31 12:00:00"},
        {"1", SheetFormat::Duration, from1900, "24:00:00"},
        {"6.9444444444444447E-4", SheetFormat::Duration, from1900, "0:01:00"},
        {"0.1", SheetFormat::Number, from1900, "0.1"},
        {"0.33333333333333331", SheetFormat::Number, from1900, "0.333333"},
        {"2.9999999999999996", SheetFormat::Number, from1900, "3"},
        {"1.5E1", SheetFormat::Number, from1900, "15"},
        {"-1", SheetFormat::Number, from1900, "-1"},
        {"1e309", SheetFormat::Number, from1900, "1e309"},
        {"NaN", SheetFormat::Date, from1900, "NaN"},
        {"1E-9999999999", SheetFormat::Date, from1900, "1E-9999999999"},
        {"999999999", SheetFormat::Date, from1900, "999999999"},
        {".", SheetFormat::Number, from1900, "."},
    };
    for (const Case& one : cases) {
        CAPTURE(one.number);
        CHECK(sheetValueText(QString::fromLatin1(one.number), one.format, one.days)
            == QString::fromLatin1(one.text));
    }
}

TEST_CASE("a format code tells whether a number is a day or a time")
{
    const std::vector<std::pair<const char*, SheetFormat>> cases{
        {"General", SheetFormat::Number},
        {"0.00", SheetFormat::Number},
        {"d-m-yyyy", SheetFormat::Date},
        {"[$-413]dddd d mmmm yyyy", SheetFormat::Date},
        {"mmm-yy", SheetFormat::Date},
        {"h:mm", SheetFormat::TimeOfDay},
        {"[h]:mm", SheetFormat::Duration},
        {"[mm]:ss", SheetFormat::Duration},
        {"dd/mm/yyyy hh:mm", SheetFormat::DateAndTime},
        {"[Red]0", SheetFormat::Number},
        {"0 \"dagen\"", SheetFormat::Number},
        {"0\\d", SheetFormat::Number},
        {"0;d", SheetFormat::Number},
        {"[h", SheetFormat::Duration},
        {"\"", SheetFormat::Number},
    };
    for (const auto& [code, format] : cases) {
        CAPTURE(code);
        CHECK(formatOfCode(QString::fromLatin1(code)) == format);
    }
}

TEST_CASE("what is no whole plain workbook is refused")
{
    const WorkbookParts right = workbookOf("<row><c><v>1</v></c></row>");
    const QByteArray bytes = packed(right);
    for (const qsizetype size : {qsizetype(10), bytes.size() / 2, bytes.size() - 30}) {
        CAPTURE(size);
        CHECK(refusalOf(bytes.first(size)) == ErrorCode::NotAWorkbook);
    }
    CHECK(refusalOf(QByteArray("\xD0\xCF\x11\xE0 an old one")) == ErrorCode::NotAWorkbook);
    CHECK(refusalOf(WorkbookParts{{QStringLiteral("a.txt"), "text"}}) == ErrorCode::NotAWorkbook);

    WorkbookParts parts = right;
    parts[sheetPart] = "<worksheet><sheetData><row>";
    CHECK(refusalOf(parts) == ErrorCode::NotAWorkbook);
    parts[sheetPart] = "<worksheet><sheetData></sheetData></worksheet>";
    CHECK(refusalOf(parts) == ErrorCode::EmptyTable);
    parts[sheetPart] = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                       "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>";
    CHECK(refusalOf(parts) == ErrorCode::WorkbookNotPlain);
    parts[sheetPart] = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>";
    CHECK(refusalOf(parts) == ErrorCode::WorkbookNotPlain);
}

TEST_CASE("a workbook that unfolds to more than it should is not read")
{
    WorkbookParts parts = workbookOf({});
    parts[sheetPart] = "<worksheet>" + QByteArray(WorkbookLimits::partBytes, ' ') + "</worksheet>";
    const QByteArray bomb = packed(parts);
    CHECK(bomb.size() < 1024 * 1024);
    CHECK(refusalOf(bomb) == ErrorCode::WorkbookTooLarge);

    const QByteArray cell = "<c><v>1</v></c>";
    CHECK(refusalOf(workbookOf("<row>" + cell.repeated(TableLimits::columns + 1) + "</row>"))
        == ErrorCode::TooManyColumns);
    CHECK(refusalOf(workbookOf("<row><c r=\"XFD1\"><v>1</v></c></row>")) == ErrorCode::TooManyColumns);
    CHECK(refusalOf(workbookOf(
              "<row><c t=\"str\"><v>" + QByteArray(TableLimits::cellCharacters + 1, 'x') + "</v></c></row>"))
        == ErrorCode::CellTooLong);
    CHECK(refusalOf(workbookOf(QByteArray("<row/>").repeated(TableLimits::rows + 1)))
        == ErrorCode::TooManyRows);

    WorkbookParts many = workbookOf("<row><c><v>1</v></c></row>");
    for (int i = 0; i <= WorkbookLimits::entries; ++i)
        many[QString::number(i)] = {};
    CHECK(refusalOf(many) == ErrorCode::WorkbookTooLarge);
}
