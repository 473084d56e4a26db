// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/preflightmonth.h"
#include "tests/storage/finalfixture.h"
#include "tests/support/questionmonth.h"

#include <algorithm>

using namespace duoboek;
using namespace duoboek::test;

namespace {

std::vector<MonthFinding> preflight(const FinalFixture& test, Month month = may)
{
    const auto listing = listMonth(*test.database, month, LineCodes::NotNeeded);
    REQUIRE(listing);
    auto findings = preflightMonth(*test.database, *listing, test.clock.today());
    REQUIRE(findings);
    return std::move(*findings);
}

std::vector<MonthFinding> ofKind(const std::vector<MonthFinding>& all, FindingKind kind)
{
    std::vector<MonthFinding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
        [kind](const MonthFinding& finding) { return finding.kind == kind; });
    return some;
}

QStringList codes(const std::vector<MonthFinding>& findings)
{
    QStringList codes;
    for (const MonthFinding& finding : findings)
        codes.append(finding.who.code);
    return codes;
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

} // namespace

// May 2023 has four whole weeks that end in it: week 18 to 21, of which the last ends on the 28th.

TEST_CASE("a month that asks nothing still tells what deserves a look")
{
    const FinalFixture test;
    const auto findings = preflight(test);
    const auto hours = ofKind(findings, FindingKind::HoursMissing);
    // D1 has hours until 8 May in week 19, D2 and D3 in week 18, and D5 none at all; D4 ended in 2022.
    REQUIRE(hours.size() == 4);
    CHECK(codes(hours) == list({"C1", "C1", "C2", "C3"}));
    CHECK(hours[0].subjectCode == QStringLiteral("D1"));
    CHECK(hours[0].weeks == std::vector<IsoWeek>{IsoWeek(2023, 20), IsoWeek(2023, 21)});
    CHECK(hours[0].place == RecordRef(EntryDay{DuoId(1), QDate(2023, 5, 15)}));
    CHECK(hours[1].weeks.size() == 4);
    CHECK(hours[2].weeks.size() == 3);
    // C2 has no certificate, and the contract of C3 is not signed either.
    const auto papers = ofKind(findings, FindingKind::PapersNotInOrder);
    CHECK(codes(papers) == list({"C2", "C3"}));
    CHECK(papers[0].papers->contract == ContractState::InForce);
    CHECK(papers[0].papers->certificate == CertificateState::Missing);
    CHECK(papers[1].papers->contract == ContractState::NotSigned);
    CHECK(papers[1].place == RecordRef(CoachPapersRef{CoachId(3)}));
    CHECK(std::none_of(findings.begin(), findings.end(),
        [](const MonthFinding& finding) { return holdsBack(finding.kind); }));
    CHECK(findings.size() == 6);
}

TEST_CASE("an entry of no hours answers the weeks before it and a week that is not over asks nothing")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.add("hours", "D1,2023-05-26,0:00,").add("hours", "D2,2023-06-07,1:00,");
    const FinalFixture test(texts);
    auto hours = ofKind(preflight(test), FindingKind::HoursMissing);
    CHECK(codes(hours) == list({"C1", "C3"}));
    CHECK(hours[0].subjectCode == QStringLiteral("D5"));
    const FinalFixture early(textsWithFoundation(), QDate(2023, 5, 14));
    hours = ofKind(preflight(early), FindingKind::HoursMissing);
    // Only week 18 is over.
    REQUIRE(hours.size() == 1);
    CHECK(hours[0].subjectCode == QStringLiteral("D5"));
    CHECK(hours[0].weeks == std::vector<IsoWeek>{IsoWeek(2023, 18)});
}

TEST_CASE("every question leads to where it is answered")
{
    const FinalFixture test(withEveryQuestion());
    const auto findings = preflight(test);
    std::map<QuestionKind, RecordRef> places;
    for (const MonthFinding& finding : ofKind(findings, FindingKind::Question))
        places.emplace(finding.question.kind, finding.place);
    REQUIRE(places.size() == 6);
    CHECK(places.at(QuestionKind::TariffUndecided) == RecordRef(DuoId(6)));
    CHECK(places.at(QuestionKind::OrganisationRateMissing)
        == RecordRef(SettingsRef{SettingsRef::Part::Organisations, OrganisationId(3)}));
    CHECK(places.at(QuestionKind::TariffMissing) == RecordRef(SettingsRef{SettingsRef::Part::Tariffs, {}}));
    CHECK(places.at(QuestionKind::SessionWithoutDuo) == RecordRef(AttendanceRef{SessionId(1), CoachId(4)}));
    CHECK(
        places.at(QuestionKind::SessionRateAmbiguous) == RecordRef(AttendanceRef{SessionId(1), CoachId(7)}));
    CHECK(places.at(QuestionKind::VatRegimeMissing) == RecordRef(CoachId(8)));
    // What C8 lacks as well is told at once, and what the foundation does not say of itself holds nobody.
    const auto details = ofKind(findings, FindingKind::DetailsMissing);
    const auto ofC8 = std::find_if(details.begin(), details.end(),
        [](const MonthFinding& finding) { return finding.who.code == QStringLiteral("C8"); });
    REQUIRE(ofC8 != details.end());
    CHECK(ofC8->missing == std::vector<MissingField>{MissingField::PayeeAddress, MissingField::PayeeIban});
    CHECK(findings.back().kind == FindingKind::FoundationIncomplete);
    CHECK(findings.back().missing == std::vector<MissingField>{MissingField::CustomerAddress});
}

TEST_CASE("incomplete details and what is final already hold a payee back")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.change("coaches", "12345678,NL001234567B01,standard,NL91ABNA0417164300,own,eva@example.org,Laan 1",
        ",,standard,,self_billing,eva@example.org,");
    const FinalFixture test(texts);
    const auto findings = preflight(test);
    const auto details = ofKind(findings, FindingKind::DetailsMissing);
    REQUIRE(details.size() == 1);
    CHECK(details[0].missing
        == std::vector<MissingField>{MissingField::PayeeAddress, MissingField::PayeeCocNumber,
            MissingField::PayeeVatId, MissingField::PayeeIban});
    CHECK(details[0].place == RecordRef(CoachId(1)));
    CHECK(holdsBack(details[0].kind));
    CHECK(codes(ofKind(findings, FindingKind::AgreementUndated)) == list({"C1"}));
    CHECK(test.finalise().numbers == list({"O1-U0001", "O2-U0001"}));
}

TEST_CASE("a coach with more than 16 hours on a day is named with the hours")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.add("hours", "D5,2023-05-01,14:00,");
    const FinalFixture test(texts);
    const auto days = ofKind(preflight(test), FindingKind::LongDay);
    REQUIRE(days.size() == 1);
    CHECK(days[0].who.code == QStringLiteral("C1"));
    CHECK(days[0].day == QDate(2023, 5, 1));
    CHECK(days[0].time == WorkTime(975)); // 2:15 and 14:00
    CHECK(days[0].place == RecordRef(EntryDay{DuoId(1), QDate(2023, 5, 1)}));
}

// C1 gets 353.13 in May, and 2 hours of 56.50 in each of three months before.
TEST_CASE("an amount far from what the payee usually gets is told with both")
{
    AdministrationTexts texts = textsWithFoundation();
    texts.add("hours", "D1,2023-02-01,2:00,").add("hours", "D1,2023-03-01,2:00,");
    {
        const FinalFixture test(texts);
        CHECK(ofKind(preflight(test), FindingKind::AmountUnusual).empty()); // two months say little
    }
    texts.add("hours", "D1,2023-04-03,2:00,");
    const FinalFixture test(texts);
    const auto check = [&test] {
        const auto unusual = ofKind(preflight(test), FindingKind::AmountUnusual);
        REQUIRE(unusual.size() == 1);
        CHECK(unusual[0].who.code == QStringLiteral("C1"));
        CHECK(unusual[0].amount == Money(35313));
        CHECK(unusual[0].usual == Money(11300));
    };
    check();
    static_cast<void>(test.finalise(Month(2023, 3)));
    check();
}
