// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reporttable.h"
#include "core/storage/peoplerepository.h"
#include "core/usecases/reportyear.h"
#include "tests/storage/finalfixture.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

YearReport reportOf(const TemporaryAdministration& administration, int year, QDate today = testDay)
{
    auto report = reportYear(*administration.open(), year, today);
    CAPTURE((report ? QString() : report.error().detail).toStdString());
    REQUIRE(report);
    return std::move(*report);
}

const RegionYear& regionNamed(const YearReport& report, const char* name)
{
    const auto found = std::find_if(report.regions.begin(), report.regions.end(),
        [name](const RegionYear& region) { return region.name == QLatin1String(name); });
    REQUIRE(found != report.regions.end());
    return *found;
}

void checkDuos(const DuoCounts& duos, const std::array<qint64, 4>& expected)
{
    CHECK(std::array<qint64, 4>{duos.atStart, duos.started, duos.ended, duos.atEnd()} == expected);
}

/// What the base has in May 2023: 2:15 and 1:30 and a session of 2:30 at 56.50, in Utrecht; 4:00 at 56.50 in
/// Den Haag; 3:00 at 60.00 of a participant without a region.
void checkMay(const YearReport& report)
{
    const RegionYear& utrecht = regionNamed(report, "Utrecht");
    CHECK(utrecht.guidance[1].time == WorkTime(225));
    CHECK(utrecht.guidance[1].net == Money(12713 + 8475));
    CHECK(utrecht.paidSessions.time == WorkTime(150));
    CHECK(utrecht.paidSessions.net == Money(14125));
    CHECK(utrecht.total().net == Money(35313));
    CHECK(regionNamed(report, "Den Haag").guidance[1].net == Money(22600));
    CHECK(regionNamed(report, "").guidance[2].time == WorkTime(180));
    CHECK(regionNamed(report, "").guidance[2].net == Money(18000));
    CHECK(report.total().total().net == Money(35313 + 22600 + 18000));
}

} // namespace

TEST_CASE("the report of a year counts duos hours and sessions by region")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const YearReport report = reportOf(administration, 2023);
    CHECK_FALSE(report.isWholeYear());
    CHECK(report.last == testDay);
    REQUIRE(report.regions.size() == 3); // by name, and last what is of no region
    CHECK(report.regions[0].name == QStringLiteral("Den Haag"));
    CHECK(report.regions[2].name.isEmpty());
    checkDuos(regionNamed(report, "Utrecht").duos, {1, 0, 0, 1});
    checkDuos(regionNamed(report, "Den Haag").duos, {2, 0, 0, 2});
    checkMay(report);
    const SessionCounts intervisions = regionNamed(report, "Utrecht").sessions[1];
    CHECK(intervisions.sessions == 1);
    CHECK(intervisions.present == 1);
    CHECK(intervisions.excused == 1);
    CHECK(intervisions.absent == 0);
}

TEST_CASE("a year that is over counts what began and ended in it to its last day")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const YearReport ended = reportOf(administration, 2022);
    CHECK(ended.isWholeYear());
    CHECK(ended.last == QDate(2022, 12, 31));
    checkDuos(regionNamed(ended, "Utrecht").duos, {2, 0, 1, 1}); // D4 ends on the last day of the year
    // 15 minutes at 20.54 is 5.135.
    CHECK(regionNamed(ended, "Utrecht").guidance[0].net == Money(514));
    // On 1 January 2019 nobody was there yet: four begin in that year.
    const YearReport begun = reportOf(administration, 2019);
    checkDuos(begun.total().duos, {0, 4, 0, 4});
    CHECK(begun.turns.size() == 4);
    CHECK(begun.turns.front().duoCode == QStringLiteral("D1"));
    CHECK_FALSE(begun.turns.front().isEnd);
}

TEST_CASE("the report is the same when months are final")
{
    const FinalFixture fixture;
    checkMay(reportOf(fixture.administration, 2023));
    static_cast<void>(fixture.finalise());
    checkMay(reportOf(fixture.administration, 2023));
    // Credited documents count for nothing; their hours are drafts again.
    fixture.credit("C1-U0001");
    checkMay(reportOf(fixture.administration, 2023));
}

TEST_CASE("hours that wait for an answer are told apart and have no cost")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.change("duos", "D2,P2,C2,none,", "D2,P2,C2,other_family,");
    const TemporaryAdministration administration(texts);
    const RegionYear denHaag = regionNamed(reportOf(administration, 2023), "Den Haag");
    CHECK(denHaag.waiting == WorkTime(240));
    CHECK(denHaag.total().net.isZero());
}

TEST_CASE("the reason of an end names no participant")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("duos",
        "code,participant,coach,relation,tariff,start,end,decision_reason,end_reason,previous_duo\n"
        "D1,P1,C1,none,,2019-01-01,2023-02-28,,"
        "\"Anna de Boer stopt; ANNA verhuist, mevrouw Boer ook (Boerderij)\",\n"
        "D2,P1,C4,none,,2023-03-01,,,,D1\n");
    texts.put("agreements", "duo,valid_from,hours_per_week,reason\n")
        .put("hours", "duo,date,hours,note\n")
        .put("attendance", "session,coach,status,hours,duo\n");
    const TemporaryAdministration administration(texts);
    const QString reason = QStringLiteral("D1 stopt; D1 verhuist, mevrouw D1 ook (Boerderij)");
    const YearReport report = reportOf(administration, 2023);
    REQUIRE(report.turns.size() == 2);
    CHECK(report.turns[0].isEnd);
    CHECK(report.turns[0].reason == reason);
    CHECK(report.turns[1].previousCode == QStringLiteral("D1"));
    // Nor where the connection itself shows no names.
    const auto regions = listRegions(*administration.open());
    REQUIRE(regions);
    const RegionId utrecht = regions->back().id;
    const auto narrowed = Database::open({administration.path(), {utrecht, false}});
    REQUIRE(narrowed);
    const auto ofRegion = reportYear(**narrowed, 2023, testDay);
    REQUIRE(ofRegion);
    CHECK(ofRegion->onlyRegion == QStringLiteral("Utrecht"));
    CHECK(ofRegion->turns[0].reason == reason);
}

TEST_CASE("a year of which nothing is known is empty and each year since the first can be chosen")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    CHECK(reportOf(administration, 2018).isEmpty());
    CHECK_FALSE(reportOf(administration, 2021).isEmpty()); // duos, though no hours
    CHECK(
        *listReportYears(*administration.open(), testDay) == std::vector<int>{2023, 2022, 2021, 2020, 2019});
    AdministrationTexts nothing;
    nothing.put("settings", "key,value\npilot_end,\n");
    const TemporaryAdministration empty(nothing);
    CHECK(*listReportYears(*empty.open(), testDay) == std::vector<int>{2023});
    CHECK(reportOf(empty, 2023).isEmpty());
}

TEST_CASE("the report as CSV has a figure a row")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QString path = administration.inFolder("report.csv");
    REQUIRE(writeReportTable(path, reportOf(administration, 2022)));
    const QString csv = QString::fromUtf8(bytesOf(path));
    CHECK(csv.startsWith(QStringLiteral("region,figure,kind,duo,date,count,hours,net,reason\n")));
    CHECK(csv.contains(QStringLiteral("\nUtrecht,duos,ended,,,1,,,\n")));
    CHECK(csv.contains(QStringLiteral("\nUtrecht,hours,family,,,,0:15,5.14,\n")));
    CHECK(csv.contains(QStringLiteral("\nUtrecht,sessions,training,,,0,,,\n")));
    CHECK(csv.endsWith(QStringLiteral("\nUtrecht,duo,ended,D4,2022-12-31,,,,\n")));
}
