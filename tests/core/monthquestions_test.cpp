// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/monthscenario.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Month may2023(2023, 5);

} // namespace

TEST_CASE("a duo with hours and no rate is a question and holds back its coach")
{
    MonthScenario scenario(may2023);
    const CoachId uncle = scenario.givenCoach();
    const DuoId undecided = scenario.givenDuo(uncle, Relation::OtherFamily);
    const DuoId clear = scenario.givenDuo(uncle);
    const CoachId other = scenario.givenCoach();
    scenario.logHours(clear, "2023-05-01", "1:00");
    scenario.logHours(undecided, "2023-05-02", "1:00");
    scenario.logHours(scenario.givenDuo(other), "2023-05-01", "1:00");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 tariff_undecided D1")});
    CHECK(eachInWords(book.documents) == QStringList{QStringLiteral("statement C2 1:00 56.50 11.87")});
}

TEST_CASE("each question stands once however many entries ask it")
{
    MonthScenario scenario(may2023, Tariffs::None);
    scenario.givenTariff(TariffKind::Other, "56.50", "2023-05-10");
    const CoachId coach = scenario.givenCoach();
    const DuoId one = scenario.givenDuo(coach);
    const DuoId other = scenario.givenDuo(coach, Relation::OtherFamily);
    for (const char* day : {"2023-05-01", "2023-05-09", "2023-05-10"}) {
        scenario.logHours(one, day, "1:00");
        scenario.logHours(other, day, "1:00");
    }
    scenario.attended(coach, SessionKind::Training, "2023-05-09", "1:00", one);
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions)
        == QStringList{QStringLiteral("C1 tariff_undecided D2"), QStringLiteral("C1 tariff_missing S1"),
            QStringLiteral("C1 tariff_missing D1")});
    CHECK(book.documents.empty());
}

TEST_CASE("a tariff counts from its first day and is missing the day before")
{
    struct Row
    {
        const char* day;
        qsizetype questions;
    };
    const auto row = GENERATE(Row{"2023-05-09", 1}, Row{"2023-05-10", 0});
    MonthScenario scenario(may2023, Tariffs::None);
    scenario.givenTariff(TariffKind::Other, "56.50", "2023-05-10");
    scenario.logHours(scenario.givenDuo(scenario.givenCoach()), row.day, "1:00");
    CHECK(eachInWords(scenario.build().questions).size() == row.questions);
}

TEST_CASE("zero minutes ask nothing")
{
    MonthScenario scenario(may2023, Tariffs::None);
    const CoachId coach = scenario.givenCoach(std::nullopt);
    scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "0:00");
    scenario.logHours(scenario.givenDuo(coach, Relation::OtherFamily), "2023-05-01", "0:00");
    scenario.attended(coach, SessionKind::Training, "2023-05-01", "0:00");
    CHECK(scenario.build().questions.empty());
}

TEST_CASE("a duo without hours asks nothing")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    scenario.givenDuo(coach, Relation::OtherFamily);
    scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "1:00");
    const MonthBook book = scenario.build();
    CHECK(book.questions.empty());
    CHECK(book.documents.size() == 1);
}

TEST_CASE("a care organisation without a rate is a question for each duo and holds back the organisation")
{
    MonthScenario scenario(may2023);
    const OrganisationId care = scenario.givenOrganisation(VatRegime::Standard);
    scenario.givenOrganisationRate(care, "64.50", "2023-05-10");
    const DuoId early = scenario.givenDuo(scenario.givenCoachEmployedBy(care));
    const DuoId late = scenario.givenDuo(scenario.givenCoachEmployedBy(care));
    scenario.logHours(early, "2023-05-09", "1:00");
    scenario.logHours(late, "2023-05-10", "1:00");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 organisation_rate_missing D1")});
    CHECK(book.documents.empty());
}

TEST_CASE("another care organisation goes on when one is held back")
{
    MonthScenario scenario(may2023);
    const OrganisationId without = scenario.givenOrganisation(VatRegime::None);
    const OrganisationId with = scenario.givenOrganisation(VatRegime::None);
    scenario.givenOrganisationRate(with, "64.50", "2019-01-01");
    scenario.logHours(scenario.givenDuo(scenario.givenCoachEmployedBy(without)), "2023-05-01", "1:00");
    scenario.logHours(scenario.givenDuo(scenario.givenCoachEmployedBy(with)), "2023-05-01", "1:00");
    CHECK(eachInWords(scenario.build().documents)
        == QStringList{QStringLiteral("statement O2 1:00 64.50 0.00")});
}

TEST_CASE("a payroll agency goes on for its other coaches when one is held back")
{
    MonthScenario scenario(may2023);
    const OrganisationId agency = scenario.givenOrganisation(VatRegime::None);
    const CoachId uncle = scenario.givenCoachThroughPayroll(agency);
    const CoachId other = scenario.givenCoachThroughPayroll(agency);
    scenario.logHours(scenario.givenDuo(uncle, Relation::OtherFamily), "2023-05-01", "1:00");
    scenario.logHours(scenario.givenDuo(other), "2023-05-01", "1:00");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 tariff_undecided D1")});
    CHECK(eachInWords(book.documents) == QStringList{QStringLiteral("statement O1/C2 1:00 56.50 0.00")});
}

TEST_CASE("a payee without a regime is asked for once per coach")
{
    MonthScenario scenario(may2023);
    const OrganisationId agency = scenario.givenOrganisation(std::nullopt);
    const OrganisationId care = scenario.givenOrganisation(std::nullopt);
    scenario.givenOrganisationRate(care, "64.50", "2019-01-01");
    const CoachId direct = scenario.givenCoach(std::nullopt);
    const CoachId through = scenario.givenCoachThroughPayroll(agency);
    const CoachId employed = scenario.givenCoachEmployedBy(care);
    const CoachId colleague = scenario.givenCoachEmployedBy(care);
    for (const CoachId coach : {direct, through, employed, colleague}) {
        const DuoId one = scenario.givenDuo(coach);
        scenario.logHours(one, "2023-05-01", "1:00");
        scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "1:00");
        scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    }
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions)
        == QStringList{QStringLiteral("C1 vat_regime_missing C1"),
            QStringLiteral("C2 vat_regime_missing O1/C2"), QStringLiteral("C3 vat_regime_missing O2"),
            QStringLiteral("C4 vat_regime_missing O2")});
    CHECK(book.documents.empty());
}

TEST_CASE("the regime is asked for a coach who only attended and beside other questions")
{
    MonthScenario scenario(may2023);
    const CoachId alone = scenario.givenCoach(std::nullopt);
    scenario.attended(alone, SessionKind::Training, "2023-05-10", "1:00");
    const CoachId uncle = scenario.givenCoach(std::nullopt);
    scenario.logHours(scenario.givenDuo(uncle, Relation::OtherFamily), "2023-05-01", "1:00");
    CHECK(eachInWords(scenario.build().questions)
        == QStringList{QStringLiteral("C1 session_without_duo S1"),
            QStringLiteral("C1 vat_regime_missing C1"), QStringLiteral("C2 tariff_undecided D1"),
            QStringLiteral("C2 vat_regime_missing C2")});
}

TEST_CASE("a question about a session holds back the guidance of that coach too")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    const DuoId ended = scenario.givenDuo(coach);
    scenario.duoLasts(ended, "2019-01-01", "2023-05-09");
    scenario.logHours(ended, "2023-05-09", "1:00");
    const CoachId other = scenario.givenCoach();
    scenario.givenDuo(other);
    scenario.attended(coach, SessionKind::Intervision, "2023-05-10", "1:00");
    scenario.alsoAttended(other, "1:00");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 session_without_duo S1")});
    CHECK(eachInWords(book.documents) == QStringList{QStringLiteral("statement C2 1:00 56.50 11.87")});
}

TEST_CASE("a care organisation is held back for a session of one of its coaches")
{
    MonthScenario scenario(may2023);
    const OrganisationId care = scenario.givenOrganisation(VatRegime::None);
    scenario.givenOrganisationRate(care, "64.50", "2019-01-01");
    const CoachId withoutDuo = scenario.givenCoachEmployedBy(care);
    scenario.attended(withoutDuo, SessionKind::Training, "2023-05-10", "1:00");
    scenario.logHours(scenario.givenDuo(scenario.givenCoachEmployedBy(care)), "2023-05-01", "1:00");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.questions) == QStringList{QStringLiteral("C1 session_without_duo S1")});
    CHECK(book.documents.empty());
}
