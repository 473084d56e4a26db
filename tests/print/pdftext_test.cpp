// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paperfixture.h"
#include "tests/support/pdftools.h"
#include "tests/support/printfonts.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/pdffile.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// Writes a document into the build folder, where one can also look at it.
QString written(const QString& name, const PaperDocument& document, Language language = Language::Dutch)
{
    const QDir folder(QStringLiteral(DUOBOEK_PRINT_OUTPUT));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    const FontMeasurer measurer(bundledFonts());
    const Wording wording(language);
    const QString path = folder.filePath(name + QStringLiteral(".pdf"));
    REQUIRE(
        writePdf(path, fileTitle(document, wording), layOut(document, measurer, wording), bundledFonts()));
    return path;
}

PaperMaker monthOf(qint64 rate, RateGround ground)
{
    PaperMaker maker;
    for (int week = 18; week <= 22; ++week)
        maker.week(QStringLiteral("DUO000003"), week, 75 * (week - 16), rate, ground);
    maker.session(Activity::Training, QDate(2023, 5, 12), QStringLiteral("Autisme en de levensloop"), 180,
        rate, ground);
    return maker;
}

} // namespace

TEST_CASE("The words of a statement can be taken out of its file")
{
    const QString path =
        written(QStringLiteral("statement"), monthOf(2054, RateGround::CoachIsParent).document);
    const QString text = textOfPdf(path);
    // Weeks of 2:30, 3:45, 5:00, 6:15 and 7:30 and 3:00 of training: 28:00 at 20.54 is 575.12. By line 51.35,
    // 77.03, 102.70, 128.38, 154.05 and 61.62: 575.13.
    for (const char* words :
        {"Urenspecificatie", "Dit is geen factuur.", "Concept", "Renée de Boer", "5211 XZ 's-Hertogenbosch",
            "NL11 RABO 9409 8699 47", "01-05-2023 t/m 31-05-2023", "week 18", "29–31 mei", "€ 575,13",
            "Autisme en de levensloop", "de levensloopbegeleider is ouder van de deelnemer",
            "2023-05 B000003 DUO000003", "pagina 1 van 1"}) {
        INFO(words << " in\n" << text.toStdString());
        CHECK(text.simplified().contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("All fonts of a file are embedded and are those of the program")
{
    const QStringList fonts =
        fontsOfPdf(written(QStringLiteral("statement"), monthOf(2054, RateGround::CoachIsParent).document));
    REQUIRE(fonts.size() == 2);
    for (const QString& font : fonts) {
        CHECK(font.contains(QStringLiteral("DuoboekSans")));
        CHECK(font.endsWith(QStringLiteral(" embedded")));
    }
    CHECK_FALSE(fonts[0].endsWith(QStringLiteral("not embedded")));
}

TEST_CASE("Every VAT regime prints its line or its ground")
{
    const auto textOf = [](const char* name, VatRegime regime) {
        PaperMaker maker = monthOf(5650, RateGround::NotFamily);
        maker.document.kind = DocumentKind::SelfBilledInvoice;
        maker.document.state = DocumentState::Final;
        maker.document.number = QStringLiteral("B000003-2023-0005");
        return textOfPdf(written(QString::fromUtf8(name), maker.regime(regime).document)).simplified();
    };
    // 141.25 + 211.88 + 282.50 + 353.13 + 423.75 + 169.50 = 1582.01; 21 % is 332.22; together 1914.23.
    const QString standard = textOf("invoice_standard", VatRegime::Standard);
    CHECK(standard.contains(QStringLiteral("Btw 21 % € 332,22")));
    CHECK(standard.contains(QStringLiteral("Totaal € 1.914,23")));
    CHECK(standard.contains(QStringLiteral("B000003-2023-0005")));
    const QString kor = textOf("invoice_kor", VatRegime::SmallBusiness);
    CHECK(kor.contains(QStringLiteral("artikel 25 Wet OB")));
    CHECK(kor.contains(QStringLiteral("Totaal € 1.582,01")));
    CHECK_FALSE(kor.contains(u'%'));
    CHECK(textOf("invoice_care", VatRegime::ExemptCare)
              .contains(QStringLiteral("artikel 11 lid 1 onder g Wet OB")));
    CHECK(textOf("invoice_none", VatRegime::None).contains(QStringLiteral("geen ondernemer voor de btw")));
}

TEST_CASE("A document can be in English")
{
    const QString text = textOfPdf(
        written(QStringLiteral("english"), monthOf(5650, RateGround::NotFamily).document, Language::English))
                             .simplified();
    CHECK(text.contains(QStringLiteral("Statement of hours")));
    CHECK(text.contains(QStringLiteral("€ 1,582.01")));
    CHECK(text.contains(QStringLiteral("page 1 of 1")));
}

TEST_CASE("Odd text stands in the file as it is")
{
    PaperMaker maker = monthOf(2054, RateGround::CoachIsParent);
    maker.document.payee.name = QStringLiteral("<b>Łukasz</b> & \"Zoë\" %1 \U0001F600");
    maker.session(Activity::ThemeMeeting, QDate(2023, 5, 30), QStringLiteral("مرحبا بالعالم"), 60);
    const QString path = written(QStringLiteral("odd"), maker.document);
    CHECK(textOfPdf(path).contains(QStringLiteral("<b>Łukasz</b> & \"Zoë\" %1")));
    CHECK(pageCountOfPdf(path) == 1);
    for (const QString& font : fontsOfPdf(path))
        CHECK_FALSE(font.endsWith(QStringLiteral("not embedded")));
}

TEST_CASE("Three hundred lines make a file of many pages that add up")
{
    const PaperDocument document = documentWithLines(300);
    const QString path = written(QStringLiteral("lines_300"), document);
    CHECK(pageCountOfPdf(path) >= 9);
    CHECK(textOfPdf(path).contains(QStringLiteral("pagina 9 van %1").arg(pageCountOfPdf(path))));
    CHECK(textOfPdf(path).contains(Format(Language::Dutch).amount(document.net)));
}
