// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/pagechecks.h"
#include "tests/support/pdftools.h"
#include "tests/support/printfonts.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/hourslayout.h"
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

/// Hour after hour: the first duo has 1:00 on Monday, 2:00 on Tuesday, and so on; the weekend is closed.
HoursPaper paperFor(int duos, int weeks, HoursPaperUse use)
{
    HoursPaper made;
    made.organiser.name = text("Vanuit autisme bekeken");
    made.coachCode = text("B000012");
    made.coachName = text("Eva Bakker");
    made.use = use;
    made.span = weeks == 1 ? HoursPaperSpan::Week : HoursPaperSpan::Month;
    made.days = weeks == 1 ? DateRange::throughLastDay(QDate(2023, 5, 1), QDate(2023, 5, 7))
                           : DateRange::throughLastDay(QDate(2023, 5, 1), QDate(2023, 5, 31));
    for (int number = 0; number < weeks; ++number) {
        HoursPaper::Week week{IsoWeek(2023, 18 + number), {}};
        for (int duo = 1; duo <= duos; ++duo) {
            HoursPaper::Row row;
            row.duo = QStringLiteral("DUO%1").arg(duo, 6, 10, QLatin1Char('0'));
            for (std::size_t day = 0; day < 5; ++day) {
                row.days[day].isOpen = true;
                if (use == HoursPaperUse::Sign)
                    row.days[day].time = WorkTime(60 * (static_cast<int>(day) + 1));
            }
            week.rows.push_back(std::move(row));
        }
        made.weeks.push_back(std::move(week));
    }
    return made;
}

std::vector<Page> pagesOf(const HoursPaper& paper)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutHours(paper, measurer, Wording(Language::Dutch));
}

void write(const HoursPaper& paper, const char* name)
{
    QDir().mkpath(text(DUOBOEK_PRINT_OUTPUT));
    const QString path = QDir(text(DUOBOEK_PRINT_OUTPUT)).filePath(text(name));
    const Wording wording(Language::Dutch);
    const QString title = hoursTitle(paper, paper.coachCode, wording);
    REQUIRE(writePdf(path, title, pagesOf(paper), bundledFonts()).has_value());
    CHECK(titleOfPdf(path) == title);
}

} // namespace

TEST_CASE("a week sheet to sign has each day of each duo and its sums")
{
    const HoursPaper paper = paperFor(2, 1, HoursPaperUse::Sign);
    const std::vector<Page> pages = pagesOf(paper);
    REQUIRE(pages.size() == 1);
    checkPages(pages);
    CHECK(hasText(pages[0], text("Weekstaat")));
    CHECK(textsBeside(pages, text("Levensloopbegeleider")) == text("Eva Bakker · B000012"));
    CHECK(textsBeside(pages, text("DUO000002")).contains(text("5:00")));
    CHECK(textsBeside(pages, text("DUO000002")).contains(text("15:00"))); // 1 + 2 + 3 + 4 + 5
    CHECK(hasText(pages[0], text("30:00")));
    CHECK(hasText(pages[0], text("Handtekening levensloopbegeleider")));
    CHECK_FALSE(hasText(pages[0], text("Opmerkingen")));
    write(paper, "weekstaat-tekenen.pdf");
}

TEST_CASE("a month sheet to fill in has no hours and room for remarks")
{
    const HoursPaper paper = paperFor(2, 5, HoursPaperUse::FillIn);
    const std::vector<Page> pages = pagesOf(paper);
    checkPages(pages);
    CHECK(hasText(pages[0], text("Maandstaat")));
    for (const Page& page : pages) {
        for (const TextItem& item : page.texts)
            CHECK_FALSE(item.text == text("0:00"));
    }
    CHECK(hasText(pages.back(), text("Opmerkingen")));
    CHECK(hasText(pages.back(), text("Handtekening levensloopbegeleider")));
    write(paper, "maandstaat-invullen.pdf");
    write(paperFor(2, 5, HoursPaperUse::Sign), "maandstaat-tekenen.pdf");
    write(paperFor(3, 1, HoursPaperUse::FillIn), "weekstaat-invullen.pdf");
}

TEST_CASE("a long week sheet runs on with the days at the top of each page")
{
    const std::vector<Page> pages = pagesOf(paperFor(70, 1, HoursPaperUse::Sign));
    REQUIRE(pages.size() > 2);
    checkPages(pages);
    for (const Page& page : pages)
        CHECK(hasText(page, text("week 18, 2023")));
    CHECK(hasText(pages[1], text("Weekstaat · week 18, 2023 · B000012")));
}

TEST_CASE("a sheet of hours is named after its days and the code of the coach")
{
    const Wording wording(Language::Dutch);
    const HoursPaper week = paperFor(1, 1, HoursPaperUse::Sign);
    CHECK(hoursTitle(week, week.coachCode, wording) == text("Weekstaat 2023-W18 B000012"));
    CHECK(hoursFileName(hoursTitle(week, week.coachCode, wording)) == text("Weekstaat-2023-W18-B000012.pdf"));
    CHECK(hoursTitle(paperFor(1, 5, HoursPaperUse::Sign), {}, wording) == text("Maandstaat 2023-05"));
}
