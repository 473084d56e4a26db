// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <map>

using namespace duoboek;
using namespace duoboek::test;

namespace {

Migrator::Step step(const char* sql)
{
    return {QStringLiteral("made up"), QString::fromUtf8(sql)};
}

/// The first step of the program stands for itself: a file that has it does not take it again.
const Migrator::Step first = step("CREATE TABLE never_made (id INTEGER)");
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

Status bringUpToDate(const TemporaryAdministration& administration, const std::vector<Migrator::Step>& steps)
{
    const auto database = administration.open(Database::Access::ReadWrite);
    return Migrator(steps).bringUpToDate(*database);
}

} // namespace

TEST_CASE("a file that is up to date is not touched")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    CHECK(bringUpToDate(administration, {first}));
    CHECK(administration.bytes() == before);
    CHECK(administration.files() == list({"a.duoboek"}));
}

TEST_CASE("an older file takes the steps that it lacks and is copied before")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    CHECK(bringUpToDate(administration, {first, second, third}));
    CHECK(madeUpTables(administration) == list({"second", "third"}));
    CHECK(administration.rows("SELECT id FROM second UNION ALL SELECT id FROM third") == list({"2", "3"}));
    CHECK(versionOf(administration) == list({"3"}));
    CHECK(administration.files() == list({"a.duoboek", "a.duoboek.v1-copy"}));
    CHECK(bytesOf(administration.inFolder("a.duoboek.v1-copy")) == before);
}

TEST_CASE("a step that fails leaves the file at the whole step before it")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    CHECK_FALSE(bringUpToDate(administration, {first, second, failing, third}));
    CHECK(madeUpTables(administration) == list({"second"}));
    CHECK(versionOf(administration) == list({"2"}));
    CHECK(bytesOf(administration.inFolder("a.duoboek.v1-copy")) == before);

    const TemporaryAdministration other(AdministrationTexts::ofBase());
    const QByteArray otherBefore = other.bytes();
    CHECK_FALSE(bringUpToDate(other, {first, failing}));
    CHECK(other.bytes() == otherBefore);
}

TEST_CASE("the copy is of the file as it is when it is upgraded")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    CHECK_FALSE(bringUpToDate(administration, {first, failing}));
    AdministrationTexts more;
    more.put("regions", "code,name,supervisor\nR3,Arnhem,\n");
    administration.importRight(more);
    const QByteArray before = administration.bytes();
    CHECK(bringUpToDate(administration, {first, second}));
    CHECK(bytesOf(administration.inFolder("a.duoboek.v1-copy")) == before);
}

TEST_CASE("a damaged file is not upgraded")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-05-09', -1)");
    const QByteArray before = administration.bytes();
    const Status refused = bringUpToDate(administration, {first, second});
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
