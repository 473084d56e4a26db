// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagechecks.h"
#include "tests/support/printfonts.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/reportlayout.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

RegionYear region(qint64 id, const char* name)
{
    RegionYear year;
    year.region = RegionId(id);
    year.name = QString::fromUtf8(name);
    year.duos = {10, 2, 1};
    year.guidance[0] = {WorkTime(90), Money(3081)};
    year.guidance[1] = {WorkTime(60), Money(5650)};
    year.paidSessions = {WorkTime(30), Money(2825)};
    year.waiting = WorkTime(15);
    year.sessions[1] = {4, 20, 3, 1};
    return year;
}

YearReport yearOf(int regions, int turns)
{
    YearReport report;
    report.year = 2023;
    report.last = QDate(2023, 12, 31);
    report.customer.name = QStringLiteral("Stichting VAB");
    for (int i = 0; i < regions; ++i)
        report.regions.push_back(region(i + 1, i == 0 ? "Utrecht" : "Haarlemmermeer en omstreken"));
    for (int i = 0; i < turns; ++i) {
        report.turns.push_back(
            {QStringLiteral("DUO%1").arg(i), QStringLiteral("Utrecht"), QDate(2023, 5, 1), true,
                QStringLiteral("verhuisd naar een andere provincie, waar een nieuwe "
                               "levensloopbegeleider wordt gezocht"),
                {}});
    }
    return report;
}

std::vector<Page> pagesOf(const YearReport& report)
{
    const FontMeasurer measurer(bundledFonts());
    return layOutReport(report, QDate(2024, 1, 10), measurer, Wording(Language::Dutch));
}

} // namespace

TEST_CASE("The report of a year has its figures by region and adds them up")
{
    const auto pages = pagesOf(yearOf(2, 0));
    checkPages(pages);
    const QString text = allText(pages);
    CHECK(text.contains(QStringLiteral("Jaarverslag 2023")));
    CHECK(text.contains(QStringLiteral("Utrecht\n10\n2\n1\n11")));
    CHECK(text.contains(QStringLiteral("Totaal\n20\n4\n2\n22")));
    CHECK(text.contains(QStringLiteral("Utrecht\n1:30\n1:00\n0:00\n0:30\n0:15\n3:15")));
    CHECK(text.contains(
        QStringLiteral("Totaal\n61,62\n113,00\n0,00\n56,50\n231,12"))); // 30.81 + 56.50 + 28.25, twice
    CHECK(text.contains(QStringLiteral("Utrecht\n0\n4\n0\n20\n3\n1")));
    CHECK(text.contains(QStringLiteral("Er is geen duo begonnen of beëindigd.")));
    CHECK_FALSE(text.contains(QStringLiteral("nog niet om")));
}

TEST_CASE("A report of a year half past says so and one of an empty year says that")
{
    YearReport half = yearOf(1, 0);
    half.last = QDate(2023, 6, 15);
    CHECK(allText(pagesOf(half)).contains(QStringLiteral("Het jaar is nog niet om")));
    CHECK(allText(pagesOf(half)).contains(QStringLiteral("15-06-2023")));
    const auto pages = pagesOf(yearOf(0, 0));
    checkPages(pages);
    CHECK(pages.size() == 1);
    CHECK(allText(pages).contains(QStringLiteral("niets vastgelegd")));
    CHECK_FALSE(allText(pages).contains(QStringLiteral("Totaal")));
}

TEST_CASE("A long report runs on over pages with the heads repeated")
{
    const auto pages = pagesOf(yearOf(30, 120));
    checkPages(pages);
    CHECK(pages.size() > 4);
    CHECK(allText({pages.back()}).contains(QStringLiteral("Wat er gebeurde en waarom")));
    YearReport one = yearOf(1, 0);
    one.onlyRegion = QStringLiteral("Utrecht");
    CHECK(fileTitle(one, Wording(Language::Dutch)) == QStringLiteral("Jaarverslag 2023, regio Utrecht"));
}
