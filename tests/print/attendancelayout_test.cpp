// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/pagechecks.h"
#include "tests/support/pdftools.h"
#include "tests/support/printfonts.h"
#include "ui/print/attendancelayout.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/pdffile.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

AttendancePaper paperFor(int coaches)
{
    AttendancePaper made;
    made.organiser.name = text("Vanuit autisme bekeken");
    made.session = {SessionId(1), text("S000012"), QDate(2023, 5, 10), SessionKind::Intervision, RegionId(1),
        text("Overprikkeling thuis"), text("Buurthuis De Ster"), WorkTime(150), QTime(19, 30)};
    made.regionName = text("Utrecht");
    for (int number = 1; number <= coaches; ++number)
        made.coaches.push_back({QStringLiteral("B%1").arg(number, 6, 10, QLatin1Char('0')),
            QStringLiteral("Begeleider %1").arg(number)});
    return made;
}

std::vector<Page> pagesOf(const AttendancePaper& paper)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutAttendance(paper, measurer, Wording(Language::Dutch));
}

} // namespace

TEST_CASE("an attendance list says which session it is and has a row for each coach")
{
    const std::vector<Page> pages = pagesOf(paperFor(3));
    REQUIRE(pages.size() == 1);
    checkPages(pages);
    CHECK(hasText(pages[0], text("Aanwezigheidslijst")));
    CHECK(textsBeside(pages, text("Bijeenkomst")) == text("Overprikkeling thuis"));
    CHECK(textsBeside(pages, text("Soort")) == text("Intervisie · Utrecht"));
    CHECK(textsBeside(pages, text("Datum")) == text("10-05-2023, 19:30"));
    CHECK(textsBeside(pages, text("Plaats")) == text("Buurthuis De Ster"));
    CHECK(textsBeside(pages, text("Uren")) == text("2:30"));
    CHECK(textsBeside(pages, text("B000002")) == text("Begeleider 2"));
    CHECK(hasText(pages[0], text("Handtekening")));
    CHECK(hasText(pages[0], text("Gasten en anderen: naam en handtekening")));
    AttendancePaper national = paperFor(1);
    national.regionName.clear();
    national.session.startsAt = {};
    CHECK(textsBeside(pagesOf(national), text("Soort")) == text("Intervisie · Het hele land"));
    CHECK(textsBeside(pagesOf(national), text("Datum")) == text("10-05-2023"));
}

TEST_CASE("who is excused beforehand need not sign the attendance list")
{
    AttendancePaper paper = paperFor(2);
    CHECK_FALSE(hasText(pagesOf(paper)[0], text("afgemeld")));
    paper.coaches[1].isExcused = true;
    CHECK(hasText(pagesOf(paper)[0], text("afgemeld")));
}

TEST_CASE("an attendance list runs on with its head and leaves room to sign in each row")
{
    const std::vector<Page> pages = pagesOf(paperFor(55));
    REQUIRE(pages.size() == 3);
    checkPages(pages);
    for (const Page& page : pages)
        CHECK(hasText(page, text("Handtekening")));
    CHECK(hasText(pages[2], text("pagina 3 van 3")));
    CHECK(hasText(pages[1], text("Aanwezigheidslijst · 10-05-2023 · S000012")));
    // Names stand a centimetre below each other.
    std::vector<double> baselines;
    for (const TextItem& item : pages[1].texts) {
        if (item.text.startsWith(text("Begeleider")))
            baselines.push_back(item.baseline);
    }
    REQUIRE(baselines.size() > 2);
    CHECK(baselines[1] - baselines[0] == Approx(10.5));
}

TEST_CASE("the file of an attendance list is named after the session alone")
{
    AttendancePaper paper = paperFor(2);
    const Wording wording(Language::Dutch);
    CHECK(fileTitle(paper, wording) == text("Aanwezigheidslijst 2023-05-10 S000012"));
    CHECK(attendanceFileName(paper.session) == text("aanwezigheidslijst-2023-05-10-S000012.pdf"));
    paper.session.code = text("S/1:*");
    CHECK(attendanceFileName(paper.session) == text("aanwezigheidslijst-2023-05-10-S-1--.pdf"));

    QDir().mkpath(text(DUOBOEK_PRINT_OUTPUT));
    const QString path = QDir(text(DUOBOEK_PRINT_OUTPUT)).filePath(text("aanwezigheidslijst.pdf"));
    const AttendancePaper whole = paperFor(14);
    REQUIRE(writePdf(path, fileTitle(whole, wording), pagesOf(whole), bundledFonts()).has_value());
    CHECK(titleOfPdf(path) == text("Aanwezigheidslijst 2023-05-10 S000012"));
    CHECK(textOfPdf(path).contains(text("Begeleider 14")));
}
