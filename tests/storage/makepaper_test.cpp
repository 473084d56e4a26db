// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/makepaper.h"
#include "tests/support/catchtext.h"
#include "tests/support/questionmonth.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const QDate issuedOn(2023, 6, 2);

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// The overview of May 2023 with all its papers.
PaperOverview overviewOf(const AdministrationTexts& texts)
{
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto listing = listMonth(*database, Month(2023, 5), LineCodes::NotNeeded);
    REQUIRE(listing.has_value());
    const auto maker = PaperMaker::create(*database, issuedOn);
    REQUIRE(maker.has_value());
    auto overview = (*maker)->makeOverview(*listing);
    REQUIRE(overview.has_value());
    return std::move(*overview);
}

} // namespace

TEST_CASE("a paper names both parties and what each line is about")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("settings", "customer_name,Stichting VAB")
        .add("settings", "customer_address,Straat 5")
        .add("settings", "customer_postcode,1011 AB")
        .add("settings", "customer_city,Amsterdam");
    const PaperOverview overview = overviewOf(texts);
    REQUIRE(overview.documents.size() == 3);
    const PaperDocument& paper = overview.documents.front();
    CHECK(paper.kind == DocumentKind::Statement);
    CHECK(paper.state == DocumentState::Draft);
    CHECK(paper.number.isEmpty());
    CHECK(paper.issuedOn == issuedOn);
    CHECK(paper.month == Month(2023, 5));
    CHECK(paper.payee
        == Party{text("C1"), text("Eva Bakker"), {text("Laan 1"), text("1234 AB"), text("Utrecht")},
            text("12345678"), text("NL001234567B01"), text("NL91ABNA0417164300"), text("eva@example.org")});
    CHECK(paper.customer.name == text("Stichting VAB"));
    CHECK(paper.customer.address == Address{text("Straat 5"), text("1011 AB"), text("Amsterdam")});
    CHECK(paper.coachCode == text("C1"));
    CHECK(paper.vatRegime == VatRegime::Standard);
    CHECK(paper.net == Money(35313));
    CHECK(paper.vat == Money(7416));
    CHECK(paper.missing.empty());
    REQUIRE(paper.lines.size() == 3);
    CHECK(paper.lines.front().duoCode == text("D1"));
    CHECK(paper.lines.front().coachName == text("Eva Bakker"));
    CHECK(paper.lines.front().sessionCode.isEmpty());
    CHECK(paper.lines.back().duoCode.isEmpty());
    CHECK(paper.lines.back().sessionCode == text("S1"));
    CHECK(paper.lines.back().sessionTitle == text("Overprikkeling"));
    CHECK(paper.lines.back().sessionDate == QDate(2023, 5, 10));
}

TEST_CASE("an organisation is the payee and its coach is named where the paper is of one coach")
{
    const PaperOverview overview = overviewOf(AdministrationTexts::ofBase());
    REQUIRE(overview.documents.size() == 3);
    const PaperDocument& care = overview.documents.at(1);
    CHECK(care.payee.name == text("Zorgzaam"));
    CHECK(care.payee.cocNumber == text("23456789"));
    CHECK(care.payee.address == Address{text("Kade 3"), text("3512 CD"), text("Utrecht")});
    CHECK(care.coachName.isEmpty());
    CHECK(care.lines.front().coachName == text("Gerda Meijer"));
    const PaperDocument& payroll = overview.documents.at(2);
    CHECK(payroll.payee.code == text("O2"));
    CHECK(payroll.payee.iban == text("NL86INGB0002445588"));
    CHECK(payroll.coachCode == text("C2"));
    CHECK(payroll.coachName == text("Finn Mulder"));
    // The address of the foundation itself is not filled in.
    CHECK(payroll.missing == std::vector{MissingField::CustomerAddress});
    CHECK(payroll.customer.name == text("Vanuit autisme bekeken"));
}

TEST_CASE("an overview lists whom a question holds back once each")
{
    AdministrationTexts texts = withEveryQuestion();
    texts.add("duos", "D12,P3,C5,other_family,,2019-01-01,").add("hours", "D12,2023-05-09,1:00,");
    const PaperOverview overview = overviewOf(texts);
    CHECK(overview.documents.size() == 2);
    CHECK(overview.heldBackCoaches
        == std::vector{text("C1"), text("C4"), text("C5"), text("C6"), text("C7"), text("C8")});
}

TEST_CASE("what a paper lacks is named")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.change("coaches", "12345678,NL001234567B01,standard,NL91ABNA0417164300", ",,standard,")
        .change("coaches", "Laan 1", "");
    const PaperOverview overview = overviewOf(texts);
    CHECK(overview.documents.front().missing
        == std::vector{MissingField::PayeeAddress, MissingField::PayeeCocNumber, MissingField::PayeeVatId,
            MissingField::PayeeIban, MissingField::CustomerAddress});
}
