// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packedrows.h"
#include "core/storage/query.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

const PackedColumns columns{{QStringLiteral("id")}, {}, {QStringLiteral("code"), QStringLiteral("name")}};

Result<PackedRows> readRegions(const Database& database)
{
    return PackedRows::read(database, columns, QStringLiteral("region"));
}

void insert(const Database& database, const QString& code, const QString& name)
{
    auto query = Query::prepare(database, QStringLiteral("INSERT INTO region (code, name) VALUES (?, ?)"));
    REQUIRE(query);
    query->bind(0, code);
    query->bind(1, name);
    REQUIRE(query->execute());
}

} // namespace

TEST_CASE("rows that come as one are what was typed")
{
    const TemporaryAdministration administration;
    const auto database = Database::create(administration.path());
    REQUIRE(database);
    insert(**database, QStringLiteral("R1"), QStringLiteral("Utrecht, de stad"));
    insert(**database, QStringLiteral("R2"), QStringLiteral("'s-Gravenhage"));

    auto rows = readRegions(**database);
    REQUIRE(rows);
    REQUIRE(rows->next());
    CHECK(rows->integer(0) == 1);
    CHECK(rows->typed(2) == QStringLiteral("Utrecht, de stad"));
    REQUIRE(rows->next());
    CHECK(rows->typed(1) == QStringLiteral("R2"));
    CHECK(rows->typed(2) == QStringLiteral("'s-Gravenhage"));
    CHECK_FALSE(rows->next());
    CHECK(rows->wereWhole());
}

TEST_CASE("a table without rows is read whole")
{
    const TemporaryAdministration administration;
    const auto database = Database::create(administration.path());
    REQUIRE(database);

    auto rows = readRegions(**database);
    REQUIRE(rows);
    CHECK_FALSE(rows->next());
    CHECK(rows->wereWhole());
}

TEST_CASE("a text with the separator in it is not taken for two")
{
    const TemporaryAdministration administration;
    const auto database = Database::create(administration.path());
    REQUIRE(database);
    insert(**database, QStringLiteral("R1"), QStringLiteral("Utrecht") + QChar(31) + QStringLiteral("Oost"));

    auto rows = readRegions(**database);
    REQUIRE(rows);
    CHECK(rows->next());
    CHECK_FALSE(rows->next());
    CHECK_FALSE(rows->wereWhole());
}
