// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showoverview.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

OverviewFigures figuresOn(const TemporaryAdministration& administration, QDate day)
{
    auto figures = showOverview(*administration.open(), day);
    REQUIRE(figures);
    return std::move(*figures);
}

/// One duo of 7 hours a week at 56.50, with hours in May and June.
AdministrationTexts oneDuo()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    return texts.put("settings", "key,value\npilot_start,2019-01-01\npilot_end,2023-07-28\n")
        .put("duos", "code,participant,coach,relation,tariff,start,end\nD1,P1,C1,none,,2019-01-01,\n")
        .put("agreements", "duo,valid_from,hours_per_week,reason\nD1,2019-01-01,7,\n")
        .put("attendance", "session,coach,status,hours,duo\n")
        .put("hours", "duo,date,hours,note\nD1,2023-05-31,2,\nD1,2023-06-13,4,\nD1,2023-06-26,1,\n");
}

} // namespace

TEST_CASE("the overview adds up hours and cost of the month and the year and the weeks")
{
    const OverviewFigures figures = figuresOn(TemporaryAdministration(oneDuo()), testDay);
    CHECK(figures.activeDuos == 1);
    CHECK(figures.month == Month(2023, 6));
    CHECK(figures.worked == WorkTime(300));
    CHECK(figures.agreed == WorkTime(30 * 60)); // an hour a day
    CHECK(figures.costOfMonth == Money(5 * 5650));
    CHECK(figures.costOfYear == Money(7 * 5650));
    CHECK_FALSE(figures.isSomethingHeldBack);
    // 30 June lies in the week of 26 June, so the last whole one begins on 19 June.
    REQUIRE(figures.weeks.size() == 26);
    CHECK(figures.weeks.back() == WeekTotal{IsoWeek(2023, 25), {}, WorkTime(420)});
    CHECK(figures.weeks[24] == WeekTotal{IsoWeek(2023, 24), WorkTime(240), WorkTime(420)});
    CHECK(figures.weeks[22] == WeekTotal{IsoWeek(2023, 22), WorkTime(120), WorkTime(420)});
    CHECK(figures.weeks.front().week == IsoWeek(2022, 52));
}

TEST_CASE("the forecast goes on as in the weeks that were entered until the end of the pilot")
{
    // Of the 8 weeks from 1 May, the 7 up to that of 13 June have 6 hours. 28 days are 4 weeks:
    // 360 / 7 x 4 = 205.7 minutes, at 56.50 an hour 205 / 60 x 56.50 = 193.04.
    const OverviewFigures figures = figuresOn(TemporaryAdministration(oneDuo()), testDay);
    REQUIRE(figures.forecast.has_value());
    CHECK(figures.forecast->until == QDate(2023, 7, 28));
    CHECK(figures.forecast->time == WorkTime(205));
    CHECK(figures.forecast->average == HourlyRate(5650));
    CHECK(figures.forecast->cost == Money(19304));
    AdministrationTexts open = oneDuo();
    open.put("settings", "key,value\npilot_end,\n");
    CHECK_FALSE(figuresOn(TemporaryAdministration(open), testDay).forecast.has_value());
    CHECK_FALSE(figuresOn(TemporaryAdministration(oneDuo()), QDate(2023, 7, 28)).forecast.has_value());
}

TEST_CASE("hours that wait for an answer are not in the cost and the overview says so")
{
    AdministrationTexts texts = oneDuo();
    texts.change("duos", "D1,P1,C1,none,", "D1,P1,C1,other_family,");
    const OverviewFigures figures = figuresOn(TemporaryAdministration(texts), testDay);
    CHECK(figures.costOfYear.isZero());
    CHECK(figures.isSomethingHeldBack);
    CHECK_FALSE(figures.forecast.has_value());
}

TEST_CASE("the overview of an empty administration is all zeros")
{
    AdministrationTexts texts;
    texts.put("settings", "key,value\npilot_end,\n");
    const OverviewFigures figures = figuresOn(TemporaryAdministration(texts), testDay);
    CHECK(figures.activeDuos == 0);
    CHECK(figures.weeks.size() == 26);
    CHECK(figures.costOfYear.isZero());
}
