// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/monthscenario.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Month may2023(2023, 5);

} // namespace

TEST_CASE("a coach who is paid directly has one document for all duos and sessions")
{
    MonthScenario scenario(may2023);
    const CoachId coach = scenario.givenCoach();
    const DuoId one = scenario.givenDuo(coach);
    const DuoId other = scenario.givenDuo(coach);
    scenario.logHours(one, "2023-05-01", "1:00");
    scenario.logHours(other, "2023-05-31", "1:00");
    scenario.attended(coach, SessionKind::Training, "2023-05-10", "1:00");
    // 3 x 56.50 = 169.50; 21 % of it is 35.595, half up.
    CHECK(eachInWords(scenario.build().documents)
        == QStringList{QStringLiteral("statement C1 3:00 169.50 35.60")});
}

TEST_CASE("a payroll agency has a document for each of its coaches")
{
    MonthScenario scenario(may2023);
    const OrganisationId agency = scenario.givenOrganisation(VatRegime::Standard);
    for (int i = 0; i < 2; ++i) {
        const CoachId coach = scenario.givenCoachThroughPayroll(agency);
        scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "1:00");
    }
    // The agency's regime counts, the coaches have none of their own; 21 % of 56.50 is 11.865.
    CHECK(eachInWords(scenario.build().documents)
        == QStringList{QStringLiteral("statement O1/C1 1:00 56.50 11.87"),
            QStringLiteral("statement O1/C2 1:00 56.50 11.87")});
}

TEST_CASE("a care organisation has one document for all its coaches")
{
    MonthScenario scenario(may2023);
    const OrganisationId care = scenario.givenOrganisation(VatRegime::Standard);
    scenario.givenOrganisationRate(care, "64.50", "2019-01-01");
    const CoachId first = scenario.givenCoachEmployedBy(care);
    const CoachId direct = scenario.givenCoach();
    const CoachId second = scenario.givenCoachEmployedBy(care);
    scenario.logHours(scenario.givenDuo(second, Relation::Parent), "2023-05-01", "1:00");
    scenario.logHours(scenario.givenDuo(direct), "2023-05-01", "1:00");
    scenario.logHours(scenario.givenDuo(first), "2023-05-01", "0:30");
    scenario.attended(first, SessionKind::Training, "2023-05-10", "1:00");
    const MonthBook book = scenario.build();
    // 32.25 + 64.50 + 64.50 = 161.25; 21 % of it is 33.8625.
    CHECK(eachInWords(book.documents)
        == QStringList{QStringLiteral("statement C2 1:00 56.50 11.87"),
            QStringLiteral("statement O1 2:30 161.25 33.86")});
    CHECK(eachInWords(book.documents.at(1).lines)
        == QStringList{QStringLiteral("C1 D3 guidance 2023-W18 0:30 64.50 32.25"),
            QStringLiteral("C1 S1 training 2023-W19 1:00 64.50 64.50"),
            QStringLiteral("C3 D1 guidance 2023-W18 1:00 64.50 64.50")});
}

TEST_CASE("coaches of two care organisations do not mix")
{
    MonthScenario scenario(may2023);
    const OrganisationId one = scenario.givenOrganisation(VatRegime::ExemptCare);
    const OrganisationId other = scenario.givenOrganisation(VatRegime::Standard);
    scenario.givenOrganisationRate(one, "60.00", "2019-01-01");
    scenario.givenOrganisationRate(other, "70.00", "2019-01-01");
    for (const OrganisationId employer : {one, other, one}) {
        const CoachId coach = scenario.givenCoachEmployedBy(employer);
        scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "1:00");
    }
    CHECK(eachInWords(scenario.build().documents)
        == QStringList{QStringLiteral("statement O1 2:00 120.00 0.00"),
            QStringLiteral("statement O2 1:00 70.00 14.70")});
}

TEST_CASE("value added tax follows the regime of the payee over the whole document")
{
    struct Row
    {
        VatRegime regime;
        const char* document;
    };
    // Four lines of 2:15 at 20.54 are 4 x 46.22 = 184.88 (135 x 20.54 / 60 = 46.215); 21 % of it is 38.8248,
    // where the VAT of the lines would be 4 x 9.71.
    const auto row = GENERATE(Row{VatRegime::Standard, "statement C1 9:00 184.88 38.82"},
        Row{VatRegime::SmallBusiness, "statement C1 9:00 184.88 0.00"},
        Row{VatRegime::ExemptCare, "statement C1 9:00 184.88 0.00"},
        Row{VatRegime::None, "statement C1 9:00 184.88 0.00"});
    MonthScenario scenario(may2023);
    const DuoId duo = scenario.givenDuo(scenario.givenCoach(row.regime), Relation::AdultChild);
    for (const char* monday : {"2023-05-01", "2023-05-08", "2023-05-15", "2023-05-22"})
        scenario.logHours(duo, monday, "2:15");
    const MonthBook book = scenario.build();
    CHECK(eachInWords(book.documents) == QStringList{QString::fromLatin1(row.document)});
    CHECK(book.documents.at(0).vatRegime == row.regime);
}

TEST_CASE("only a coach who is paid directly and agreed to it gets a self-billed invoice")
{
    MonthScenario scenario(may2023);
    const OrganisationId agency = scenario.givenOrganisation(VatRegime::None);
    const OrganisationId care = scenario.givenOrganisation(VatRegime::None);
    scenario.givenOrganisationRate(care, "56.50", "2019-01-01");
    const CoachId coaches[] = {scenario.givenCoach(VatRegime::None, Invoicing::SelfBilling),
        scenario.givenCoach(VatRegime::None, Invoicing::Own), scenario.givenCoachThroughPayroll(agency),
        scenario.givenCoachEmployedBy(care), scenario.givenRelativeAsCoach()};
    for (auto& coach : scenario.input().coaches) {
        if (coach.engagement != Engagement::SelfEmployed)
            coach.invoicing = Invoicing::SelfBilling;
    }
    for (const CoachId coach : coaches)
        scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "1:00");
    CHECK(eachInWords(scenario.build().documents)
        == QStringList{QStringLiteral("self_billed C1 1:00 56.50 0.00"),
            QStringLiteral("statement C2 1:00 56.50 0.00"), QStringLiteral("self_billed C5 1:00 56.50 0.00"),
            QStringLiteral("statement O1/C3 1:00 56.50 0.00"),
            QStringLiteral("statement O2 1:00 56.50 0.00")});
}

TEST_CASE("the regime of a coach does not count where an organisation is paid")
{
    MonthScenario scenario(may2023);
    const OrganisationId care = scenario.givenOrganisation(VatRegime::ExemptCare);
    scenario.givenOrganisationRate(care, "64.50", "2019-01-01");
    const CoachId coach = scenario.givenCoachEmployedBy(care);
    scenario.input().coaches.at(0).vatRegime = VatRegime::Standard;
    scenario.logHours(scenario.givenDuo(coach), "2023-05-01", "1:00");
    CHECK(eachInWords(scenario.build().documents)
        == QStringList{QStringLiteral("statement O1 1:00 64.50 0.00")});
}

TEST_CASE("the totals of a month are those of its documents")
{
    MonthScenario scenario(may2023);
    scenario.logHours(scenario.givenDuo(scenario.givenCoach()), "2023-05-01", "1:00");
    scenario.logHours(scenario.givenDuo(scenario.givenCoach()), "2023-05-01", "1:00");
    scenario.logHours(
        scenario.givenDuo(scenario.givenRelativeAsCoach(), Relation::Parent), "2023-05-01", "0:15");
    const MonthBook book = scenario.build();
    CHECK(book.time() == WorkTime(135)); // 60 + 60 + 15
    CHECK(book.net() == Money(11814)); // 56.50 + 56.50 + 5.14
    CHECK(book.vat() == Money(2374)); // 11.87 twice, each document by itself
    CHECK(book.gross() == Money(14188)); // 118.14 + 23.74
}
