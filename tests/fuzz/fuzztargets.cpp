// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include "core/exchange/hours/hourscells.h"
#include "core/exchange/hours/hourspreview.h"
#include "core/exchange/hours/layoutguess.h"
#include "core/exchange/hours/sheetvalue.h"
#include "core/hours/pastedcells.h"
#include "core/hours/typedhours.h"
#include "tests/support/workbookparts.h"

#include <cstdlib>

namespace duoboek::test {

namespace {

const QDate today(2023, 6, 15);

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// Each row is read, or its refusal says why.
void tryRows(const HoursTable& table, const HoursLayout& layout)
{
    const HoursRows rows = readHoursRows(table, layout, today);
    std::size_t refused = 0;
    for (const HoursRow& row : rows.rows) {
        refused += row.isRefused ? 1 : 0;
        require(row.isRefused || (row.day.isValid() && row.seconds >= 0));
        require(row.line > 0);
    }
    require(rows.problems.size() >= refused);
}

void tryLayout(const HoursTable& table)
{
    LayoutGuess guess = guessLayout(table);
    tryRows(table, guess.layout);
    const QString json = layoutToJson(table.text, guess.layout);
    if (guess.questions.empty())
        require(layoutFromJson(QStringLiteral("x"), json, table.text).has_value());
    // Whatever column it is, it can be taken for any other.
    const auto columns = static_cast<int>(table.text.columnCount());
    for (std::size_t column = 0; columns > 0 && column < hoursColumnCount; ++column)
        guess.layout.places[column] = static_cast<int>(column) % columns;
    guess.layout.headerRow = -1;
    tryRows(table, guessForColumns(table, guess.layout).layout);
}

} // namespace

void tryTable(const QByteArray& bytes)
{
    if (const auto table = readHoursTable(QStringLiteral("t.csv"), bytes))
        tryLayout(*table);
    TableChoices choices;
    for (const TextEncoding encoding :
        {TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian, TextEncoding::Windows1252}) {
        choices.encoding = encoding;
        static_cast<void>(readHoursTable(QStringLiteral("t.csv"), bytes, choices));
    }
}

void tryWorkbook(const QByteArray& bytes)
{
    const QByteArray archive = looksLikeWorkbook(bytes)
        ? bytes
        : packed(workbookOf(bytes, "<si><t>D1</t></si><si><r><t>a</t></r></si>"));
    if (const auto table = readHoursTable(QStringLiteral("t.xlsx"), archive))
        tryLayout(*table);
}

void tryHours(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    constexpr qsizetype mostLines = 20;
    for (const QStringView line : QStringView(text).split(u'\n').mid(0, mostLines)) {
        if (const Result<WorkTime> time = workTimeFromTyped(line.toString())) {
            require(*time >= WorkTime() && *time <= wholeDay);
            require(workTimeFromTyped(time->toClockText()) == *time);
        }
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            HoursLayout layout;
            layout.dateOrder = order;
            HoursCells cells(layout, today);
            const Result<QDate>& day = cells.date(line);
            require(!day || day->isValid());
            const Result<qint64>& duration = cells.duration(line);
            require(!duration || *duration >= 0);
            const Result<qint64>& timeOfDay = cells.timeOfDay(line);
            require(!timeOfDay || (*timeOfDay >= 0 && *timeOfDay <= qint64(24) * 60 * 60));
        }
        for (const SheetFormat format : {SheetFormat::Number, SheetFormat::Date, SheetFormat::TimeOfDay,
                 SheetFormat::Duration, SheetFormat::DateAndTime}) {
            static_cast<void>(sheetValueText(line, format, SheetDays::From1900));
            static_cast<void>(sheetValueText(line, format, SheetDays::From1904));
        }
        static_cast<void>(formatOfCode(line.toString()));
    }
    static_cast<void>(cellsOfPasted(text));
}

} // namespace duoboek::test
