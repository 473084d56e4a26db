// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/monthscenario.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Month may2023(2023, 5);

} // namespace

TEST_CASE("a month without anything has no documents and no questions")
{
    MonthScenario scenario(may2023);
    scenario.givenDuo(scenario.givenCoach());
    const MonthBook book = scenario.build();
    CHECK(book.month == may2023);
    CHECK(book.documents.empty());
    CHECK(book.questions.empty());
    CHECK(book.time().isZero());
    CHECK(book.gross() == Money());
}

TEST_CASE("an entry becomes a line with rate and reason and amount")
{
    MonthScenario scenario(may2023);
    const DuoId duo = scenario.givenDuo(scenario.givenCoach());
    scenario.logHours(duo, "2023-05-03", "1:30");
    const MonthBook book = scenario.build();
    // 90 x 56.50 / 60 = 84.75; 21 % of it is 17.7975.
    CHECK(eachInWords(book.documents) == QStringList{QStringLiteral("statement C1 1:30 84.75 17.80")});
    CHECK(linesInWords(book) == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 1:30 56.50 84.75")});
    CHECK(book.documents.at(0).lines.at(0).reason == RateReason{RateGround::NotFamily, QDate(2019, 1, 1)});
    CHECK(book.documents.at(0).gross() == Money(10255)); // 84.75 + 17.80
}

TEST_CASE("entries of a week are added before the amount is rounded")
{
    MonthScenario scenario(may2023);
    const DuoId parent = scenario.givenDuo(scenario.givenRelativeAsCoach(), Relation::Parent);
    for (const char* day : {"2023-05-01", "2023-05-04", "2023-05-07"})
        scenario.logHours(parent, day, "0:15");
    // 45 x 20.54 / 60 = 15.405, half up 15.41; three times 5.14 would be 15.42.
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 0:45 20.54 15.41")});
}

TEST_CASE("weeks begin on Monday and each has a line of its own in any order of the entries")
{
    MonthScenario scenario(may2023);
    const DuoId duo = scenario.givenDuo(scenario.givenCoach());
    scenario.logHours(duo, "2023-05-15", "1:00"); // Monday
    scenario.logHours(duo, "2023-05-07", "2:00"); // Sunday
    scenario.logHours(duo, "2023-05-14", "0:30"); // Sunday
    scenario.logHours(duo, "2023-05-08", "0:20"); // Monday
    // 50 x 56.50 / 60 = 47.0833
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 2:00 56.50 113.00"),
            QStringLiteral("C1 D1 guidance 2023-W19 0:50 56.50 47.08"),
            QStringLiteral("C1 D1 guidance 2023-W20 1:00 56.50 56.50")});
}

TEST_CASE("a week that straddles two months has a line in each")
{
    // 2023-W22 runs from 29 May to 4 June.
    MonthScenario may(may2023);
    may.logHours(may.givenDuo(may.givenCoach()), "2023-05-31", "1:00");
    MonthScenario june(Month(2023, 6));
    june.logHours(june.givenDuo(june.givenCoach()), "2023-06-01", "2:00");
    CHECK(
        linesInWords(may.build()) == QStringList{QStringLiteral("C1 D1 guidance 2023-W22 1:00 56.50 56.50")});
    CHECK(linesInWords(june.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W22 2:00 56.50 113.00")});
}

TEST_CASE("weeks at new year are named by the year that they belong to")
{
    MonthScenario january(Month(2021, 1));
    const DuoId duo = january.givenDuo(january.givenCoach());
    january.logHours(duo, "2021-01-04", "1:00");
    january.logHours(duo, "2021-01-03", "1:00"); // Sunday of the week of Monday 28 December 2020
    january.logHours(duo, "2021-01-01", "1:00");
    CHECK(linesInWords(january.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2020-W53 2:00 56.50 113.00"),
            QStringLiteral("C1 D1 guidance 2021-W01 1:00 56.50 56.50")});

    MonthScenario december(Month(2019, 12));
    const DuoId other = december.givenDuo(december.givenCoach());
    december.logHours(other, "2019-12-30", "1:00"); // Monday of the week of Thursday 2 January
    december.logHours(other, "2019-12-29", "1:00");
    CHECK(linesInWords(december.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2019-W52 1:00 56.50 56.50"),
            QStringLiteral("C1 D1 guidance 2020-W01 1:00 56.50 56.50")});
}

TEST_CASE("a rate that changes within a week parts the week in two lines")
{
    MonthScenario scenario(may2023);
    scenario.givenTariff(TariffKind::Other, "58.00", "2023-05-03"); // a Wednesday
    const DuoId duo = scenario.givenDuo(scenario.givenCoach());
    scenario.logHours(duo, "2023-05-02", "1:00");
    scenario.logHours(duo, "2023-05-03", "1:00");
    scenario.logHours(duo, "2023-05-04", "0:30");
    const MonthBook book = scenario.build();
    CHECK(linesInWords(book)
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 1:00 56.50 56.50"),
            QStringLiteral("C1 D1 guidance 2023-W18 1:30 58.00 87.00")});
    CHECK(book.documents.at(0).lines.at(0).reason.validFrom == QDate(2019, 1, 1));
    CHECK(book.documents.at(0).lines.at(1).reason.validFrom == QDate(2023, 5, 3));
}

TEST_CASE("a new rate that equals the old one leaves a week one line")
{
    MonthScenario scenario(may2023);
    scenario.givenTariff(TariffKind::Other, "56.50", "2023-05-03");
    const DuoId duo = scenario.givenDuo(scenario.givenCoach());
    scenario.logHours(duo, "2023-05-02", "1:00");
    scenario.logHours(duo, "2023-05-03", "0:01");
    // 61 x 56.50 / 60 = 57.4417
    const MonthBook book = scenario.build();
    CHECK(linesInWords(book) == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 1:01 56.50 57.44")});
    CHECK(book.documents.at(0).lines.at(0).reason.validFrom == QDate(2019, 1, 1)); // of its first day
}

TEST_CASE("a rate that comes back within a week has one line for all its days")
{
    MonthScenario scenario(may2023);
    scenario.givenTariff(TariffKind::Family, "20.60", "2023-05-03");
    scenario.givenTariff(TariffKind::Family, "20.54", "2023-05-05");
    const DuoId duo = scenario.givenDuo(scenario.givenRelativeAsCoach(), Relation::Sibling);
    scenario.logHours(duo, "2023-05-02", "0:15");
    scenario.logHours(duo, "2023-05-03", "0:15");
    scenario.logHours(duo, "2023-05-05", "0:15");
    // 30 x 20.54 / 60 = 10.27, where two lines of 15 minutes would be 2 x 5.14; 15 x 20.60 / 60 = 5.15.
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 0:30 20.54 10.27"),
            QStringLiteral("C1 D1 guidance 2023-W18 0:15 20.60 5.15")});
}

TEST_CASE("duos are never added up not even at the same rate in the same week")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    const DuoId one = scenario.givenDuo(coach);
    const DuoId other = scenario.givenDuo(coach, Relation::Parent);
    scenario.logHours(other, "2023-05-01", "1:00");
    scenario.logHours(one, "2023-05-02", "1:00");
    scenario.logHours(other, "2023-05-03", "1:00");
    const DuoId third = scenario.givenDuo(coach);
    scenario.logHours(third, "2023-05-02", "1:00");
    const MonthBook book = scenario.build();
    CHECK(linesInWords(book)
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 1:00 56.50 56.50"),
            QStringLiteral("C1 D2 guidance 2023-W18 2:00 20.54 41.08"),
            QStringLiteral("C1 D3 guidance 2023-W18 1:00 56.50 56.50")});
    // 56.50 + 41.08 + 56.50 = 154.08; 21 % of it is 32.3568.
    CHECK(eachInWords(book.documents) == QStringList{QStringLiteral("statement C1 4:00 154.08 32.36")});
}

TEST_CASE("zero minutes say that there were none and make no line and no document")
{
    MonthScenario scenario(may2023);
    const DuoId silent = scenario.givenDuo(scenario.givenCoach());
    scenario.logHours(silent, "2023-05-03", "0:00");
    const DuoId busy = scenario.givenDuo(scenario.givenCoach());
    scenario.logHours(busy, "2023-05-02", "0");
    scenario.logHours(busy, "2023-05-03", "1:00");
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C2 D2 guidance 2023-W18 1:00 56.50 56.50")});
}

TEST_CASE("hours count also where the duo has ended by now")
{
    MonthScenario scenario(may2023);
    const DuoId duo = scenario.givenDuo(scenario.givenCoach());
    scenario.duoLasts(duo, "2019-01-01", "2023-05-03");
    scenario.logHours(duo, "2023-05-03", "1:00");
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W18 1:00 56.50 56.50")});
}
