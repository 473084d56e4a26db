// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "tests/support/catchtext.h"
#include "tests/support/rawconnection.h"
#include "tests/support/temporaryadministration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <map>

using namespace duoboek;
using namespace duoboek::test;

namespace {

Migrator::Step step(const char* sql)
{
    return {QStringLiteral("made up"), QString::fromUtf8(sql)};
}

/// Stands for each step of the program: a file that has them does not take them again.
const Migrator::Step taken = step("CREATE TABLE never_made (id INTEGER)");
const Migrator::Step second = step("CREATE TABLE second (id INTEGER)\n--\nINSERT INTO second VALUES (2)\n");
const Migrator::Step third = step("CREATE TABLE third (id INTEGER)\n--\nINSERT INTO third VALUES (3)");
const Migrator::Step failing = step("CREATE TABLE fourth (id INTEGER)\n--\nINSERT INTO nowhere VALUES (4)");

QStringList madeUpTables(const TemporaryAdministration& administration)
{
    return administration.rows("SELECT name FROM sqlite_schema WHERE name IN ('never_made', 'second', "
                               "'third', 'fourth') ORDER BY name");
}

QStringList versionOf(const TemporaryAdministration& administration)
{
    return administration.rows("PRAGMA user_version");
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

int programVersion()
{
    return Migrator::ofProgram().newestVersion();
}

/// What the copy before an upgrade is called.
QByteArray copyName()
{
    return "a.duoboek.v" + QByteArray::number(programVersion()) + "-copy";
}

QStringList versionAfter(int steps)
{
    return {QString::number(programVersion() + steps)};
}

/// These steps behind those of the program.
Status bringUpToDate(const TemporaryAdministration& administration, const std::vector<Migrator::Step>& more)
{
    std::vector<Migrator::Step> steps(static_cast<std::size_t>(programVersion()), taken);
    steps.insert(steps.end(), more.begin(), more.end());
    const auto database = administration.open(Database::Access::ReadWrite);
    return Migrator(steps).bringUpToDate(*database);
}

/// A file as an earlier program left it.
void restoreDump(const TemporaryAdministration& administration, const char* name)
{
    QProcess shell;
    shell.setStandardInputFile(QStringLiteral(DUOBOEK_TEST_DATA "/schemas/") + QLatin1String(name));
    shell.start(QStringLiteral("sqlite3"), {administration.path()});
    REQUIRE(shell.waitForFinished());
    REQUIRE(shell.exitCode() == 0);
}

} // namespace

TEST_CASE("a file that is up to date is not touched")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    CHECK(bringUpToDate(administration, {}));
    CHECK(administration.bytes() == before);
    CHECK(administration.files() == list({"a.duoboek"}));
}

TEST_CASE("an older file takes the steps that it lacks and is copied before")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    CHECK(bringUpToDate(administration, {second, third}));
    CHECK(madeUpTables(administration) == list({"second", "third"}));
    CHECK(administration.rows("SELECT id FROM second UNION ALL SELECT id FROM third") == list({"2", "3"}));
    CHECK(versionOf(administration) == versionAfter(2));
    CHECK(
        administration.files() == QStringList{QStringLiteral("a.duoboek"), QString::fromLatin1(copyName())});
    CHECK(bytesOf(administration.inFolder(copyName().constData())) == before);
}

TEST_CASE("a step that fails leaves the file at the whole step before it")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    CHECK_FALSE(bringUpToDate(administration, {second, failing, third}));
    CHECK(madeUpTables(administration) == list({"second"}));
    CHECK(versionOf(administration) == versionAfter(1));
    CHECK(bytesOf(administration.inFolder(copyName().constData())) == before);

    const TemporaryAdministration other(AdministrationTexts::ofBase());
    const QByteArray otherBefore = other.bytes();
    CHECK_FALSE(bringUpToDate(other, {failing}));
    CHECK(other.bytes() == otherBefore);
}

TEST_CASE("the copy is of the file as it is when it is upgraded")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    CHECK_FALSE(bringUpToDate(administration, {failing}));
    AdministrationTexts more;
    more.put("regions", "code,name,supervisor\nR3,Arnhem,\n");
    administration.importRight(more);
    const QByteArray before = administration.bytes();
    CHECK(bringUpToDate(administration, {second}));
    CHECK(bytesOf(administration.inFolder(copyName().constData())) == before);
}

TEST_CASE("a damaged file is not upgraded")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-05-09', -1)");
    const QByteArray before = administration.bytes();
    const Status refused = bringUpToDate(administration, {second});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::DatabaseDamaged);
    CHECK(administration.bytes() == before);
    CHECK(administration.files() == list({"a.duoboek"}));
}

TEST_CASE("a file that is opened for reading only is not upgraded")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("PRAGMA user_version = 0");
    const QByteArray before = administration.bytes();
    const auto refused = Database::open(administration.path(), Database::Access::ReadOnly);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::FileOfOlderVersion);
    CHECK(administration.bytes() == before);
}

TEST_CASE("a landed migration is never edited")
{
    const std::map<QString, QByteArray> landed{
        {QStringLiteral("0001_administration.sql"),
            "79105caf51543684694539217bb4aa484adc2c6c56b41a6c801bef7d7c8719a6"},
        {QStringLiteral("0002_people_and_forms.sql"),
            "9319a4f2dc848fe22b0f6aa15569620f6af68fa41ad08261cc69aad377926ba5"},
        {QStringLiteral("0003_hours_and_sessions.sql"),
            "02b4781dd5b211befffcd1d44d02935b90c10fead69e982962f432e233cc3a89"},
        {QStringLiteral("0004_documents.sql"),
            "f8aa76f93311ab7321d9882c4d596694aa74ad288822957b0376d7e63f893d5c"},
        {QStringLiteral("0005_document_life.sql"),
            "61f7aa10ca5563ac997c7061b8718b215a023e50492e82854fc2e991fc9e23d4"},
        {QStringLiteral("0006_corrections.sql"),
            "27f7acd1c1db88517cf9c787c0e4faa5b4a9ad5009384d78ba1009a1a1d357ce"},
        {QStringLiteral("0007_attention.sql"),
            "af2bd65b2319e134e622baae77908834b9d673c36c34926bc19edd894a4a366c"},
        {QStringLiteral("0008_intervision.sql"),
            "3acc189a809a7e0d57e851652d114d5195ee752c8fe155e9e40ee833daaf1d1f"},
        {QStringLiteral("0009_quick_checks.sql"),
            "70d8ec6ccaf1204b8c1552c58ecb764ac23535e32a15f3f5132889e75b3dc12b"},
        {QStringLiteral("0010_replacing.sql"),
            "8390eea92782a6ed1217e42783bffadd23919b9a14beb0e066f093205f8b013a"},
    };
    const QDir folder(QStringLiteral(DUOBOEK_SOURCE_FOLDER "/core/storage/schema"));
    QStringList names;
    for (const auto& [name, digest] : landed) {
        INFO(name.toStdString());
        names.append(name);
        CHECK(QCryptographicHash::hash(bytesOf(folder.filePath(name)), QCryptographicHash::Sha256).toHex()
            == digest);
    }
    // A new step is pinned here when it lands.
    CHECK(folder.entryList(QDir::Files, QDir::Name) == names);
    CHECK(Migrator::ofProgram().newestVersion() == names.size());
}

TEST_CASE("a file of schema 1 keeps every row when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0001.sql");
    const char* counts =
        "SELECT (SELECT count(*) FROM participant) || ' ' || (SELECT count(*) FROM coach) || ' ' || "
        "(SELECT count(*) FROM time_entry) || ' ' || (SELECT count(*) FROM change_log)";
    const QStringList before = administration.rows(counts);
    REQUIRE(before == list({"1 2 3 21"}));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(counts) == before);
    CHECK(administration.rows(
              "SELECT code || ' ' || decided_tariff || ' ' || started_on || ' [' || decision_reason || '] [' "
              "|| end_reason || '] ' || ifnull(previous_duo_id, 'none') FROM duo WHERE id = 2")
        == list({"DUO2 family 2023-01-01 [] [] none"}));
    CHECK(administration.rows("SELECT last_name || ' ' || iban || ' [' || phone || '] ' || "
                              "ifnull(self_billing_agreed_on, 'none') FROM coach WHERE id = 2")
        == list({"Ven NL12TRIO0616745610 [] none"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v1-copy")));
}

TEST_CASE("a file of schema 2 keeps its talks and files and sessions when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0002.sql");
    const char* kept =
        "SELECT (SELECT group_concat(note) FROM click_talk) || ' ' || (SELECT group_concat(path) FROM "
        "file_reference) || ' ' || (SELECT group_concat(code || ' ' || held_on) FROM session)";
    const QStringList before = administration.rows(kept);
    REQUIRE(before.front().startsWith(QStringLiteral("went for a walk papers/coach1.pdf ")));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.rows("SELECT count(*) FROM session WHERE starts_at IS NOT NULL") == list({"0"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v2-copy")));
}

TEST_CASE("a file of schema 3 keeps its guests and imports and layouts when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0003.sql");
    const char* kept =
        "SELECT (SELECT group_concat(name) FROM session_guest) || ' ' || (SELECT file_name || ' ' || "
        "entries_added FROM hours_import) || ' ' || (SELECT name || ' ' || mapping FROM "
        "import_layout) || ' ' || (SELECT starts_at FROM session)";
    const QStringList before = administration.rows(kept);
    REQUIRE(before == list({R"(Wim Kok uren.csv 2 urenstaat {"date":2} 19:30)"}));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.rows("SELECT count(*) FROM document") == list({"0"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v3-copy")));
}

TEST_CASE("a file of schema 4 keeps its documents when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0004.sql");
    const char* kept =
        "SELECT number || ' ' || net_cents || ' ' || length(content) || ' ' || (SELECT count(*) FROM "
        "document_entry) FROM document";
    const QStringList before = administration.rows(kept);
    REQUIRE(before.front().startsWith(QStringLiteral("C2-0001 4622 ")));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.rows("SELECT state FROM document_state") == list({"final"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v4-copy")));
}

TEST_CASE("a file of schema 5 keeps what became of its documents when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0005.sql");
    const char* kept = "SELECT number || ' ' || state || ' ' || title || ' ' || method FROM document "
                       "JOIN document_state ON document_state.document_id = document.id "
                       "JOIN document_output ON document_output.document_id = document.id";
    const QStringList before = administration.rows(kept);
    REQUIRE(before == list({"C2-0001 accepted C2-0001 print"}));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.rows("SELECT count(*) FROM open_correction") == list({"0"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v5-copy")));
}

TEST_CASE("a file of schema 6 keeps its corrections when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0006.sql");
    const char* kept =
        "SELECT number || ' ' || minutes || ' ' || due_month || ' ' || reason FROM open_correction";
    const QStringList before = administration.rows(kept);
    REQUIRE(before == list({"C2-0001 30 2023-02 een half uur vergeten"}));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.rows(
              "SELECT (SELECT count(*) FROM coach_talk) + (SELECT count(*) FROM handled_signal)")
        == list({"0"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v6-copy")));
}

TEST_CASE("a file of schema 7 keeps what was done about its signals when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0007.sql");
    const char* kept = "SELECT held_on || ' ' || outcome || ' ' || signal || ' ' || cause_on "
                       "FROM coach_talk JOIN handled_signal ON handled_signal.duo_id = coach_talk.duo_id";
    const QStringList before = administration.rows(kept);
    REQUIRE(before == list({"2023-02-20 meer rust above_agreed 2022-01-01"}));
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.rows("SELECT (SELECT count(*) FROM intervision_question) + "
                              "(SELECT count(*) FROM session_follow_up)")
        == list({"0"}));
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v7-copy")));
}

TEST_CASE("a file of schema 8 keeps its questions and its log that nobody edits when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0008.sql");
    const char* kept =
        "SELECT group_concat(id || ' ' || change_set_id || ' ' || record_kind || ' ' || record_id || ' ' "
        "|| operation || ' ' || fields) || (SELECT question || state FROM intervision_question) FROM "
        "change_log";
    const QStringList before = administration.rows(kept);
    REQUIRE(before.front().endsWith(QStringLiteral("Hoe begin ik?open")));
    {
        const auto database = Database::open(administration.path(), Database::Access::ReadWrite);
        REQUIRE(database);
        CHECK_FALSE(Query::run(**database, QStringLiteral("UPDATE change_log SET fields = '{}'")));
        CHECK_FALSE(Query::run(**database, QStringLiteral("DELETE FROM change_log")));
        CHECK_FALSE(Query::run(**database,
            QStringLiteral(
                "INSERT INTO change_log (change_set_id, record_kind, record_id, operation, fields) "
                "VALUES (1, 'duo', 1, 'erase', '{}')")));
    }
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    CHECK(administration.rows(kept) == before);
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v8-copy")));
}

TEST_CASE("a file of schema 9 lets nobody replace hours that are held when it is upgraded")
{
    const TemporaryAdministration administration;
    restoreDump(administration, "0009.sql");
    const char* replacing =
        "REPLACE INTO time_entry (id, duo_id, worked_on, minutes) VALUES (3, 1, '2020-07-31', 5)";
    const char* entries =
        "SELECT group_concat(id || ' ' || worked_on || ' ' || minutes, ', ') FROM time_entry";
    const QStringList before = administration.rows(entries);
    REQUIRE(before == list({"1 2020-05-12 90, 2 2020-05-13 0, 3 2023-01-02 165"}));
    {
        const RawConnection file(administration.path());
        file.run("BEGIN");
        file.run(replacing);
        file.run("ROLLBACK");
    }
    REQUIRE(Database::open(administration.path(), Database::Access::ReadWrite));
    CHECK(administration.rows("PRAGMA user_version") == versionAfter(0));
    const RawConnection file(administration.path());
    CHECK(file.errorOf(replacing).contains(QStringLiteral("held by a final document")));
    CHECK(administration.rows(entries) == before);
    CHECK(administration.files().contains(QStringLiteral("a.duoboek.v9-copy")));
}
