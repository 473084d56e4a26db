// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paperfixture.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/overviewlayout.h"
#include "ui/print/pdffile.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

TEST_CASE("Every kind of document can be written to look at")
{
    const QDir folder(QStringLiteral(DUOBOEK_PRINT_OUTPUT));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    const auto fonts = PrintFonts::load();
    REQUIRE(fonts);
    const FontMeasurer measurer(*fonts);
    const Wording wording(Language::Dutch);
    const auto write = [&](const QString& name, const PaperDocument& document) {
        CHECK(writePdf(folder.filePath(name), fileTitle(document, wording),
            layOut(document, measurer, wording), *fonts));
    };
    const QString duo = QStringLiteral("DUO000003");

    PaperMaker statement;
    for (int week = 18; week <= 22; ++week)
        statement.week(duo, week, 75 * (week - 16));
    statement.session(
        Activity::Training, QDate(2023, 5, 12), QStringLiteral("Autisme en de levensloop"), 180);
    statement.session(
        Activity::Intervision, QDate(2023, 5, 25), QStringLiteral("intervisie Gro 05-2023"), 150);
    write(QStringLiteral("statement.pdf"), statement.document);

    statement.document.payee.iban.clear();
    statement.document.payee.address = {};
    statement.document.missing = {MissingField::PayeeAddress, MissingField::PayeeIban};
    write(QStringLiteral("missing.pdf"), statement.document);

    PaperMaker invoice;
    invoice.document.kind = DocumentKind::SelfBilledInvoice;
    invoice.document.state = DocumentState::Final;
    invoice.document.number = QStringLiteral("B000003-2023-0005");
    for (int week = 18; week <= 22; ++week)
        invoice.week(duo, week, 75 * (week - 16), 5650, RateGround::NotFamily);
    write(
        QStringLiteral("selfbilled_standard.pdf"), PaperMaker(invoice).regime(VatRegime::Standard).document);
    write(
        QStringLiteral("selfbilled_kor.pdf"), PaperMaker(invoice).regime(VatRegime::SmallBusiness).document);
    write(QStringLiteral("selfbilled_care.pdf"), PaperMaker(invoice).regime(VatRegime::ExemptCare).document);
    write(QStringLiteral("credit.pdf"),
        PaperMaker(invoice)
            .regime(VatRegime::Standard)
            .credited(QStringLiteral("B000003-2023-0004"))
            .document);

    PaperMaker care = careOrganisation();
    for (int c = 0; c < 5; ++c) {
        care.coach(QStringLiteral("Özlem de Jong-van der Meulen %1").arg(c));
        for (int d = 0; d < 2; ++d)
            for (int week = 18; week <= 22; ++week)
                care.week(QStringLiteral("DUO0000%1%2").arg(c).arg(d), week, 60 + week, 5141,
                    RateGround::OrganisationRate);
        care.session(Activity::ThemeMeeting, QDate(2023, 5, 25),
            QStringLiteral("Prikkels op het werk: wat helpt, en wat juist niet? Een avond met "
                           "ervaringsdeskundigen en hun naasten"),
            150, 5141, RateGround::OrganisationRate);
    }
    write(QStringLiteral("care.pdf"), care.document);

    PaperMaker agency = careOrganisation();
    agency.document.payee.name = QStringLiteral("Coöperatieve Verloningsorganisatie voor Zelfstandige "
                                                "Begeleiders in Groningen, Friesland en Drenthe B.A.");
    agency.document.coachCode = QStringLiteral("B000012");
    agency.document.coachName = QStringLiteral("Maximiliaan Alexander van den Heuvel tot Beichlingen");
    agency.week(duo, 18, 75, 5650, RateGround::NotFamily);
    write(QStringLiteral("agency.pdf"), agency.document);
    for (int lines : {1, 30, 300})
        write(QStringLiteral("lines_%1.pdf").arg(lines), documentWithLines(lines));

    PaperOverview overview;
    overview.month = Month(2023, 5);
    overview.issuedOn = QDate(2023, 6, 2);
    overview.customer = statement.document.customer;
    for (int i = 0; i < 60; ++i)
        overview.documents.push_back(i % 5 == 0 ? care.document
                : i % 7 == 0                    ? agency.document
                : i % 3 == 0                    ? PaperMaker(invoice).regime(VatRegime::Standard).document
                                                : statement.document);
    overview.heldBackCoaches = {QStringLiteral("B000011"), QStringLiteral("B000044")};
    CHECK(writePdf(folder.filePath(QStringLiteral("overview.pdf")), fileTitle(overview, wording),
        layOutOverview(overview, measurer, wording), *fonts));
}
