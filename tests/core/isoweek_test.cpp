// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isoweek.h"
#include "tests/support/catchtext.h"

#include <limits>

using namespace duoboek;

TEST_CASE("a day lies in its ISO week also where the year of the week is another one")
{
    struct Row
    {
        QDate day;
        const char* week;
    };
    const auto row = GENERATE(Row{QDate(2023, 5, 3), "2023-W18"},
        // 2018-12-31 is a Monday, so the week of 1 January 2019 begins in the old year.
        Row{QDate(2018, 12, 30), "2018-W52"}, Row{QDate(2018, 12, 31), "2019-W01"},
        // 2020 begins on a Wednesday and is a leap year, so it ends on a Thursday and has 53 weeks.
        Row{QDate(2019, 12, 30), "2020-W01"}, Row{QDate(2020, 12, 27), "2020-W52"},
        Row{QDate(2020, 12, 28), "2020-W53"}, Row{QDate(2021, 1, 1), "2020-W53"},
        Row{QDate(2021, 1, 3), "2020-W53"}, Row{QDate(2021, 1, 4), "2021-W01"},
        // 1 January 2022 is a Saturday, 1 January 2023 a Sunday.
        Row{QDate(2022, 1, 1), "2021-W52"}, Row{QDate(2022, 1, 3), "2022-W01"},
        Row{QDate(2023, 1, 1), "2022-W52"}, Row{QDate(2023, 1, 2), "2023-W01"},
        Row{QDate(2024, 12, 29), "2024-W52"}, Row{QDate(2024, 12, 30), "2025-W01"});
    CHECK(IsoWeek::of(row.day).toText() == QString::fromLatin1(row.week));
}

TEST_CASE("a week runs from its Monday to its Sunday")
{
    struct Row
    {
        int year, number;
        QDate monday;
    };
    const auto row = GENERATE(Row{2019, 1, QDate(2018, 12, 31)}, Row{2020, 53, QDate(2020, 12, 28)},
        Row{2021, 1, QDate(2021, 1, 4)}, Row{2022, 52, QDate(2022, 12, 26)}, Row{2023, 18, QDate(2023, 5, 1)},
        Row{2026, 53, QDate(2026, 12, 28)});
    const IsoWeek week(row.year, row.number);
    REQUIRE(week.isValid());
    CHECK(week.monday() == row.monday);
    CHECK(week.sunday() == row.monday.addDays(6));
    CHECK(IsoWeek::of(week.monday()) == week);
    CHECK(IsoWeek::of(week.sunday()) == week);
    CHECK(IsoWeek::of(week.monday().addDays(-1)) < week);
    CHECK(week < IsoWeek::of(week.sunday().addDays(1)));
}

TEST_CASE("a week number that the year does not have gives no week")
{
    CHECK(IsoWeek(2020, 53).isValid());
    CHECK(IsoWeek(2026, 53).isValid());
    for (const int year : {2019, 2021, 2022, 2023, 2024, 2025}) {
        CAPTURE(year);
        CHECK(IsoWeek(year, 52).isValid());
        CHECK_FALSE(IsoWeek(year, 53).isValid());
    }
    for (const int number :
        {-1, 0, 54, 100, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        CAPTURE(number);
        CHECK_FALSE(IsoWeek(2023, number).isValid());
    }
    CHECK_FALSE(IsoWeek().isValid());
    CHECK_FALSE(IsoWeek::of(QDate()).isValid());
    CHECK_FALSE(IsoWeek(0, 1).isValid());
}

TEST_CASE("weeks are counted on across the end of a year")
{
    CHECK(IsoWeek(2020, 52).plus(1) == IsoWeek(2020, 53));
    CHECK(IsoWeek(2020, 53).plus(1) == IsoWeek(2021, 1));
    CHECK(IsoWeek(2021, 1).plus(-1) == IsoWeek(2020, 53));
    CHECK(IsoWeek(2021, 52).plus(1) == IsoWeek(2022, 1));
    // The 6 whole weeks before 2023-W03: two of 2023 and four of 2022, which has 52.
    CHECK(IsoWeek(2023, 3).plus(-6) == IsoWeek(2022, 49));
    CHECK(IsoWeek(2020, 53) < IsoWeek(2021, 1));
}
