// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "tests/support/catchtext.h"
#include "tests/support/rawconnection.h"
#include "tests/support/temporaryadministration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace duoboek;
using namespace duoboek::test;

namespace {

using Access = Database::Access;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Status run(const Database& database, const char* sql)
{
    const auto done = Query::run(database, QString::fromUtf8(sql));
    if (!done)
        return done.error();
    return {};
}

QString answer(const Database& database, const char* sql)
{
    auto query = Query::run(database, QString::fromUtf8(sql));
    REQUIRE(query.has_value());
    REQUIRE(query->next());
    return query->text(0);
}

ErrorCode refusalOf(const QString& path, Access access)
{
    const auto database = Database::open(path, access);
    REQUIRE_FALSE(database.has_value());
    return database.error().code;
}

} // namespace

TEST_CASE("a new file is an administration that opens again")
{
    const TemporaryAdministration administration;
    {
        const auto made = Database::create(administration.path());
        REQUIRE(made.has_value());
        CHECK(run(**made, "INSERT INTO region (code, name) VALUES ('R1', 'Utrecht')"));
    }
    CHECK(administration.files() == QStringList{QStringLiteral("a.duoboek")});
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(answer(*administration.open(access), "SELECT name FROM region") == QStringLiteral("Utrecht"));
    CHECK(administration.files() == QStringList{QStringLiteral("a.duoboek")});
}

TEST_CASE("an open file has the settings that make a commit durable")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto database = administration.open(access);
        CHECK(answer(*database, "PRAGMA foreign_keys") == QStringLiteral("1"));
        CHECK(answer(*database, "PRAGMA journal_mode") == QStringLiteral("delete"));
        CHECK(answer(*database, "PRAGMA synchronous") == QStringLiteral("3"));
        CHECK(answer(*database, "PRAGMA trusted_schema") == QStringLiteral("0"));
        CHECK(answer(*database, "PRAGMA temp_store") == QStringLiteral("2"));
    }
}

TEST_CASE("a second connection under the same lock writes and reads what the first one does")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open(Access::ReadWrite);
    {
        const auto beside = database->openBeside();
        REQUIRE(beside.has_value());
        CHECK(answer(**beside, "PRAGMA synchronous") == QStringLiteral("3"));
        CHECK(run(**beside, "INSERT INTO region (code, name) VALUES ('BESIDE', 'Utrecht')"));
    }
    CHECK(answer(*database, "SELECT name FROM region WHERE code = 'BESIDE'") == QStringLiteral("Utrecht"));
    // The lock stays with the first one, and who may only read cannot write beside it either.
    CHECK(refusalOf(administration.path(), Access::ReadWrite) == ErrorCode::FileLocked);
    const auto reading = administration.open(Access::ReadOnly)->openBeside();
    REQUIRE(reading.has_value());
    CHECK_FALSE(run(**reading, "DELETE FROM region WHERE code = 'BESIDE'"));
}

TEST_CASE("what is no Duoboek file is refused and not touched")
{
    const TemporaryAdministration folder;
    const QString foreign = folder.inFolder("foreign.db");
    {
        const RawConnection connection(foreign);
        connection.run("PRAGMA application_id = 252006673"); // a GeoPackage, for one
        connection.run("CREATE TABLE time_entry (id INTEGER PRIMARY KEY)");
    }
    const std::pair<QString, QByteArray> files[] = {
        {folder.inFolder("text.duoboek"), "duo,date,hours\n"},
        {folder.inFolder("empty.duoboek"), ""},
        {folder.inFolder("short.duoboek"), QByteArray("SQLite format 3\0", 16)},
        {foreign, bytesOf(foreign)},
    };
    for (const auto& [path, bytes] : files) {
        INFO(path.toStdString());
        write(path, bytes);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite})
            CHECK(refusalOf(path, access) == ErrorCode::NotADuoboekFile);
        CHECK(bytesOf(path) == bytes);
    }
    CHECK(folder.files().size() == 4);
}

TEST_CASE("a path that leads to no file is refused")
{
    const TemporaryAdministration folder;
    CHECK(refusalOf(folder.path(), Access::ReadWrite) == ErrorCode::FileNotFound);
    CHECK(refusalOf(folder.inFolder("missing/a.duoboek"), Access::ReadOnly) == ErrorCode::FileNotFound);
    CHECK(folder.files().isEmpty());
    REQUIRE(QDir().mkpath(folder.path()));
    CHECK(refusalOf(folder.path(), Access::ReadOnly) == ErrorCode::FileNotReadable);

    const auto created = [](const QString& path) { return Database::create(path).error().code; };
    CHECK(created(folder.path()) == ErrorCode::FileExists);
    CHECK(created(folder.inFolder("missing/a.duoboek")) == ErrorCode::FolderNotFound);
    CHECK(created(QStringLiteral("/proc/a.duoboek")) == ErrorCode::FolderNotWritable);
}

TEST_CASE("a file of a newer version is refused with its bytes untouched")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("PRAGMA user_version = 99");
    const QByteArray before = administration.bytes();
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto database = Database::open(administration.path(), access);
        REQUIRE_FALSE(database.has_value());
        CHECK(database.error().code == ErrorCode::FileOfNewerVersion);
        CHECK(database.error().arguments
            == QStringList{administration.path(), QStringLiteral("99"),
                QString::number(Migrator::ofProgram().newestVersion())});
    }
    CHECK(administration.bytes() == before);
    CHECK(administration.files() == QStringList{QStringLiteral("a.duoboek")});
}

TEST_CASE("a second writer is refused and told who holds the file while readers are let in")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    {
        const auto writer = administration.open(Access::ReadWrite);
        const auto second = Database::open(administration.path(), Access::ReadWrite);
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().code == ErrorCode::FileLocked);
        CHECK(second.error().arguments.at(1).contains(QString::number(QCoreApplication::applicationPid())));

        const auto reader = administration.open(Access::ReadOnly);
        CHECK(answer(*reader, "SELECT count(*) FROM duo") == QStringLiteral("5"));
        const auto before = reader->dataVersion();
        CHECK(run(*writer, "UPDATE region SET name = 'Amersfoort'"));
        CHECK(reader->dataVersion().value() > before.value());
        CHECK(answer(*reader, "SELECT name FROM region") == QStringLiteral("Amersfoort"));
    }
    CHECK(Database::open(administration.path(), Access::ReadWrite).has_value());
}

TEST_CASE("a file opened for reading cannot be written")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    const auto database = administration.open(Access::ReadOnly);
    CHECK_FALSE(run(*database, "DELETE FROM time_entry"));
    CHECK_FALSE(run(*database, "CREATE TABLE mine (id INTEGER)"));
    CHECK(administration.bytes() == before);
}

TEST_CASE("a transaction is all or nothing")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open(Access::ReadWrite);
    {
        const auto transaction = Transaction::begin(*database);
        REQUIRE(transaction.has_value());
        CHECK(run(*database, "DELETE FROM time_entry"));
    }
    CHECK(answer(*database, "SELECT count(*) FROM time_entry") == QStringLiteral("5"));
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction.has_value());
        CHECK(run(*database, "DELETE FROM time_entry WHERE duo_id = 1"));
        CHECK(transaction->commit());
    }
    CHECK(answer(*database, "SELECT count(*) FROM time_entry") == QStringLiteral("3"));
}

TEST_CASE("reading in a transaction sees one moment")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto reader = administration.open(Access::ReadOnly);
    {
        const auto moment = Transaction::beginReading(*reader);
        CHECK(answer(*reader, "SELECT count(*) FROM time_entry") == QStringLiteral("5"));
        const RawConnection writer(administration.path());
        writer.run("PRAGMA busy_timeout = 0");
        // With a journal that is deleted, writing waits for whoever reads.
        writer.run("BEGIN IMMEDIATE");
        writer.run("DELETE FROM time_entry");
        writer.run("ROLLBACK");
        CHECK(answer(*reader, "SELECT count(*) FROM time_entry") == QStringLiteral("5"));
    }
    administration.tamper("DELETE FROM time_entry");
    CHECK(answer(*reader, "SELECT count(*) FROM time_entry") == QStringLiteral("0"));
}

TEST_CASE("what a crash left half written is undone at the next opening")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QString copy = administration.inFolder("crashed.duoboek");
    const QByteArray before = administration.bytes();
    {
        const RawConnection writer(administration.path());
        writer.run("PRAGMA cache_size = 1"); // so that half of the change is in the file before the commit
        writer.run("BEGIN IMMEDIATE");
        writer.run("UPDATE participant SET first_name = 'Zoe'");
        writer.run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                   "INSERT INTO region (code, name) SELECT 'X' || i, 'Nergens' FROM n");
        write(copy, administration.bytes());
        write(copy + QStringLiteral("-journal"), bytesOf(administration.path() + QStringLiteral("-journal")));
        writer.run("ROLLBACK");
    }
    REQUIRE(bytesOf(copy) != before);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto database = Database::open(copy, access);
        REQUIRE(database.has_value());
        CHECK(answer(**database, "SELECT count(*) FROM region") == QStringLiteral("2"));
        CHECK(answer(**database, "SELECT first_name FROM participant") == QStringLiteral("Anna"));
    }
    CHECK(bytesOf(copy) == before);
    CHECK(administration.files()
        == QStringList({QStringLiteral("a.duoboek"), QStringLiteral("crashed.duoboek")}));
}

TEST_CASE("the lock of a program that is gone does not stand in the way")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    // Number, program, host: of a process that cannot be there any more.
    write(administration.path() + QStringLiteral(".lock"),
        "4194399\nduoboek\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    CHECK(Database::open(administration.path(), Access::ReadWrite).has_value());
}
