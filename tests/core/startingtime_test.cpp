// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/startingtime.h"
#include "tests/support/catchtext.h"

#include <catch2/catch.hpp>

using namespace duoboek;

TEST_CASE("a starting time is read as people type it")
{
    struct Row
    {
        const char* typed;
        const char* time; ///< empty: refused
    };
    const Row rows[] = {{"19:30", "19:30"}, {"19.30", "19:30"}, {"19u30", "19:30"}, {"19H30", "19:30"},
        {" 19u ", "19:00"}, {"19 uur", "19:00"}, {"1930", "19:30"}, {"930", "09:30"}, {"9", "09:00"},
        {"0:00", "00:00"}, {"23:59", "23:59"}, {"24:00", ""}, {"19:60", ""}, {"19:5", ""}, {"7:30 uur", ""},
        {"-1", ""}, {"half acht", ""}, {"", ""}, {"19:30:00", ""}};
    for (const Row& row : rows) {
        INFO(row.typed);
        const auto time = startingTimeFromTyped(QString::fromUtf8(row.typed));
        if (QLatin1String(row.time).isEmpty()) {
            REQUIRE_FALSE(time.has_value());
            CHECK(time.error().code == ErrorCode::NotATimeOfDay);
            continue;
        }
        REQUIRE(time.has_value());
        CHECK(toPlainText(*time) == QString::fromUtf8(row.time));
        CHECK(startingTimeFromPlainText(toPlainText(*time)) == *time);
    }
    CHECK(startingTimeFromPlainText({}).isNull());
}
