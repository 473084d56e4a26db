// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <QtEndian>

using namespace duoboek;
using namespace duoboek::test;

namespace {

// Duo 1 and coach 1 have hours, contracts and attendance; coach 1 is self-employed, coach 2 on a payroll.
constexpr const char* refused[] = {
    // Dates that are none.
    "UPDATE time_entry SET worked_on = '2023-02-30' WHERE id = 1",
    "UPDATE time_entry SET worked_on = '2023-5-01' WHERE id = 1",
    "UPDATE time_entry SET worked_on = '2460000.5' WHERE id = 1",
    "UPDATE time_entry SET worked_on = '' WHERE id = 1",
    "UPDATE time_entry SET worked_on = NULL WHERE id = 1",
    "UPDATE tariff SET valid_from = '2023-02-29' WHERE id = 1",
    "UPDATE organisation_rate SET valid_from = '2023-13-01'",
    "UPDATE duo SET started_on = '2023-04-31' WHERE id = 1",
    "UPDATE duo SET ended_on = 'morgen' WHERE id = 1",
    "UPDATE agreement SET valid_from = '01-01-2023' WHERE id = 1",
    "UPDATE contract SET signed_on = '' WHERE id = 1",
    "UPDATE contract SET valid_to = '2023-00-10' WHERE id = 1",
    "UPDATE certificate SET issued_on = '20230101' WHERE id = 1",
    "UPDATE session SET held_on = '2023-05-10 12:00' WHERE id = 1",
    // Periods that end before they begin.
    "UPDATE duo SET ended_on = '2018-12-31' WHERE id = 1",
    "UPDATE contract SET valid_to = '2018-12-31' WHERE id = 1",
    "UPDATE certificate SET received_on = '2018-10-31' WHERE id = 1",
    // Times and amounts out of their range.
    "UPDATE time_entry SET minutes = 1441 WHERE id = 1",
    "UPDATE time_entry SET minutes = -1 WHERE id = 1",
    "UPDATE time_entry SET minutes = NULL WHERE id = 1",
    "UPDATE time_entry SET minutes = 'veel' WHERE id = 1",
    "UPDATE time_entry SET minutes = 7.5 WHERE id = 1",
    "UPDATE time_entry SET minutes = X'01' WHERE id = 1",
    "UPDATE agreement SET minutes_per_week = 10081 WHERE id = 1",
    "UPDATE agreement SET minutes_per_week = -1 WHERE id = 1",
    "UPDATE session SET minutes = 1441 WHERE id = 1",
    "UPDATE attendance SET minutes = -1 WHERE id = 1",
    "UPDATE tariff SET rate_cents = 0 WHERE id = 1",
    "UPDATE tariff SET rate_cents = '20.54' WHERE id = 1",
    "UPDATE organisation_rate SET rate_cents = -6000",
    // Words that are none of ours.
    "UPDATE tariff SET kind = 'friend' WHERE id = 1",
    "UPDATE organisation SET kind = 'Care' WHERE id = 1",
    "UPDATE organisation SET vat_regime = 'high' WHERE id = 1",
    "UPDATE coach SET engagement = 'volunteer' WHERE id = 1",
    "UPDATE coach SET invoicing = 'none' WHERE id = 1",
    "UPDATE coach SET vat_regime = '' WHERE id = 1",
    "UPDATE duo SET relation = 'uncle' WHERE id = 1",
    "UPDATE duo SET decided_tariff = 'none' WHERE id = 1",
    "UPDATE certificate SET kind = 'bsn' WHERE id = 1",
    "UPDATE session SET kind = 'party' WHERE id = 1",
    "UPDATE attendance SET status = 'late' WHERE id = 1",
    // Fields that do not go together.
    "UPDATE coach SET engagement = 'payroll' WHERE id = 1",
    "UPDATE coach SET organisation_id = NULL WHERE id = 2",
    "UPDATE coach SET organisation_id = 1 WHERE id = 1",
    "UPDATE duo SET decided_tariff = 'family' WHERE id = 1",
    // Codes and keys.
    "UPDATE duo SET code = '' WHERE id = 1",
    "UPDATE duo SET code = 'D2' WHERE id = 1",
    "UPDATE coach SET code = NULL WHERE id = 1",
    "UPDATE setting SET key = 'pilot_end'",
    "INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-05-01', 5)",
    "INSERT INTO agreement (duo_id, valid_from, minutes_per_week) VALUES (1, '2019-01-01', 5)",
    "INSERT INTO attendance (session_id, coach_id, status) VALUES (1, 1, 'present')",
    "INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('family', 1, '2019-01-01')",
    // References to nothing, and deleting what is referred to.
    "UPDATE duo SET coach_id = 99 WHERE id = 1",
    "UPDATE duo SET participant_id = NULL WHERE id = 1",
    "UPDATE coach SET region_id = 99 WHERE id = 1",
    "UPDATE time_entry SET duo_id = 99 WHERE id = 1",
    "UPDATE attendance SET duo_id = 99 WHERE id = 1",
    "DELETE FROM duo WHERE id = 1",
    "DELETE FROM coach WHERE id = 1",
    "DELETE FROM participant WHERE id = 1",
    "DELETE FROM organisation WHERE id = 1",
    "DELETE FROM region WHERE id = 1",
    "DELETE FROM session WHERE id = 1",
    "UPDATE coach SET id = 77 WHERE id = 1",
    // The change log.
    "UPDATE change_log SET fields = '{}' WHERE id = 1",
    "DELETE FROM change_log WHERE id = 1",
    "UPDATE change_set SET login_name = 'nobody'",
    "DELETE FROM change_set",
    "REPLACE INTO change_log (id, change_set_id, record_kind, record_id, operation, fields) "
    "VALUES (1, 1, 'duo', 1, 'delete', '{}')",
    "INSERT INTO change_log (change_set_id, record_kind, record_id, operation, fields) "
    "VALUES (99, 'duo', 1, 'delete', '{}')",
    "INSERT INTO change_set (changed_at, login_name, action) VALUES ('2023-05-01', '', 'import')",
};

constexpr const char* accepted[] = {
    "UPDATE time_entry SET worked_on = '2024-02-29' WHERE id = 1",
    "UPDATE time_entry SET minutes = 0 WHERE id = 1",
    "UPDATE time_entry SET minutes = 1440 WHERE id = 1",
    "UPDATE agreement SET minutes_per_week = 10080 WHERE id = 1",
    "UPDATE duo SET ended_on = started_on",
    "UPDATE duo SET relation = 'other_family', decided_tariff = 'family' WHERE id = 1",
    "UPDATE attendance SET minutes = NULL, duo_id = NULL WHERE id = 1",
    "UPDATE coach SET vat_regime = NULL, region_id = NULL WHERE id = 1",
    "UPDATE certificate SET received_on = issued_on",
    "DELETE FROM time_entry",
    "DELETE FROM region WHERE id NOT IN (SELECT region_id FROM coach) AND code <> 'R1'",
};

} // namespace

TEST_CASE("the database refuses what a rule can be written down against")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open(Database::Access::ReadWrite);
    for (const char* sql : refused) {
        INFO(sql);
        const auto done = Query::run(*database, QString::fromUtf8(sql));
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().code == ErrorCode::RuleBrokenInFile);
    }
}

TEST_CASE("the database accepts what lies just within its rules")
{
    for (const char* sql : accepted) {
        INFO(sql);
        const TemporaryAdministration administration(AdministrationTexts::ofBase());
        const auto database = administration.open(Database::Access::ReadWrite);
        CHECK(Query::run(*database, QString::fromUtf8(sql)).has_value());
    }
}

TEST_CASE("other programs find the names that stay")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    CHECK(qFromBigEndian<qint32>(administration.bytes().constData() + 68) == 0x44756f42);
    CHECK(Migrator::applicationId == 0x44756f42);
    CHECK(administration.rows("SELECT duo.code, time_entry.worked_on, time_entry.minutes FROM time_entry "
                              "JOIN duo ON duo.id = time_entry.duo_id WHERE worked_on = '2023-05-01'")
        == QStringList{QStringLiteral("D1|2023-05-01|135")});
}
