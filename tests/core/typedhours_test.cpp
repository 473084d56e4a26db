// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/typedhours.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

struct Accepted
{
    QStringView text;
    qint64 minutes;
};

struct Refused
{
    QStringView text;
    ErrorCode code;
};

} // namespace

TEST_CASE("ninety minutes may be typed in many ways")
{
    for (const QStringView text :
        {u"1:30", u"1,5", u"1.5", u"90m", u"1u30", u"1h30", u"90 min", u"90min", u"90 m", u"90 minuten",
            u"90 minutes", u"1,50", u"1.500000", u"01:30", u"1 u 30", u"1u30m", u"1h 30 min", u"1U30", u"90M",
            u"1,5 uur", u"1.5u", u"1,5h", u"1.5 hours", u"  1:30  ", u"\u00a01:30\t"}) {
        CAPTURE(text.toString());
        const Result<WorkTime> time = workTimeFromTyped(text.toString());
        REQUIRE(time);
        CHECK(*time == WorkTime(90));
    }
}

TEST_CASE("typed hours are rounded half up to the minute")
{
    const auto row = GENERATE(Accepted{u"0", 0}, Accepted{u"0:00", 0}, Accepted{u"0m", 0}, Accepted{u"1", 60},
        Accepted{u"1u", 60}, Accepted{u"2 uur", 120}, Accepted{u"8h", 480}, Accepted{u"1 hour", 60},
        Accepted{u"0,33", 20}, // 19.8
        Accepted{u"0.25", 15}, Accepted{u"1.99", 119}, // 119.4
        Accepted{u"0.008", 0}, // 0.48
        Accepted{u"0.008333", 0}, // 0.49998
        Accepted{u"0.008334", 1}, // 0.50004
        Accepted{u"0.025", 2}, // 1.5
        Accepted{u"0.1", 6}, Accepted{u"1u5", 65}, // one hour and five minutes, not 1.5 hours
        Accepted{u"1u05", 65}, Accepted{u"0u59", 59}, Accepted{u"23:59", 1439});
    CAPTURE(row.text.toString());
    const Result<WorkTime> time = workTimeFromTyped(row.text.toString());
    REQUIRE(time);
    CHECK(*time == WorkTime(row.minutes));
}

TEST_CASE("a whole day is the longest time that can be typed")
{
    for (const QStringView text :
        {u"24:00", u"24", u"24,0", u"24u", u"24 uur", u"24u00", u"1440m", u"1440 min", u"24.000000"}) {
        CAPTURE(text.toString());
        const Result<WorkTime> time = workTimeFromTyped(text.toString());
        REQUIRE(time);
        CHECK(*time == wholeDay);
    }
    const auto row = GENERATE(Refused{u"24:01", ErrorCode::TimeAboveDay},
        Refused{u"24:30", ErrorCode::TimeAboveDay}, Refused{u"99999:59", ErrorCode::TimeAboveDay},
        Refused{u"1441m", ErrorCode::TimeAboveDay}, Refused{u"24u01", ErrorCode::TimeAboveDay},
        Refused{u"25u", ErrorCode::TimeAboveDay}, Refused{u"24,001u", ErrorCode::TimeAboveDay},
        Refused{u"99999,999999 uur", ErrorCode::TimeAboveDay},
        // Minutes have no parts that can be typed.
        Refused{u"24,5", ErrorCode::TimeAboveDay}, Refused{u"24.001", ErrorCode::TimeAboveDay},
        // Above 24 a number without a unit is more likely minutes.
        Refused{u"25", ErrorCode::TimeNeedsUnit}, Refused{u"90", ErrorCode::TimeNeedsUnit},
        Refused{u"99999", ErrorCode::TimeNeedsUnit});
    CAPTURE(row.text.toString());
    const Result<WorkTime> time = workTimeFromTyped(row.text.toString());
    REQUIRE_FALSE(time);
    CHECK(time.error().code == row.code);
}

TEST_CASE("a number that needs its unit is offered as minutes")
{
    const Result<WorkTime> time = workTimeFromTyped(QStringLiteral(" 90 "));
    REQUIRE_FALSE(time);
    CHECK(time.error().code == ErrorCode::TimeNeedsUnit);
    CHECK(time.error().arguments.at(0) == QStringLiteral("90"));
    CHECK(time.error().arguments.at(1) == QStringLiteral("90m"));
    CHECK(*workTimeFromTyped(time.error().arguments.at(1)) == WorkTime(90));
}

TEST_CASE("negative times are refused as such")
{
    for (const QStringView text : {u"-1", u"-1:30", u"-0,5", u"- 2 uur", u"-90m", u"\u22121"}) {
        CAPTURE(text.toString());
        const Result<WorkTime> time = workTimeFromTyped(text.toString());
        REQUIRE_FALSE(time);
        CHECK(time.error().code == ErrorCode::TimeNegative);
    }
}

TEST_CASE("what is no time is refused and given back")
{
    for (const QStringView text : {QStringView(u""), QStringView(u"  "), QStringView(u"1:75"),
             QStringView(u"1:60"), QStringView(u"1u60"), QStringView(u"1e309"), QStringView(u"1e1"),
             QStringView(u"NaN"), QStringView(u"inf"), QStringView(u"=1+1"), QStringView(u"+1"),
             QStringView(u"1+1"), QStringView(u"9999999999"), QStringView(u"9999999999m"),
             QStringView(u"9999999999:00"), QStringView(u"1.1234567"), QStringView(u"1:5"),
             QStringView(u":30"), QStringView(u"1:"), QStringView(u":"), QStringView(u"1:30:00"),
             QStringView(u"1:30m"), QStringView(u"1,"), QStringView(u",5"), QStringView(u"."),
             QStringView(u"1,5,0"), QStringView(u"1.5.0"), QStringView(u"1 5"), QStringView(u"1,5m"),
             QStringView(u"u30"), QStringView(u"m"), QStringView(u"uur"), QStringView(u"1x"),
             QStringView(u"0x10"), QStringView(u"1 dag"), QStringView(u"een uur"),
             QStringView(u"\u00bd"), // the character for a half
             QStringView(u"\uff11:\uff13\uff10"), // full-width 1:30
             QStringView(u"\u0661"), // Arabic-Indic one
             QStringView(u"1\u200b:30"), // a space of no width
             QStringView(u"1:30\0", 5), QStringView(u"\0001:30", 5), QStringView(u"1\0", 2),
             QStringView(u"1:30\n1:30")}) {
        const QString typed = text.toString();
        CAPTURE(typed);
        const Result<WorkTime> time = workTimeFromTyped(typed);
        REQUIRE_FALSE(time);
        CHECK(time.error() == Error{ErrorCode::NotATime, {typed.trimmed()}});
    }
}

TEST_CASE("a very long text and broken Unicode are refused like any other text")
{
    const QString digits(1'000'000, QLatin1Char('1'));
    const QString loneSurrogate = QString(QChar(char16_t(0xd800))) + QStringLiteral("1");
    for (const QString& text : {digits, digits + QLatin1Char('m'), QStringLiteral("1,") + digits,
             QStringLiteral("1") + QString(1'000'000, QLatin1Char(' ')) + QLatin1Char('x'), loneSurrogate}) {
        const Result<WorkTime> time = workTimeFromTyped(text);
        REQUIRE_FALSE(time);
        CHECK(time.error().code == ErrorCode::NotATime);
        CHECK_FALSE(workTimeFromPlainText(text));
    }
}
