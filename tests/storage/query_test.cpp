// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const QString regionCodes = QStringLiteral("SELECT code FROM region ORDER BY code");

/// An administration with the regions R1 and R2.
class QueryFixture
{
public:
    QueryFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] Query prepare(const QString& sql) const
    {
        auto query = Query::prepare(*database, sql);
        REQUIRE(query.has_value());
        return std::move(*query);
    }
    [[nodiscard]] Query start(const QString& sql) const
    {
        Query query = prepare(sql);
        REQUIRE(query.execute());
        return query;
    }
    [[nodiscard]] QString codes() const
    {
        Query query = start(regionCodes);
        QStringList codes;
        while (query.next())
            codes.append(query.text(0));
        return codes.join(u' ');
    }
    Status addRegion(const char* code) const
    {
        Query query = prepare(QStringLiteral("INSERT INTO region (code, name) VALUES (?, ?)"));
        query.bind(0, QString::fromUtf8(code));
        query.bind(1, QStringLiteral("naam"));
        return query.execute();
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE_METHOD(QueryFixture, "the same statement can be read twice at a time and again")
{
    for (int time = 0; time < 2; ++time) {
        Query outer = start(regionCodes);
        REQUIRE(outer.next());
        CHECK(codes() == QStringLiteral("R1 R2"));
        CHECK(outer.text(0) == QStringLiteral("R1"));
        CHECK(outer.next());
        CHECK_FALSE(outer.next());
        CHECK(outer.status());
    }
}

TEST_CASE_METHOD(QueryFixture, "a statement that was left at its first row begins anew and holds nothing")
{
    {
        Query query = start(regionCodes);
        REQUIRE(query.next());
    }
    // Another connection can only commit where nobody is reading still.
    const auto beside = database->openBeside();
    REQUIRE(beside.has_value());
    CHECK(Query::run(**beside, QStringLiteral("INSERT INTO region (code, name) VALUES ('R0', 'naam')")));
    CHECK(codes() == QStringLiteral("R0 R1 R2"));
}

TEST_CASE_METHOD(QueryFixture, "a statement that was refused can be run with other values")
{
    CHECK(addRegion("R3"));
    for (int time = 0; time < 2; ++time)
        CHECK_FALSE(addRegion("R3"));
    CHECK(addRegion("R4"));
    CHECK(codes() == QStringLiteral("R1 R2 R3 R4"));
}

TEST_CASE_METHOD(QueryFixture, "what was bound once is not bound the next time")
{
    const QString sql = QStringLiteral("SELECT ? IS NULL");
    Query bound = prepare(sql);
    bound.bind(0, QStringLiteral("van de vorige"));
    REQUIRE(bound.execute());
    REQUIRE(bound.next());
    CHECK(bound.integer(0) == 0);
    {
        const Query gone = std::move(bound);
    }
    Query next = prepare(sql);
    REQUIRE(next.execute());
    REQUIRE(next.next());
    CHECK(next.integer(0) == 1);
}

TEST_CASE_METHOD(QueryFixture, "a statement that was prepared before sees what the tables have become")
{
    CHECK(codes() == QStringLiteral("R1 R2"));
    REQUIRE(Query::run(
        *database, QStringLiteral("CREATE TEMP VIEW region AS SELECT * FROM main.region WHERE code = 'R2'")));
    CHECK(codes() == QStringLiteral("R2"));
    // A setting is made each time it is asked for.
    for (const char* value : {"1", "0", "1"}) {
        const QString setting = QStringLiteral("PRAGMA query_only");
        REQUIRE(Query::run(*database, QStringLiteral("PRAGMA query_only = 0")));
        REQUIRE(Query::run(*database, setting + QStringLiteral(" = ") + QString::fromUtf8(value)));
        Query asked = start(setting);
        REQUIRE(asked.next());
        CHECK(asked.text(0) == QString::fromUtf8(value));
    }
}

TEST_CASE_METHOD(QueryFixture, "a statement can be let go of after the file was closed")
{
    {
        Query query = start(regionCodes);
        REQUIRE(query.next());
        database.reset();
    }
    database = administration.open(Database::Access::ReadWrite);
    CHECK(codes() == QStringLiteral("R1 R2"));
}
