// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"
#include "core/base/isoweek.h"
#include "core/sessions/series.h"
#include "tests/support/catchtext.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QDate day(const char* iso)
{
    return dateFromIsoText(text(iso)).value();
}

QString daysOf(const SessionSeries& series)
{
    const auto days = seriesDates(series);
    REQUIRE(days.has_value());
    QStringList texts;
    for (const QDate each : *days)
        texts.append(toIsoText(each));
    return texts.join(u' ');
}

ErrorCode refusalOf(const SessionSeries& series)
{
    const auto days = seriesDates(series);
    REQUIRE_FALSE(days.has_value());
    return days.error().code;
}

} // namespace

TEST_CASE("a series repeats after so many weeks until a day or for a count")
{
    struct Row
    {
        const char* first;
        int weeks;
        SeriesEnd end;
        const char* days;
    };
    const Row rows[] = {
        {"2023-05-10", 6, 3, "2023-05-10 2023-06-21 2023-08-02"},
        {"2023-05-10", 6, day("2023-06-21"), "2023-05-10 2023-06-21"}, // the last day counts
        {"2023-05-10", 6, day("2023-06-20"), "2023-05-10"},
        {"2023-05-10", 1, day("2023-05-10"), "2023-05-10"},
        {"2023-12-20", 2, 2, "2023-12-20 2024-01-03"}, // into the next year
        {"2024-02-15", 2, 2, "2024-02-15 2024-02-29"}, // a leap day
        {"2020-12-24", 1, 3, "2020-12-24 2020-12-31 2021-01-07"}, // through week 53
        {"2023-01-31", 52, 2, "2023-01-31 2024-01-30"},
    };
    for (const Row& row : rows) {
        INFO(row.first << " every " << row.weeks << " weeks");
        CHECK(daysOf({day(row.first), EveryWeeks{row.weeks}, row.end}) == text(row.days));
    }
    CHECK(IsoWeek::of(day("2020-12-31")).number() == 53);
}

TEST_CASE("a series falls on the same weekday in the same week of each month")
{
    struct Row
    {
        const char* first;
        WeekOfMonth week;
        SeriesEnd end;
        const char* days;
    };
    // 2 May 2023 is a Tuesday, the first of its month.
    const Row rows[] = {
        {"2023-05-02", WeekOfMonth::First, 3, "2023-05-02 2023-06-06 2023-07-04"},
        {"2023-05-03", WeekOfMonth::First, 1, "2023-05-03"},
        {"2023-05-09", WeekOfMonth::First, 2, "2023-06-06 2023-07-04"}, // begins at the first that fits
        {"2023-05-02", WeekOfMonth::Second, 2, "2023-05-09 2023-06-13"},
        {"2023-05-02", WeekOfMonth::Third, 1, "2023-05-16"},
        {"2023-05-02", WeekOfMonth::Fourth, 2, "2023-05-23 2023-06-27"},
        {"2023-05-02", WeekOfMonth::Last, 2, "2023-05-30 2023-06-27"}, // the fifth, then the fourth
        {"2023-05-31", WeekOfMonth::Last, 2, "2023-05-31 2023-06-28"}, // both on the month's end or near
        {"2024-01-31", WeekOfMonth::Last, 3, "2024-01-31 2024-02-28 2024-03-27"}, // of a leap February
        {"2023-11-07", WeekOfMonth::First, day("2024-02-01"), "2023-11-07 2023-12-05 2024-01-02"},
        {"2023-12-31", WeekOfMonth::Last, 2, "2023-12-31 2024-01-28"}, // Sundays
        {"2023-01-30", WeekOfMonth::First, 2, "2023-02-06 2023-03-06"}, // from a day that February lacks
    };
    for (const Row& row : rows) {
        INFO(row.first << " week " << static_cast<int>(row.week));
        CHECK(daysOf({day(row.first), row.week, row.end}) == text(row.days));
    }
}

TEST_CASE("a series without an end in sight or with impossible numbers is refused")
{
    const QDate first = day("2023-05-02");
    CHECK(refusalOf({first, EveryWeeks{1}, day("2023-05-01")}) == ErrorCode::PeriodEndsBeforeStart);
    CHECK(refusalOf({day("2023-05-09"), WeekOfMonth::First, day("2023-06-05")})
        == ErrorCode::PeriodEndsBeforeStart);
    CHECK(refusalOf({first, EveryWeeks{0}, 3}) == ErrorCode::NotANumberWithin);
    CHECK(refusalOf({first, EveryWeeks{53}, 3}) == ErrorCode::NotANumberWithin);
    CHECK(refusalOf({first, EveryWeeks{1}, 0}) == ErrorCode::NotANumberWithin);
    CHECK(refusalOf({first, EveryWeeks{1}, 201}) == ErrorCode::NotANumberWithin);
    CHECK(refusalOf({first, EveryWeeks{1}, QDate()}) == ErrorCode::ValueMissing);
    CHECK(refusalOf({QDate(), EveryWeeks{1}, 3}) == ErrorCode::ValueMissing);
    // 200 weeks after each other end 199 x 7 = 1393 days after the first.
    CHECK(seriesDates({first, EveryWeeks{1}, first.addDays(1393)})->size() == 200);
    CHECK(seriesDates({first, EveryWeeks{1}, first.addDays(1399)})->size() == 200);
    CHECK(refusalOf({first, EveryWeeks{1}, first.addDays(1400)}) == ErrorCode::SeriesTooLong);
    CHECK(refusalOf({day("2199-12-31"), EveryWeeks{1}, 2}) == ErrorCode::NotADate); // no file holds it
}
