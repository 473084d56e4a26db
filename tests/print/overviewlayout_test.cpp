// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagechecks.h"
#include "tests/support/paperfixture.h"
#include "tests/support/printfonts.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/overviewlayout.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

std::vector<Page> pagesOf(const PaperOverview& overview, Language language = Language::Dutch)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutOverview(overview, measurer, Wording(language));
}

PaperOverview overviewOf(std::vector<PaperDocument> documents)
{
    PaperOverview overview;
    overview.month = Month(2023, 5);
    overview.issuedOn = QDate(2023, 6, 2);
    overview.customer = PaperMaker().document.customer;
    overview.documents = std::move(documents);
    return overview;
}

} // namespace

TEST_CASE("The overview lists every document and adds them up")
{
    // 1:00 at 20.54; 2:00 at 56.50 = 113.00 and VAT 21 % of it 23.73; 3:00 at 50.00 = 150.00 and VAT 31.50.
    PaperMaker family;
    family.week(QStringLiteral("DUO1"), 18, 60);
    PaperMaker other;
    other.document.payee.code = QStringLiteral("B000004");
    other.week(QStringLiteral("DUO2"), 18, 120, 5650, RateGround::NotFamily).regime(VatRegime::Standard);
    PaperMaker care = careOrganisation();
    care.week(QStringLiteral("DUO3"), 18, 180, 5000, RateGround::OrganisationRate);
    const std::vector<Page> pages = pagesOf(overviewOf({family.document, other.document, care.document}));

    CHECK(textsBeside(pages, QStringLiteral("B000003"))
        == QStringLiteral("Renée de Boer Specificatie 1:00 20,54 0,00 20,54"));
    CHECK(textsBeside(pages, QStringLiteral("O0001"))
        == QStringLiteral("Zorggroep Utrecht 1 Specificatie 3:00 150,00 31,50 181,50"));
    // 20.54 + 113.00 + 150.00 = 283.54; 23.73 + 31.50 = 55.23; together 338.77 for six hours.
    CHECK(allText(pages).contains(QStringLiteral("6:00\n283,54\n55,23\n338,77")));
    CHECK(textsBeside(pages, QStringLiteral("Tarief voor naasten")) == QStringLiteral("1:00 20,54"));
    CHECK(textsBeside(pages, QStringLiteral("Algemeen tarief")) == QStringLiteral("2:00 113,00"));
    CHECK(
        textsBeside(pages, QStringLiteral("Tarief van de zorgorganisatie")) == QStringLiteral("3:00 150,00"));
}

TEST_CASE("The overview names who is held back by code")
{
    PaperOverview overview = overviewOf({documentWithLines(3)});
    CHECK_FALSE(allText(pagesOf(overview)).contains(QStringLiteral("wachten op een antwoord")));
    overview.heldBackCoaches = {QStringLiteral("B000011"), QStringLiteral("B000044")};
    CHECK(
        allText(pagesOf(overview)).contains(QStringLiteral("wachten op een antwoord (2): B000011, B000044")));
}

TEST_CASE("An overview of nothing is still a page")
{
    const std::vector<Page> pages = pagesOf(overviewOf({}));
    REQUIRE(pages.size() == 1);
    checkPages(pages);
}

TEST_CASE("A long overview repeats its heads and holds totals of millions")
{
    PaperMaker large;
    // 20,000 hours at 56.50 are 1,130,000.00: sixty of them make 67,800,000.00, VAT 14,238,000.00.
    large.week(QStringLiteral("DUO1"), 18, 1200000, 5650, RateGround::NotFamily).regime(VatRegime::Standard);
    large.document.payee.name =
        QStringLiteral("Een heel lange naam van een organisatie in het oosten des lands");
    const PaperOverview overview = overviewOf(std::vector<PaperDocument>(60, large.document));
    for (const Language language : {Language::Dutch, Language::English}) {
        const std::vector<Page> pages = pagesOf(overview, language);
        REQUIRE(pages.size() == 2);
        checkPages(pages);
        if (language == Language::Dutch) {
            CHECK(hasText(pages[1], QStringLiteral("Uitbetaald aan")));
            CHECK(hasText(pages[1], QStringLiteral("67.800.000,00")));
            CHECK(hasText(pages[1], QStringLiteral("14.238.000,00")));
        }
    }
}

TEST_CASE("The title of the overview is the month")
{
    CHECK(fileTitle(overviewOf({}), Wording(Language::Dutch)) == QStringLiteral("Maandoverzicht 2023-05"));
}
