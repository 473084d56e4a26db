// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worktime.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("a length of work is written as hours and two digits of minutes")
{
    struct Row
    {
        qint64 minutes;
        const char* text;
    };
    const auto row = GENERATE(Row{0, "0:00"}, Row{5, "0:05"}, Row{59, "0:59"}, Row{60, "1:00"},
        Row{65, "1:05"}, Row{1440, "24:00"}, // 24 x 60
        Row{7500, "125:00"}, // 125 x 60: a month's total goes beyond a day
        Row{71183, "1186:23"}, // 1186 x 60 = 71160, and 23
        Row{-30, "-0:30"}, Row{-90, "-1:30"});
    CHECK(WorkTime(row.minutes).toClockText() == QString::fromLatin1(row.text));
}

TEST_CASE("lengths of work add up and compare by minutes")
{
    WorkTime total(50);
    total += WorkTime(40);
    CHECK(total == WorkTime(90));
    CHECK(WorkTime(90) + WorkTime(30) == WorkTime(120));
    CHECK(WorkTime(30) - WorkTime(90) == WorkTime(-60));
    CHECK(WorkTime(59) < WorkTime(60));
    CHECK(WorkTime().isZero());
    CHECK_FALSE(WorkTime(1).isZero());
    CHECK(wholeDay == WorkTime(1440));
}
