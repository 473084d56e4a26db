// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationfolder.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <QDir>
#include <QFile>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QStringList texts(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* one : all)
        list.append(QString::fromUtf8(one));
    return list;
}

const ImportCounts& countsOf(const ImportReport& report, const char* file)
{
    for (const ImportCounts& counts : report.tables) {
        if (counts.file == QString::fromLatin1(file))
            return counts;
    }
    FAIL("no counts of " << file);
    return report.tables.front();
}

Problems problemsOf(const AdministrationTables& tables)
{
    Problems problems;
    for (const AdministrationTable& table : tables)
        problems.insert(problems.end(), table.problems.begin(), table.problems.end());
    return problems;
}

} // namespace

TEST_CASE("an import makes the file whole and leaves nothing beside it")
{
    const TemporaryAdministration administration;
    const ImportReport report = administration.importRight(AdministrationTexts::ofBase());
    CHECK(administration.files() == texts({"a.duoboek"}));
    CHECK(report.tables.size() == 14);
    CHECK(report.asked.empty());
    const ImportCounts& hours = countsOf(report, "hours.csv");
    CHECK(hours.added == 5);
    CHECK(hours.changed == 0);
    CHECK(hours.same == 0);
    // 1.5 hours are 90 minutes.
    CHECK(administration.rows("SELECT duo.code, worked_on, minutes, note FROM time_entry "
                              "JOIN duo ON duo.id = duo_id ORDER BY worked_on")
        == texts({"D4|2022-05-05|15|", "D1|2023-05-01|135|", "D2|2023-05-03|240|", "D3|2023-05-04|180|",
            "D1|2023-05-08|90|met de trein naar school"}));
    CHECK(administration.rows("SELECT login_name, action FROM change_set") == texts({"petra|import"}));
}

TEST_CASE("importing the same again changes no byte")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    const ImportReport report = administration.importRight(AdministrationTexts::ofBase());
    CHECK(administration.bytes() == before);
    CHECK(countsOf(report, "hours.csv").same == 5);
    CHECK(countsOf(report, "hours.csv").added == 0);
}

TEST_CASE("rows that match are updated and rows that are not named stay")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    AdministrationTexts some;
    some.put("hours", "duo,date,hours,note\nD1,2023-05-01,3:00,langer\nD1,2023-05-15,0:30,\n")
        .put("regions", "supervisor,name,code\n,Den Haag,R2\nPiet,Utrecht e.o.,R1\n");
    const ImportReport report = administration.importRight(some);
    CHECK(report.tables.size() == 2);
    const ImportCounts& hours = countsOf(report, "hours.csv");
    CHECK((hours.added == 1 && hours.changed == 1 && hours.same == 0));
    const ImportCounts& regions = countsOf(report, "regions.csv");
    CHECK((regions.added == 0 && regions.changed == 1 && regions.same == 1));
    CHECK(administration.rows(
              "SELECT worked_on, minutes, note FROM time_entry WHERE duo_id = 1 ORDER BY worked_on")
        == texts({"2023-05-01|180|langer", "2023-05-08|90|met de trein naar school", "2023-05-15|30|"}));
    CHECK(administration.rows("SELECT code, name, supervisor FROM region ORDER BY code")
        == texts({"R1|Utrecht e.o.|Piet", "R2|Den Haag|"}));
    CHECK(administration.rows("SELECT count(*) FROM duo") == texts({"5"}));
}

TEST_CASE("an emptied cell is not known any more")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    AdministrationTexts some;
    some.put("contracts", "coach,signed,valid_from,valid_to\nC2,,2019-01-01,\n");
    administration.importRight(some);
    CHECK(administration.rows("SELECT signed_on IS NULL, valid_to IS NULL FROM contract WHERE coach_id = 2")
        == texts({"1|1"}));
}

TEST_CASE("a dry run tries everything and keeps nothing")
{
    const TemporaryAdministration none;
    CHECK(none.import(AdministrationTexts::ofBase(), ImportMode::DryRun).has_value());
    CHECK(none.files().isEmpty());

    const TemporaryAdministration existing(AdministrationTexts::ofBase());
    const QByteArray before = existing.bytes();
    AdministrationTexts more = AdministrationTexts::ofBase();
    more.add("hours", "D1,2023-05-15,0:30,");
    const auto tried = existing.import(more, ImportMode::DryRun);
    REQUIRE(tried.has_value());
    CHECK(countsOf(*tried, "hours.csv").added == 1);
    CHECK(existing.bytes() == before);
    more.add("hours", "D1,2023-05-16,0:70,");
    CHECK_FALSE(existing.import(more, ImportMode::DryRun).has_value());
}

TEST_CASE("more than sixteen hours of a coach on a day are asked about and kept")
{
    // D1 and D5 are both of C1: 8:00 and 8:00 make 16:00, one minute more is asked about (rule 12).
    AdministrationTexts base = AdministrationTexts::ofBase();
    base.add("hours", "D1,2023-05-20,8:00,").add("hours", "D5,2023-05-20,8:00,");
    const TemporaryAdministration administration;
    CHECK(administration.importRight(base).asked.empty());
    base.change("hours", "D5,2023-05-20,8:00,", "D5,2023-05-20,8:01,");
    const ImportReport report = administration.importRight(base);
    REQUIRE(report.asked.size() == 1);
    CHECK(report.asked.front().error
        == Error{ErrorCode::CoachDayAboveSixteenHours, texts({"C1", "2023-05-20", "16:01"})});
    CHECK(report.asked.front().place.source == QStringLiteral("hours.csv"));
    CHECK(report.asked.front().place.line == base.text("hours").count('\n'));
    CHECK(administration.rows("SELECT minutes FROM time_entry WHERE duo_id = 5") == texts({"481"}));

    AdministrationTexts alone;
    alone.put("hours", "duo,date,hours,note\nD2,2023-05-21,16:00,\nD2,2023-05-22,16:01,\n");
    const ImportReport second = administration.importRight(alone);
    REQUIRE(second.asked.size() == 2);
    CHECK(second.asked.back().error.arguments == texts({"C2", "2023-05-22", "16:01"}));
}

TEST_CASE("a duo can be moved together with its hours")
{
    // The end and the pilot are looked at as they are after the import.
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    AdministrationTexts some;
    some.put("settings", "key,value\npilot_end,\n")
        .put("duos", "code,participant,coach,relation,tariff,start,end\nD4,P4,C4,parent,,2019-02-01,\n")
        .put("hours", "duo,date,hours,note\nD4,2023-06-30,1:00,\n");
    administration.importRight(some);
    CHECK(administration.rows("SELECT count(*) FROM time_entry WHERE duo_id = 4") == texts({"2"}));
}

TEST_CASE("an import stops at a file that is locked or is none of ours")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    {
        const auto writer = administration.open(Database::Access::ReadWrite);
        const auto refused = administration.import(AdministrationTexts::ofBase());
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().front().error.code == ErrorCode::FileLocked);
    }
    const TemporaryAdministration other;
    QFile text(other.path());
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Beste Petra,\n");
    text.close();
    const auto refused = other.import(AdministrationTexts::ofBase());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().error.code == ErrorCode::NotADuoboekFile);
    CHECK(other.bytes() == "Beste Petra,\n");
    CHECK(other.files() == texts({"a.duoboek"}));
}

TEST_CASE("an import that another one is filling is left alone")
{
    const TemporaryAdministration administration;
    const auto lock = FileLock::take(administration.path());
    REQUIRE(lock.has_value());
    QFile unfinished(administration.path() + QStringLiteral(".unfinished"));
    REQUIRE(unfinished.open(QIODevice::WriteOnly));
    const auto refused = administration.import(AdministrationTexts::ofBase());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().error.code == ErrorCode::FileLocked);
    CHECK(unfinished.exists());
}

TEST_CASE("what a crashed import left is no obstacle")
{
    const TemporaryAdministration administration;
    QFile unfinished(administration.path() + QStringLiteral(".unfinished"));
    REQUIRE(unfinished.open(QIODevice::WriteOnly));
    unfinished.write("half");
    unfinished.close();
    administration.importRight(AdministrationTexts::ofBase());
    CHECK(administration.files() == texts({"a.duoboek"}));
}

TEST_CASE("an import tells how many rows it took and leaves nothing when it is stopped")
{
    AdministrationTexts base = AdministrationTexts::ofBase();
    for (int row = 0; row < 1200; ++row)
        base.add("regions", "R" + QByteArray::number(1000 + row) + ",Regio " + QByteArray::number(row) + ",");
    const AdministrationTables tables = base.read();
    const TemporaryAdministration administration;
    std::vector<std::pair<qsizetype, qsizetype>> told;
    const auto importUntil = [&](bool goesOn) {
        return importAdministration(administration.path(), tables,
            {QStringLiteral("petra"), QStringLiteral("import")}, FixedDayClock(testDay), ImportMode::Keep,
            [&told, goesOn](qsizetype done, qsizetype total) {
                told.emplace_back(done, total);
                return goesOn;
            });
    };
    const auto stopped = importUntil(false);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().front().error.code == ErrorCode::Cancelled);
    CHECK(administration.files().isEmpty());
    REQUIRE(told.size() == 1);
    CHECK(told.front().first >= 1000);
    CHECK(told.front().second > 1200);
    REQUIRE(importUntil(true).has_value());
    CHECK(administration.files() == texts({"a.duoboek"}));
}

TEST_CASE("a new file needs a folder that can be written to")
{
    const auto importTo = [](const QString& path) {
        const auto refused = importAdministration(path, AdministrationTexts::ofBase().read(),
            {QStringLiteral("petra"), QStringLiteral("import")}, FixedDayClock(testDay), ImportMode::Keep);
        REQUIRE_FALSE(refused.has_value());
        return refused.error().front().error.code;
    };
    const TemporaryAdministration administration;
    CHECK(importTo(administration.inFolder("missing/a.duoboek")) == ErrorCode::FolderNotFound);
    // A folder that refuses everyone, the superuser too.
    CHECK(importTo(QStringLiteral("/proc/a.duoboek")) == ErrorCode::FolderNotWritable);
    REQUIRE(QDir().mkpath(administration.path()));
    CHECK(importTo(administration.path()) == ErrorCode::FileNotReadable);
    CHECK(administration.files() == texts({"a.duoboek"}));
}

TEST_CASE("a folder is read with all its tables and says what it cannot read")
{
    const TemporaryAdministration administration;
    const QString folder = administration.inFolder("tables");
    CHECK(readAdministrationFolder(folder).error().code == ErrorCode::FolderNotFound);
    AdministrationTexts::ofBase().writeTo(folder);
    AdministrationTexts().put("Hours", "duo\n").put("colours", "code\n").writeTo(folder);
    QFile other(folder + QStringLiteral("/notes.txt"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    const auto tables = readAdministrationFolder(folder);
    REQUIRE(tables.has_value());
    checkProblems(problemsOf(*tables),
        {{"Hours.csv", ErrorCode::UnknownTable}, {"colours.csv", ErrorCode::UnknownTable}});
    CHECK(tables->size() == 16);
}

TEST_CASE("a folder without tables or with something else in the place of one is not read as empty")
{
    const TemporaryAdministration administration;
    CHECK(readAdministrationFolder(QString()).error().code == ErrorCode::FolderNotFound);
    const QString folder = administration.inFolder("tables");
    REQUIRE(QDir().mkpath(folder));
    CHECK(readAdministrationFolder(folder).error().code == ErrorCode::FileNotFound);
    AdministrationTexts::ofBase().writeTo(folder);
    for (const char* name : {"/hours.csv", "/duos.csv"})
        REQUIRE(QFile::remove(folder + QLatin1StringView(name)));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/hours.csv")));
    REQUIRE(QFile::link(QStringLiteral("nowhere.csv"), folder + QStringLiteral("/duos.csv")));
    const auto tables = readAdministrationFolder(folder);
    REQUIRE(tables.has_value());
    checkProblems(problemsOf(*tables),
        {{"duos.csv", ErrorCode::FileNotReadable}, {"hours.csv", ErrorCode::FileNotReadable}});
}
