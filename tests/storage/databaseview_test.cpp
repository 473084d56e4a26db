// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peoplerepository.h"
#include "core/storage/query.h"
#include "core/storage/recordrepository.h"
#include "core/usecases/computemonth.h"
#include "core/usecases/listattention.h"
#include "core/usecases/listchanges.h"
#include "core/usecases/listduos.h"
#include "core/usecases/loadsearch.h"
#include "core/usecases/showoverview.h"
#include "tests/storage/finalfixture.h"
#include "tests/support/catchtext.h"
#include "tests/support/rawconnection.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

RegionId regionWith(const Database& database, const char* code)
{
    const auto regions = listRegions(database);
    REQUIRE(regions);
    for (const Region& region : *regions) {
        if (region.code == QLatin1String(code))
            return region.id;
    }
    FAIL("no such region");
    return {};
}

std::unique_ptr<Database> openRegion(const TemporaryAdministration& administration, const char* code)
{
    const DatabaseView view{regionWith(*administration.open(), code), false};
    auto database = Database::open({administration.path(), view});
    REQUIRE(database);
    return std::move(*database);
}

std::unique_ptr<Database> openForAudience(const TemporaryAdministration& administration)
{
    auto database = Database::open({administration.path(), {{}, true}});
    REQUIRE(database);
    return std::move(*database);
}

/// The first column of what a statement gives, in one text.
QString texts(const Database& database, const char* sql)
{
    auto query = Query::run(database, QString::fromUtf8(sql));
    REQUIRE(query);
    QStringList found;
    while (query->next())
        found.append(query->text(0));
    REQUIRE(query->status());
    return found.join(u' ');
}

} // namespace

TEST_CASE("a view of a region has its duos and people and what belongs to them")
{
    // D1 of P1 and D4 of P4 are in Utrecht. C2 neither belongs there nor coaches anybody there.
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    const auto database = openRegion(administration, "R1");
    CHECK(texts(*database, "SELECT code FROM region") == QStringLiteral("R1"));
    CHECK(texts(*database, "SELECT code FROM participant ORDER BY code") == QStringLiteral("P1 P4"));
    CHECK(texts(*database, "SELECT code FROM duo ORDER BY code") == QStringLiteral("D1 D4 D6 D7"));
    CHECK(texts(*database, "SELECT code FROM coach ORDER BY code") == QStringLiteral("C1 C2 C3 C4"));
    CHECK(texts(*database, "SELECT DISTINCT duo.code FROM time_entry JOIN duo ON duo.id = duo_id ORDER BY 1")
        == QStringLiteral("D1 D4"));
    CHECK(texts(*database, "SELECT count(*) FROM time_entry") == QStringLiteral("3"));
    CHECK(texts(*database, "SELECT code FROM session ORDER BY code") == QStringLiteral("S1 S2"));
    CHECK(texts(*database, "SELECT count(*) FROM click_talk") == QStringLiteral("1")); // P3's are elsewhere
    CHECK(texts(*database, "SELECT count(*) FROM coach_talk") == QStringLiteral("1")); // not that of D2
    CHECK(texts(*administration.open(), "SELECT count(*) FROM coach_talk") == QStringLiteral("2"));
}

TEST_CASE("in a view of a region participants have codes and coaches their names")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    const auto database = openRegion(administration, "R1");
    CHECK(texts(*database,
              "SELECT first_name || prefix || last_name || email || phone FROM participant "
              "ORDER BY code")
        == QString::fromUtf8("P1•••••• P4")); // P1 has a mail address and a phone
    CHECK(texts(*database, "SELECT first_name FROM coach WHERE code = 'C1'") == QStringLiteral("Eva"));
    CHECK(texts(*database, "SELECT name FROM session_guest") == QString::fromUtf8("… …"));
    CHECK(database->view().hides(QLatin1StringView("participant"), QStringLiteral("last_name")));
    CHECK_FALSE(database->view().hides(QLatin1StringView("participant"), QStringLiteral("code")));
    CHECK_FALSE(database->view().hides(QLatin1StringView("coach"), QStringLiteral("last_name")));
}

TEST_CASE("a view for an audience has everybody by code")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    const auto database = openForAudience(administration);
    CHECK(texts(*database,
              "SELECT first_name || prefix || last_name || email || phone || address || iban "
              "FROM coach ORDER BY code")
        == QString::fromUtf8("C1•••••••••••• C2 C3 C4••••••")); // what C1 and C4 have
    CHECK(
        texts(*database, "SELECT last_name FROM participant ORDER BY code") == QStringLiteral("P1 P2 P3 P4"));
    CHECK(texts(*database, "SELECT supervisor FROM region WHERE code = 'R1'").isEmpty());
    CHECK(texts(*database, "SELECT count(*) FROM duo") == QStringLiteral("7"));
    // Who follows up a talk, and what a scan is called.
    CHECK(texts(*database, "SELECT follow_up_by FROM coach_talk ORDER BY id") == QString::fromUtf8("… "));
    CHECK(texts(*database, "SELECT DISTINCT path FROM file_reference") == QString::fromUtf8("…"));
}

TEST_CASE("each table and view of the file is narrowed to a region or named as being of all")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const RawConnection raw(administration.path());
    const auto conditions = regionConditions(RegionId(1));
    for (const QString& name :
        raw.rows("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")) {
        CAPTURE(name);
        CHECK((conditions.count(name) == 1) != relationsOfAllRegions().contains(name));
    }
}

TEST_CASE("a view is for reading and stays one when it is opened once more")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = openRegion(administration, "R1");
    CHECK_FALSE(Query::run(*database, QStringLiteral("UPDATE main.duo SET code = 'X'")));
    CHECK_FALSE(Query::run(*database, QStringLiteral("DROP VIEW temp.duo")));
    const auto beside = database->openBeside();
    REQUIRE(beside);
    CHECK(texts(**beside, "SELECT code FROM participant ORDER BY code") == QStringLiteral("P1 P4"));
    CHECK((*beside)->access() == Database::Access::ReadOnly);
}

TEST_CASE("lists and search and attention of a region know nobody elsewhere")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    const auto database = openRegion(administration, "R1");
    const auto duos = listDuos(*database, testDay);
    REQUIRE(duos);
    for (const DuoRow& row : *duos)
        CHECK((row.code == QStringLiteral("D1") || row.code == QStringLiteral("D4")
            || row.code == QStringLiteral("D6") || row.code == QStringLiteral("D7")));
    const auto rows = listAttention(*database, testDay);
    REQUIRE(rows);
    for (const AttentionRow& row : *rows)
        CHECK_FALSE((row.code == QStringLiteral("D2") || row.code == QStringLiteral("D3")));
    CHECK(nextCode(*database, QLatin1StringView("participant")).value() == QStringLiteral("P5"));
}

TEST_CASE("the log of a region tells of its records and of those that went")
{
    AdministrationTexts without = AdministrationTexts::ofBase();
    const TemporaryAdministration administration(without);
    const auto of = [](const std::vector<LoggedChange>& changes, const char* record) {
        return std::count_if(changes.begin(), changes.end(),
            [record](const LoggedChange& change) { return change.record == QLatin1String(record); });
    };
    const auto shown = listChanges(*openRegion(administration, "R1"), {0, 1000, {}});
    REQUIRE(shown);
    CHECK(of(*shown, "duo") == 2);
    CHECK(of(*shown, "time_entry") == 3);
    CHECK(of(*shown, "tariff") == 2);
    const auto all = listChanges(*administration.open(), {0, 1000, {}});
    REQUIRE(all);
    CHECK(of(*all, "duo") == 5);
}

TEST_CASE("a month of a region has no document of a payee who also has duos elsewhere")
{
    // C1 has D5 elsewhere, C3 has D3 of no region; C4 has nothing but D4 and worked in May 2022.
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = openRegion(administration, "R1");
    const auto may = listMonth(*database, Month(2023, 5), LineCodes::NotNeeded);
    REQUIRE(may);
    CHECK(may->documents.empty());
    const auto before = listMonth(*database, Month(2022, 5), LineCodes::NotNeeded);
    REQUIRE(before);
    REQUIRE(before->documents.size() == 1);
    CHECK(before->documents.front().payeeCode == QStringLiteral("C4"));
    // What the hours of the region cost is known all the same: 127.13 + 84.75 + 141.25 (session).
    const auto figures = showOverview(*database, QDate(2023, 5, 31));
    REQUIRE(figures);
    CHECK(figures->costOfMonth == Money(35313));
}
