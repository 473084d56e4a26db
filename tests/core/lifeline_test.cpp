// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifeline/lifeline.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// From Wednesday 7 June 2023, two hours a week, with an hour on each Monday until the end of July.
Lifeline oneSummer()
{
    Lifeline lifeline;
    lifeline.active = DateRange::from(QDate(2023, 6, 7));
    lifeline.agreements = {{QDate(2023, 6, 7), WorkTime(120), {}}};
    for (QDate day(2023, 6, 12); day < QDate(2023, 8, 1); day = day.addDays(7))
        lifeline.worked.push_back({day, WorkTime(60)});
    lifeline.marks = {{QDate(2023, 6, 7), LifelineMarkKind::Start}};
    return lifeline;
}

std::vector<LifelineBar> barsOf(CalendarUnit unit, QDate first, QDate end)
{
    return barsWithin(oneSummer(), unit, DateRange::until(first, end));
}

} // namespace

TEST_CASE("bars of weeks hold what was worked from Monday to Sunday")
{
    const auto bars = barsOf(CalendarUnit::Week, QDate(2023, 6, 7), QDate(2023, 6, 20));
    REQUIRE(bars.size() == 3);
    // Five days of the first week: 5 / 7 of two hours are 85.7 minutes.
    CHECK(bars[0] == LifelineBar{QDate(2023, 6, 5), QDate(2023, 6, 12), {}, WorkTime(85), false});
    CHECK(bars[1] == LifelineBar{QDate(2023, 6, 12), QDate(2023, 6, 19), WorkTime(60), WorkTime(120), true});
    CHECK(bars[2] == LifelineBar{QDate(2023, 6, 19), QDate(2023, 6, 26), WorkTime(60), WorkTime(120), true});
}

TEST_CASE("bars of months and of a year add up the same days")
{
    // June has the Mondays 12, 19 and 26 and 24 days of the duo, July the Mondays 3 to 31 and 31 days:
    // 24 x 120 / 7 = 411.4 and 31 x 120 / 7 = 531.4.
    const auto months = barsOf(CalendarUnit::Month, QDate(2023, 6, 30), QDate(2023, 7, 2));
    REQUIRE(months.size() == 2);
    CHECK(months[0] == LifelineBar{QDate(2023, 6, 1), QDate(2023, 7, 1), WorkTime(180), WorkTime(411), true});
    CHECK(months[1] == LifelineBar{QDate(2023, 7, 1), QDate(2023, 8, 1), WorkTime(300), WorkTime(531), true});
    // 208 days from 7 June to 31 December: 208 x 120 / 7 = 3565.7.
    const auto years = barsOf(CalendarUnit::Year, QDate(2022, 12, 31), QDate(2023, 1, 2));
    REQUIRE(years.size() == 2);
    CHECK(years[0] == LifelineBar{QDate(2022, 1, 1), QDate(2023, 1, 1), {}, {}, false});
    CHECK(years[1] == LifelineBar{QDate(2023, 1, 1), QDate(2024, 1, 1), WorkTime(480), WorkTime(3565), true});
}

TEST_CASE("an entry of no time is one and a day without is none")
{
    Lifeline lifeline = oneSummer();
    lifeline.worked = {{QDate(2023, 6, 12), WorkTime()}};
    const auto bars =
        barsWithin(lifeline, CalendarUnit::Week, DateRange::until(QDate(2023, 6, 12), QDate(2023, 6, 26)));
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].hasEntry);
    CHECK_FALSE(bars[1].hasEntry);
}

TEST_CASE("the days of a lifeline are whole weeks that hold all that is known")
{
    Lifeline lifeline = oneSummer();
    complete(lifeline, QDate(2023, 9, 13));
    CHECK(lifeline.days == DateRange::until(QDate(2023, 6, 5), QDate(2023, 9, 18)));
    lifeline.active = DateRange::throughLastDay(QDate(2023, 6, 7), QDate(2023, 7, 20));
    complete(lifeline, QDate(2023, 9, 13)); // hours on 31 July stand behind its last day
    CHECK(lifeline.days == DateRange::until(QDate(2023, 6, 5), QDate(2023, 8, 7)));
    lifeline.marks.push_back({QDate(2023, 5, 30), LifelineMarkKind::ClickTalk});
    complete(lifeline, QDate(2023, 9, 13));
    CHECK(lifeline.days.first() == QDate(2023, 5, 29));
    CHECK(lifeline.marks.front().kind == LifelineMarkKind::ClickTalk);
    lifeline.marks.push_back({QDate(2020, 1, 1), LifelineMarkKind::ContractStart});
    complete(lifeline, QDate(2023, 9, 13));
    CHECK(lifeline.days.first() == QDate(2023, 5, 29));
}

TEST_CASE("a duo of one day and one that has yet to begin have a week")
{
    Lifeline lifeline;
    lifeline.active = DateRange::throughLastDay(QDate(2023, 6, 7), QDate(2023, 6, 7));
    complete(lifeline, QDate(2023, 6, 7));
    CHECK(lifeline.days == DateRange::until(QDate(2023, 6, 5), QDate(2023, 6, 12)));
    lifeline.active = DateRange::from(QDate(2024, 1, 1));
    complete(lifeline, QDate(2023, 6, 7));
    CHECK(lifeline.days == DateRange::until(QDate(2024, 1, 1), QDate(2024, 1, 8)));
}

TEST_CASE("every mark stands in the row of its kind")
{
    CHECK(laneOf(LifelineMarkKind::Start) == LifelineLane::Agreements);
    CHECK(laneOf(LifelineMarkKind::ContractEnd) == LifelineLane::Contract);
    CHECK(laneOf(LifelineMarkKind::CoachTalk) == LifelineLane::Talks);
    CHECK(laneOf(LifelineMarkKind::ClickTalk) == LifelineLane::Talks);
    CHECK(laneOf(LifelineMarkKind::Session) == LifelineLane::Sessions);
}
