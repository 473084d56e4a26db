// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/forecast.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("a duo goes on as in its last weeks or as agreed where there are none")
{
    // 16 hours in 8 weeks are 2 a week: 14 days are 4 hours.
    CHECK(expectedTime({WorkTime(960), 8, WorkTime(300), 14}) == WorkTime(240));
    CHECK(expectedTime({{}, 0, WorkTime(300), 14}) == WorkTime(600));
    CHECK(expectedTime({{}, 4, WorkTime(300), 14}).isZero()); // weeks of 0 minutes are weeks
    CHECK(expectedTime({{}, 0, std::nullopt, 14}).isZero());
    CHECK(expectedTime({WorkTime(960), 8, {}, 0}).isZero());
    CHECK(expectedTime({WorkTime(100), 1, {}, 1}) == WorkTime(14)); // 14.28
}

TEST_CASE("an average hour costs what all hours cost together")
{
    CHECK(averageRate(Money(10000), WorkTime(120)) == HourlyRate(5000));
    CHECK(averageRate(Money(10001), WorkTime(180)) == HourlyRate(3333)); // 33.336
    CHECK_FALSE(averageRate(Money(10000), WorkTime()).has_value());
    CHECK_FALSE(averageRate(Money(), WorkTime(60)).has_value());
}
