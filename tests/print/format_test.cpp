// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

const Format dutch(Language::Dutch);
const Format english(Language::English);

} // namespace

TEST_CASE("Money is written with the separators of its language")
{
    CHECK(dutch.money(Money(123456)) == QStringLiteral("€\u00A01.234,56"));
    CHECK(english.money(Money(123456)) == QStringLiteral("€\u00A01,234.56"));
    CHECK(dutch.amount(Money(5)) == QStringLiteral("0,05"));
    CHECK(dutch.amount(Money(-50)) == QStringLiteral("-0,50"));
    CHECK(dutch.amount(Money(-123456789)) == QStringLiteral("-1.234.567,89"));
    CHECK(dutch.rate(HourlyRate(2054)) == QStringLiteral("€\u00A020,54"));
}

TEST_CASE("A percentage is written without idle decimals")
{
    CHECK(dutch.percent(Percent::ofWhole(21)) == QStringLiteral("21\u00A0%"));
    CHECK(dutch.percent(Percent::ofWhole(100)) == QStringLiteral("100\u00A0%"));
    CHECK(dutch.percent(Percent()) == QStringLiteral("0\u00A0%"));
}

TEST_CASE("Dates and months are written as people of the language read them")
{
    CHECK(dutch.date(QDate(2023, 5, 31)) == QStringLiteral("31-05-2023"));
    CHECK(english.date(QDate(2023, 5, 31)) == QStringLiteral("31 May 2023"));
    CHECK(dutch.month(Month(2023, 5)) == QStringLiteral("mei 2023"));
    CHECK(english.month(Month(2023, 5)) == QStringLiteral("May 2023"));
    CHECK(dutch.hours(WorkTime(7530)) == QStringLiteral("125:30"));
    CHECK(dutch.count(32212) == QStringLiteral("32.212"));
}

TEST_CASE("A week shows those of its days that lie in the month")
{
    // 2023-W18 is Monday 1 to Sunday 7 May; W22 is 29 May to 4 June; W17 ends on Sunday 30 April.
    CHECK(dutch.week(IsoWeek(2023, 18)) == QStringLiteral("week 18"));
    CHECK(dutch.daysWithin(IsoWeek(2023, 18), Month(2023, 5)) == QStringLiteral("1–7 mei"));
    CHECK(dutch.daysWithin(IsoWeek(2023, 22), Month(2023, 5)) == QStringLiteral("29–31 mei"));
    CHECK(dutch.daysWithin(IsoWeek(2023, 17), Month(2023, 5)).isEmpty());
    // 2023-W31 is 31 July to 6 August: one day only.
    CHECK(dutch.daysWithin(IsoWeek(2023, 31), Month(2023, 7)) == QStringLiteral("31 juli"));
}

TEST_CASE("A day and a week are named as on the week sheet")
{
    // 2 May 2023 is a Tuesday.
    CHECK(dutch.weekAndYear(IsoWeek(2023, 18)) == QStringLiteral("week 18, 2023"));
    CHECK(dutch.weekday(QDate(2023, 5, 2)) == QStringLiteral("di"));
    CHECK(english.weekday(QDate(2023, 5, 2)) == QStringLiteral("Tue"));
    CHECK(dutch.dayAndMonth(QDate(2023, 5, 2)) == QStringLiteral("2 mei"));
    CHECK(dutch.fullDate(QDate(2023, 5, 2)) == QStringLiteral("dinsdag 2 mei 2023"));
    CHECK(english.fullDate(QDate(2023, 5, 2)) == QStringLiteral("Tuesday 2 May 2023"));
}

TEST_CASE("A difference bears its sign")
{
    CHECK(dutch.difference(WorkTime(90)) == QStringLiteral("+1:30"));
    CHECK(dutch.difference(WorkTime(-30)) == QStringLiteral("-0:30"));
    CHECK(dutch.difference(WorkTime()) == QStringLiteral("0:00"));
}

TEST_CASE("An IBAN is written in groups of four")
{
    CHECK(dutch.iban(QStringLiteral("NL12TRIO0616745610")) == QStringLiteral("NL12 TRIO 0616 7456 10"));
    CHECK(dutch.iban({}).isEmpty());
}
