// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/deviation.h"

#include <catch2/catch.hpp>

using namespace duoboek;

TEST_CASE("a week deviates when it is off by more than a fifth and by more than half an hour")
{
    struct Row
    {
        qint64 worked, agreed;
        Deviation expected;
    };
    const auto row = GENERATE(Row{240, 240, Deviation::None}, // as agreed
        Row{288, 240, Deviation::None}, // 48 more is just 20 %
        Row{289, 240, Deviation::Above}, // 49 more
        Row{192, 240, Deviation::None}, // 48 less is just 20 %
        Row{191, 240, Deviation::Below}, // 49 less
        Row{90, 60, Deviation::None}, // 50 %, but just half an hour
        Row{91, 60, Deviation::Above}, // 31 minutes more
        Row{29, 60, Deviation::Below}, // 31 minutes less
        Row{0, 30, Deviation::None}, // all of it, but just half an hour
        Row{31, 0, Deviation::Above}); // any share of nothing
    CAPTURE(row.worked, row.agreed);
    CHECK(deviationOf(WorkTime(row.worked), WorkTime(row.agreed)) == row.expected);
}

TEST_CASE("the limits of a deviation are a setting")
{
    const DeviationLimits limits{Percent::ofWhole(50), WorkTime(0)};
    CHECK(deviationOf(WorkTime(90), WorkTime(60), limits) == Deviation::None); // just 50 %
    CHECK(deviationOf(WorkTime(91), WorkTime(60), limits) == Deviation::Above);
}
