// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/monthscenario.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Month may2023(2023, 5);

} // namespace

TEST_CASE("each kind of session is paid at the rate of the coach")
{
    struct Row
    {
        SessionKind kind;
        const char* line;
    };
    const auto row = GENERATE(Row{SessionKind::Training, "C1 S1 training 2023-W19 2:15 56.50 127.13"},
        Row{SessionKind::Intervision, "C1 S1 intervision 2023-W19 2:15 56.50 127.13"},
        Row{SessionKind::ThemeMeeting, "C1 S1 theme_meeting 2023-W19 2:15 56.50 127.13"});
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach);
    scenario.attended(coach, row.kind, "2023-05-10", "2:15");
    const MonthBook book = scenario.build();
    // 135 x 56.50 / 60 = 127.125, half up; 21 % of 127.13 is 26.6973.
    CHECK(linesInWords(book) == QStringList{QString::fromLatin1(row.line)});
    CHECK(eachInWords(book.documents) == QStringList{QStringLiteral("statement C1 2:15 127.13 26.70")});
    CHECK(book.questions.empty());
}

TEST_CASE("a session of zero minutes asks nothing and pays nothing")
{
    MonthScenario scenario(may2023);
    scenario.attended(scenario.givenCoach(std::nullopt), SessionKind::ThemeMeeting, "2023-05-10", "0");
    const MonthBook book = scenario.build();
    CHECK(book.documents.empty());
    CHECK(book.questions.empty());
}

TEST_CASE("coaches at one session are each paid their own time at their own rate")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    const CoachId mother = scenario.givenRelativeAsCoach();
    scenario.givenDuo(coach);
    scenario.givenDuo(mother, Relation::Parent);
    scenario.attended(coach, SessionKind::Intervision, "2023-05-10", "3:00");
    scenario.alsoAttended(mother, "2:00");
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 S1 intervision 2023-W19 3:00 56.50 169.50"),
            QStringLiteral("C2 S1 intervision 2023-W19 2:00 20.54 41.08")});
}

TEST_CASE("sessions are never added up and stand behind the guidance by kind and week")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    const DuoId duo = scenario.givenDuo(coach);
    scenario.attended(coach, SessionKind::ThemeMeeting, "2023-05-01", "1:00");
    scenario.attended(coach, SessionKind::Training, "2023-05-16", "1:00");
    scenario.attended(coach, SessionKind::Training, "2023-05-09", "1:00");
    scenario.attended(coach, SessionKind::Training, "2023-05-09", "1:00");
    scenario.logHours(duo, "2023-05-30", "1:00");
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 D1 guidance 2023-W22 1:00 56.50 56.50"),
            QStringLiteral("C1 S3 training 2023-W19 1:00 56.50 56.50"),
            QStringLiteral("C1 S4 training 2023-W19 1:00 56.50 56.50"),
            QStringLiteral("C1 S2 training 2023-W20 1:00 56.50 56.50"),
            QStringLiteral("C1 S1 theme_meeting 2023-W18 1:00 56.50 56.50")});
}

TEST_CASE("a session counts at the rate of its own day")
{
    MonthScenario scenario(may2023);
    scenario.givenTariff(TariffKind::Other, "58.00", "2023-05-10");
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach);
    scenario.attended(coach, SessionKind::Training, "2023-05-09", "1:00");
    scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 S1 training 2023-W19 1:00 56.50 56.50"),
            QStringLiteral("C1 S2 training 2023-W19 1:00 58.00 58.00")});
}

TEST_CASE("duos at different rates need one that is named")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach);
    const DuoId sister = scenario.givenDuo(coach, Relation::Sibling);
    SECTION("without a name the session is a question")
    {
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
        const MonthBook book = scenario.build();
        CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 session_rate_ambiguous S1")});
        CHECK(book.documents.empty());
    }
    SECTION("the named duo gives its rate")
    {
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00", sister);
        CHECK(linesInWords(scenario.build())
            == QStringList{QStringLiteral("C1 S1 training 2023-W19 1:00 20.54 20.54")});
    }
    SECTION("the named duo counts even when it has ended")
    {
        scenario.duoLasts(sister, "2019-01-01", "2020-12-31");
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00", sister);
        CHECK(linesInWords(scenario.build())
            == QStringList{QStringLiteral("C1 S1 training 2023-W19 1:00 20.54 20.54")});
    }
}

TEST_CASE("only duos of the day of the session decide its rate")
{
    struct Row
    {
        const char* day;
        const char* outcome;
    };
    // The duo with the sister runs from 10 to 16 May, the other one until 20 May.
    const auto row = GENERATE(Row{"2023-05-09", "C1 S1 training 2023-W19 1:00 56.50 56.50"},
        Row{"2023-05-10", "C1 session_rate_ambiguous S1"}, Row{"2023-05-16", "C1 session_rate_ambiguous S1"},
        Row{"2023-05-17", "C1 S1 training 2023-W20 1:00 56.50 56.50"},
        Row{"2023-05-20", "C1 S1 training 2023-W20 1:00 56.50 56.50"},
        Row{"2023-05-21", "C1 session_without_duo S1"});
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    scenario.duoLasts(scenario.givenDuo(coach), "2019-01-01", "2023-05-20");
    scenario.duoLasts(scenario.givenDuo(coach, Relation::Sibling), "2023-05-10", "2023-05-16");
    scenario.attended(coach, SessionKind::Training, row.day, "1:00");
    const MonthBook book = scenario.build();
    CHECK(linesInWords(book) + eachInWords(book.questions) == QStringList{QString::fromLatin1(row.outcome)});
}

TEST_CASE("a coach without a duo of that day has a question also beside other coaches' duos")
{
    MonthScenario scenario(may2023);
    const CoachId alone = scenario.givenCoach();
    scenario.givenDuo(scenario.givenCoach());
    scenario.attended(alone, SessionKind::Training, "2023-05-10", "1:00");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 session_without_duo S1")});
    CHECK(book.documents.empty());
}

TEST_CASE("duos with one rate for different reasons give one answer with the reason of the first")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenRelativeAsCoach();
    scenario.givenDuo(coach, Relation::Sibling);
    scenario.givenDuo(coach, Relation::Parent);
    scenario.givenDuo(coach, Relation::OtherFamily, TariffKind::Family);
    scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    const MonthBook book = scenario.build();
    CHECK(linesInWords(book) == QStringList{QStringLiteral("C1 S1 training 2023-W19 1:00 20.54 20.54")});
    CHECK(book.documents.at(0).lines.at(0).reason.ground == RateGround::CoachIsSibling);
}

TEST_CASE("two tariffs of equal height give one answer")
{
    MonthScenario scenario(may2023);
    scenario.givenTariff(TariffKind::Family, "56.50", "2023-05-01");
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach);
    scenario.givenDuo(coach, Relation::Parent);
    scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    CHECK(linesInWords(scenario.build())
        == QStringList{QStringLiteral("C1 S1 training 2023-W19 1:00 56.50 56.50")});
}

TEST_CASE("a question that all duos of the day share is the question of the session")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach, Relation::OtherFamily);
    scenario.givenDuo(coach, Relation::OtherFamily);
    SECTION("shared")
    {
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
        CHECK(
            eachInWords(scenario.build().questions) == QStringList{QStringLiteral("C1 tariff_undecided S1")});
    }
    SECTION("a question and a rate differ")
    {
        scenario.givenDuo(coach);
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
        CHECK(eachInWords(scenario.build().questions)
            == QStringList{QStringLiteral("C1 session_rate_ambiguous S1")});
    }
    SECTION("the named duo's question counts alone")
    {
        scenario.givenDuo(coach);
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00", DuoId(2));
        CHECK(
            eachInWords(scenario.build().questions) == QStringList{QStringLiteral("C1 tariff_undecided S1")});
    }
}

TEST_CASE("two different questions are ambiguous as well")
{
    MonthScenario scenario(may2023, Tariffs::None);
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach, Relation::OtherFamily);
    scenario.givenDuo(coach, Relation::Parent);
    scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    CHECK(eachInWords(scenario.build().questions)
        == QStringList{QStringLiteral("C1 session_rate_ambiguous S1")});
}

TEST_CASE("a session asks for a missing tariff and a missing rate of the organisation")
{
    MonthScenario scenario(may2023, Tariffs::None);
    scenario.givenTariff(TariffKind::Other, "56.50", "2023-05-11");
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach);
    const CoachId employed = scenario.givenCoachEmployedBy(scenario.givenOrganisation(VatRegime::ExemptCare));
    scenario.givenDuo(employed);
    scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    scenario.alsoAttended(employed, "1:00");
    CHECK(eachInWords(scenario.build().questions)
        == QStringList{
            QStringLiteral("C1 tariff_missing S1"), QStringLiteral("C2 organisation_rate_missing S1")});
}
