// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagechecks.h"
#include "tests/support/paperfixture.h"
#include "tests/support/printfonts.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontmeasurer.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

const Wording& dutch()
{
    static const Wording wording(Language::Dutch);
    return wording;
}

std::vector<Page> pagesOf(const PaperDocument& document, Language language = Language::Dutch)
{
    const FontMeasurer measurer(bundledFonts());
    return layOut(document, measurer, Wording(language));
}

PaperMaker mixedStatement()
{
    PaperMaker maker;
    // 2:15 at 20.54 is 46.215, 4 times 46.22; 1:00 at 20.54.
    for (int week = 18; week <= 21; ++week)
        maker.week(QStringLiteral("DUO1"), week, 135);
    maker.week(QStringLiteral("DUO2"), 18, 60);
    maker.session(Activity::Training, QDate(2023, 5, 12), QStringLiteral("Prikkels"), 120);
    maker.session(Activity::Intervision, QDate(2023, 5, 25), {}, 150);
    return maker;
}

} // namespace

TEST_CASE("Nothing on a page overlaps or leaves its margins whatever the number of lines")
{
    const int lines = GENERATE(1, 25, 30, 31, 32, 33, 34, 35, 36, 37, 300);
    INFO(lines);
    for (const Language language : {Language::Dutch, Language::English})
        checkPages(pagesOf(documentWithLines(lines), language));
}

TEST_CASE("Names and titles of any length stay within their columns")
{
    const QString longText = QStringLiteral("Coöperatieve Verloningsorganisatie ").repeated(9);
    const QString longWord = QString(300, u'W');
    for (const QString& text : {longText, longWord}) {
        PaperMaker maker = mixedStatement();
        maker.document.payee = {text, text, {text, text, text}, text, text, text, text};
        maker.document.customer = maker.document.payee;
        maker.document.coachCode = QStringLiteral("B000001");
        maker.document.coachName = text;
        maker.document.number = text;
        maker.week(text, 19, 60);
        maker.session(Activity::ThemeMeeting, QDate(2023, 5, 30), text, 60);
        checkPages(pagesOf(maker.document));
        maker.document.coachCode.clear();
        checkPages(pagesOf(maker.document));
    }
}

TEST_CASE("Each page of a long table repeats the column heads and says which page it is")
{
    const std::vector<Page> pages = pagesOf(documentWithLines(300));
    REQUIRE(pages.size() > 8);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (hasText(pages[i], QStringLiteral("week 20")))
            CHECK(hasText(pages[i], QStringLiteral("Tarief (€)")));
        CHECK(hasText(pages[i], QStringLiteral("pagina %1 van %2").arg(i + 1).arg(pages.size())));
        if (i > 0)
            CHECK(hasText(pages[i], QStringLiteral("Urenspecificatie · mei 2023 · B000003")));
    }
}

TEST_CASE("No head of a group ends a page and no subtotal or lone row begins one")
{
    // A first duo of any number of rows shifts what follows to every place on the page.
    const int shift = GENERATE(range(1, 45));
    INFO(shift);
    PaperMaker maker;
    for (int row = 0; row < shift; ++row)
        maker.week(QStringLiteral("FIRST"), 18, 60);
    for (int duo = 0; duo < 20; ++duo) {
        for (int week = 0; week <= duo % 6; ++week)
            maker.week(QStringLiteral("DUO%1").arg(duo), 17 + week, 60);
    }
    for (const Page& page : pagesOf(maker.document)) {
        QStringList column;
        for (const TextItem& item : page.texts) {
            if (item.x < paper::left + 1 && item.baseline < paper::bottom)
                column.append(item.text);
        }
        const QString first = column.value(column.indexOf(QStringLiteral("Omschrijving")) + 1);
        const QString third = column.value(column.indexOf(QStringLiteral("Omschrijving")) + 3);
        CHECK_FALSE(first.startsWith(QStringLiteral("Subtotaal")));
        if (first.endsWith(QStringLiteral("(vervolg)")))
            CHECK(third.startsWith(QStringLiteral("week")));
        CHECK_FALSE(column.last().startsWith(QStringLiteral("Begeleiding duo")));
    }
}

TEST_CASE("Subtotals stand per duo and for training and intervision apart")
{
    const std::vector<Page> pages = pagesOf(mixedStatement().document);
    // 4 x 46.22 = 184.88; 20.54; 2:00 = 41.08; 2:30 = 51.35. Together 297.85 for 9:00 + 1:00 + 2:00 + 2:30.
    CHECK(textsBeside(pages, QStringLiteral("Subtotaal DUO1")) == QStringLiteral("9:00 184,88"));
    CHECK(textsBeside(pages, QStringLiteral("Subtotaal DUO2")) == QStringLiteral("1:00 20,54"));
    CHECK(textsBeside(pages, QStringLiteral("Subtotaal training")) == QStringLiteral("2:00 41,08"));
    CHECK(textsBeside(pages, QStringLiteral("Subtotaal intervisie")) == QStringLiteral("2:30 51,35"));
    CHECK(textsBeside(pages, QStringLiteral("Totaal exclusief btw")) == QStringLiteral("14:30 € 297,85"));
    CHECK(textsBeside(pages, QStringLiteral("week 19")) == QStringLiteral("8–14 mei 2:15 20,54 46,22"));
    CHECK(textsBeside(pages, QStringLiteral("12-05-2023")) == QStringLiteral("Prikkels 2:00 20,54 41,08"));
    // A session without a title goes by its code.
    CHECK(textsBeside(pages, QStringLiteral("25-05-2023")).startsWith(QStringLiteral("S6 ")));
}

TEST_CASE("A care organisation's document is grouped by coach")
{
    PaperMaker maker = careOrganisation();
    for (const QString& name : {QStringLiteral("Özlem de Jong"), QStringLiteral("Lucas Müller")}) {
        maker.coach(name);
        maker.week(QStringLiteral("DUO1"), 18, 60, 5000, RateGround::OrganisationRate);
        maker.week(QStringLiteral("DUO2"), 18, 30, 5000, RateGround::OrganisationRate);
    }
    const std::vector<Page> pages = pagesOf(maker.document);
    CHECK(hasText(pages[0], QStringLiteral("Özlem de Jong")));
    // Each coach 1:30 at 50.00; together 150.00, VAT 21 % of it 31.50.
    CHECK(textsBeside(pages, QStringLiteral("Totaal Lucas Müller")) == QStringLiteral("1:30 75,00"));
    CHECK(textsBeside(pages, QStringLiteral("Btw 21 %")) == QStringLiteral("€ 31,50"));
}

TEST_CASE("Each rate gives its reason and where there are several what it applies to")
{
    PaperMaker maker;
    maker.week(QStringLiteral("DUO1"), 18, 60)
        .week(QStringLiteral("DUO2"), 18, 60, 5650, RateGround::NotFamily);
    const QString text = allText(pagesOf(maker.document));
    CHECK(text.contains(QStringLiteral("Tarief voor naasten, € 20,54 per uur vanaf 01-01-2019")));
    CHECK(text.contains(QStringLiteral("Voor DUO1.")));
    CHECK(text.contains(QStringLiteral("Algemeen tarief, € 56,50 per uur vanaf 01-01-2019")));
    CHECK(text.contains(QStringLiteral("Voor DUO2.")));
    CHECK_FALSE(allText(pagesOf(documentWithLines(3))).contains(QStringLiteral("Voor DUO")));
}

TEST_CASE("A statement says that it is no invoice and an invoice that the customer issues it")
{
    PaperMaker maker = mixedStatement();
    CHECK(allText(pagesOf(maker.document)).contains(QStringLiteral("Dit is geen factuur.")));
    maker.document.kind = DocumentKind::SelfBilledInvoice;
    const QString text = allText(pagesOf(maker.document));
    CHECK_FALSE(text.contains(QStringLiteral("geen factuur")));
    CHECK(text.contains(QStringLiteral("Factuur uitgereikt door afnemer")));
}

TEST_CASE("A draft is marked on every page and names what is missing at once")
{
    PaperDocument draft = documentWithLines(60);
    draft.missing = {MissingField::PayeeAddress, MissingField::PayeeIban};
    draft.payee.iban.clear();
    for (const Page& page : pagesOf(draft))
        CHECK(hasText(page, QStringLiteral("Concept")));
    const QString text = allText(pagesOf(draft));
    CHECK(text.contains(QStringLiteral("adres van de leverancier, IBAN van de leverancier.")));
    CHECK(text.contains(QStringLiteral("nog niet bekend")));

    draft.state = DocumentState::Final;
    draft.number = QStringLiteral("2023-0017");
    draft.missing.clear();
    const QString finalText = allText(pagesOf(draft));
    CHECK_FALSE(finalText.contains(QStringLiteral("Concept")));
    CHECK_FALSE(finalText.contains(QStringLiteral("Nog in te vullen")));
    CHECK(finalText.contains(QStringLiteral("2023-0017")));
}

TEST_CASE("A credit note names the document that it takes back and turns the amounts round")
{
    const std::vector<Page> pages = pagesOf(mixedStatement().credited(QStringLiteral("2023-0004")).document);
    CHECK(allText(pages).contains(QStringLiteral("Hiermee vervalt document 2023-0004.")));
    CHECK(textsBeside(pages, QStringLiteral("Subtotaal DUO1")) == QStringLiteral("-9:00 -184,88"));
    CHECK(textsBeside(pages, QStringLiteral("Totaal exclusief btw")) == QStringLiteral("-14:30 € -297,85"));
}

TEST_CASE("The longest reason of a credit note or a correction is read whole on a page that stays in order")
{
    const QString reason = QStringLiteral("De uren van week acht kwamen te laat. ").repeated(10).left(388)
        + QStringLiteral(" tot het eind");
    const auto check = [](const PaperDocument& document) {
        const std::vector<Page> pages = pagesOf(document);
        checkPages(pages);
        CHECK(allText({pages.front()}).simplified().contains(QStringLiteral("tot het eind")));
    };
    PaperMaker note = mixedStatement().credited(QStringLiteral("2023-0004"));
    note.document.creditReason = reason;
    check(note.document);
    PaperMaker corrected = mixedStatement();
    for (PaperLine& line : corrected.document.lines) {
        line.correctedNumber = QStringLiteral("2023-0004");
        line.correctionReason = reason;
    }
    check(corrected.document);
}

TEST_CASE("The title of a file holds codes and no names")
{
    CHECK(
        fileTitle(mixedStatement().document, dutch()) == QStringLiteral("Urenspecificatie 2023-05 B000003"));
    PaperMaker agency = careOrganisation();
    agency.document.coachCode = QStringLiteral("B000012");
    CHECK(fileTitle(agency.document, dutch()) == QStringLiteral("Urenspecificatie 2023-05 O0001 B000012"));
}
