// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/typedhours.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

TEST_CASE("hours in a file are a clock or a decimal number")
{
    struct Row
    {
        QStringView text;
        qint64 minutes;
    };
    const auto row = GENERATE(Row{u"1:30", 90}, Row{u"1.5", 90}, Row{u"01:30", 90}, Row{u"0", 0},
        Row{u"0.0", 0}, Row{u"0:00", 0}, Row{u"2", 120}, Row{u"0.33", 20}, // 19.8
        Row{u"1.99", 119}, // 119.4
        Row{u"0.025", 2}, // 1.5, half up
        Row{u"0.05", 3}, Row{u"24", 1440}, Row{u"24:00", 1440}, Row{u"24.00", 1440});
    CAPTURE(row.text.toString());
    const Result<WorkTime> time = workTimeFromPlainText(row.text.toString());
    REQUIRE(time);
    CHECK(*time == WorkTime(row.minutes));
}

TEST_CASE("hours in a file have no other form and stay within a day")
{
    struct Row
    {
        QStringView text;
        ErrorCode code;
    };
    const auto row = GENERATE(Row{u"", ErrorCode::NotATime}, Row{u" ", ErrorCode::NotATime},
        Row{u"1,5", ErrorCode::NotATime}, Row{u"90m", ErrorCode::NotATime}, Row{u"1u30", ErrorCode::NotATime},
        Row{u"1h30", ErrorCode::NotATime}, Row{u"2u", ErrorCode::NotATime},
        Row{u" 1:30", ErrorCode::NotATime}, Row{u"1:30 ", ErrorCode::NotATime},
        Row{u"1:75", ErrorCode::NotATime}, Row{u"1:5", ErrorCode::NotATime}, Row{u"1.", ErrorCode::NotATime},
        Row{u".5", ErrorCode::NotATime}, Row{u"1e1", ErrorCode::NotATime}, Row{u"NaN", ErrorCode::NotATime},
        Row{u"+1", ErrorCode::NotATime}, Row{u"=1+1", ErrorCode::NotATime},
        Row{u"9999999999", ErrorCode::NotATime}, Row{u"\uff11.5", ErrorCode::NotATime},
        Row{QStringView(u"1.5\0", 4), ErrorCode::NotATime}, Row{u"1.5\n", ErrorCode::NotATime},
        Row{u"-1", ErrorCode::TimeNegative}, Row{u"-0:30", ErrorCode::TimeNegative},
        Row{u"25", ErrorCode::TimeAboveDay}, Row{u"24:01", ErrorCode::TimeAboveDay},
        Row{u"24.001", ErrorCode::TimeAboveDay}, Row{u"99999.999999", ErrorCode::TimeAboveDay});
    CAPTURE(row.text.toString());
    const Result<WorkTime> time = workTimeFromPlainText(row.text.toString());
    REQUIRE_FALSE(time);
    CHECK(time.error() == Error{row.code, {row.text.toString()}});
}

TEST_CASE("hours are written as a decimal number where that is exact and else as a clock")
{
    struct Row
    {
        qint64 minutes;
        const char* text;
    };
    const auto row =
        GENERATE(Row{0, "0"}, Row{1, "0:01"}, Row{3, "0.05"}, Row{6, "0.1"}, Row{15, "0.25"}, Row{20, "0:20"},
            Row{30, "0.5"}, Row{33, "0.55"}, Row{60, "1"}, Row{63, "1.05"}, Row{90, "1.5"}, Row{135, "2.25"},
            Row{600, "10"}, Row{606, "10.1"}, Row{1200, "20"}, Row{1439, "23:59"}, Row{1440, "24"});
    CHECK(toPlainHours(WorkTime(row.minutes)) == QString::fromLatin1(row.text));
}

TEST_CASE("every length of a day comes back as it was written")
{
    for (qint64 minutes = 0; minutes <= 1440; ++minutes) {
        const QString text = toPlainHours(WorkTime(minutes));
        const Result<WorkTime> back = workTimeFromPlainText(text);
        CAPTURE(text);
        REQUIRE(back);
        REQUIRE(*back == WorkTime(minutes));
        REQUIRE(*workTimeFromPlainText(WorkTime(minutes).toClockText()) == WorkTime(minutes));
    }
}
