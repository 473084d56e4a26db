// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/usecases/checkadministration.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <QFile>

#include <algorithm>

using namespace duoboek;
using namespace duoboek::test;

namespace {

Problems findingsIn(const TemporaryAdministration& administration)
{
    auto found = checkAdministration(*administration.open(), FixedDayClock(testDay));
    REQUIRE(found.has_value());
    return std::move(*found);
}

/// One change behind the program's back, and the one finding that it gives.
struct Case
{
    const char* sql;
    const char* record;
    const char* code;
    const char* field;
    ErrorCode error;
};

constexpr Case cases[] = {
    {"UPDATE time_entry SET worked_on = '2018-12-31' WHERE id = 1", "time_entry", "D1", "date",
        ErrorCode::EntryOutsideDuo},
    {"UPDATE time_entry SET worked_on = '2023-07-01' WHERE id = 1", "time_entry", "D1", "date",
        ErrorCode::EntryInFuture},
    {"UPDATE duo SET ended_on = '2023-05-07' WHERE id = 1", "time_entry", "D1", "date",
        ErrorCode::EntryOutsideDuo},
    {"UPDATE contract SET valid_to = '2023-05-02' WHERE coach_id = 2", "time_entry", "D2", "date",
        ErrorCode::EntryOutsideContract},
    {"DELETE FROM contract WHERE coach_id = 3", "time_entry", "D3", "date", ErrorCode::EntryOutsideContract},
    {"UPDATE setting SET value = '2023-05-07' WHERE key = 'pilot_end'", "time_entry", "D1", "date",
        ErrorCode::EntryOutsidePilot},
    {"UPDATE coach SET engagement = 'organisation' WHERE id = 2", "coach", "C2", "organisation",
        ErrorCode::OrganisationOfOtherKind},
    {"UPDATE organisation SET kind = 'payroll' WHERE id = 1", "coach", "C3", "organisation",
        ErrorCode::OrganisationOfOtherKind},
    {"UPDATE duo SET previous_duo_id = 1 WHERE id = 1", "duo", "D1", "previous_duo",
        ErrorCode::DuoFollowsItself},
    {"INSERT INTO click_talk (participant_id, coach_id) VALUES (4, 1), (4, 2), (4, 1)", "click_talk", "P4",
        "date", ErrorCode::ClickTalkTaken},
    {"INSERT INTO click_talk (participant_id, coach_id, held_on) "
     "VALUES (4, 1, '2023-05-01'), (4, 1, '2023-05-01'), (4, 1, '2023-05-02'), (3, 1, '2023-05-01')",
        "click_talk", "P4", "date", ErrorCode::ClickTalkTaken},
    {"UPDATE attendance SET duo_id = 2 WHERE id = 1", "attendance", "S1", "duo", ErrorCode::DuoOfOtherCoach},
    {"UPDATE time_entry SET minutes = 961 WHERE id = 3", "time_entry", "C2", "hours",
        ErrorCode::CoachDayAboveSixteenHours},
    {"INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (5, '2023-05-01', 826)", "time_entry", "C1",
        "hours", ErrorCode::CoachDayAboveSixteenHours},
    {"INSERT INTO setting (key, value) VALUES ('pilot_colour', 'blue')", "setting", "", "",
        ErrorCode::UnknownSetting},
    {"UPDATE setting SET value = 'ooit' WHERE key = 'pilot_end'", "setting", "", "",
        ErrorCode::SettingValueInvalid},
    // What the constraints of the file would have refused.
    {"UPDATE time_entry SET duo_id = 99 WHERE id = 1", "", "", "", ErrorCode::DatabaseDamaged},
    {"DELETE FROM region WHERE id = 2", "", "", "", ErrorCode::DatabaseDamaged},
    {"UPDATE time_entry SET minutes = -1 WHERE id = 1", "", "", "", ErrorCode::DatabaseDamaged},
    {"UPDATE time_entry SET worked_on = '2023-02-30' WHERE id = 1", "", "", "", ErrorCode::DatabaseDamaged},
    {"UPDATE duo SET relation = 'uncle' WHERE id = 1", "", "", "", ErrorCode::DatabaseDamaged},
};

void writeOver(const TemporaryAdministration& administration, qint64 at, const QByteArray& bytes)
{
    QFile file(administration.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a right administration has no findings and is not changed by looking")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const QByteArray before = administration.bytes();
    checkProblems(findingsIn(administration), {});
    CHECK(administration.bytes() == before);
    checkProblems(findingsIn(TemporaryAdministration{AdministrationTexts()}), {});
}

TEST_CASE("each thing that is wrong with a file is found")
{
    for (const Case& one : cases) {
        INFO(one.sql);
        const TemporaryAdministration administration(AdministrationTexts::ofBase());
        administration.tamper(one.sql);
        const Problems found = findingsIn(administration);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().place
            == Place{QString::fromLatin1(one.record), 0, QString::fromLatin1(one.code),
                QString::fromLatin1(one.field)});
        CHECK(found.front().error.code == one.error);
        // The region is referred to by two records.
        CHECK(found.size() <= 2);
    }
}

TEST_CASE("a pilot that ends before it begins is found")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("UPDATE setting SET value = '2018-01-01' WHERE key = 'pilot_end'");
    const Problems found = findingsIn(administration);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().place
        == Place{QStringLiteral("setting"), 0, QStringLiteral("pilot_end"), QStringLiteral("value")});
    CHECK(found.front().error.code == ErrorCode::PeriodEndsBeforeStart);
}

TEST_CASE("more weeks to be structural than are looked at are found")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("INSERT INTO setting (key, value) VALUES ('deviation_weeks', '3')");
    const Problems found = findingsIn(administration);
    REQUIRE(found.size() == 1);
    CHECK(found.front().place
        == Place{QStringLiteral("setting"), 0, QStringLiteral("deviation_weeks"), QStringLiteral("value")});
    CHECK(found.front().error.code == ErrorCode::StructuralAboveWeeks);
}

TEST_CASE("each duo of a ring is told and those that lead into it are not")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    // 1 goes on from 2 and 2 from 3, as it may be; then 3 from 2.
    administration.tamper("UPDATE duo SET previous_duo_id = id + 1 WHERE id < 3");
    CHECK(findingsIn(administration).empty());
    administration.tamper("UPDATE duo SET previous_duo_id = 2 WHERE id = 3");
    const Problems findings = findingsIn(administration);
    REQUIRE(findings.size() == 2);
    CHECK(findings.front().place.record == QStringLiteral("D2"));
    CHECK(findings.back().place.record == QStringLiteral("D3"));
}

TEST_CASE("several findings are all told")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("UPDATE time_entry SET worked_on = '2018-12-31' WHERE id = 1");
    administration.tamper("UPDATE attendance SET duo_id = 2 WHERE id = 1");
    administration.tamper("UPDATE time_entry SET minutes = 1000 WHERE id = 3");
    checkProblems(findingsIn(administration),
        {{"attendance: duo", ErrorCode::DuoOfOtherCoach}, {"time_entry: date", ErrorCode::EntryOutsideDuo},
            {"time_entry: hours", ErrorCode::CoachDayAboveSixteenHours}});
}

TEST_CASE("a page that was written over is found as damage wherever it lies")
{
    const TemporaryAdministration whole(AdministrationTexts::ofBase());
    const int pageSize = whole.rows("PRAGMA page_size").front().toInt();
    const auto pages = whole.bytes().size() / pageSize;
    REQUIRE(pages > 20);
    for (qint64 page = 1; page < pages; ++page) {
        INFO("page " << page + 1);
        const TemporaryAdministration administration(AdministrationTexts::ofBase());
        writeOver(administration, page * pageSize, QByteArray(pageSize, '\xAA'));
        const auto database = Database::open(administration.path(), Database::Access::ReadOnly);
        if (!database) {
            CHECK(database.error().code == ErrorCode::DatabaseDamaged);
            continue;
        }
        const auto found = checkAdministration(**database, FixedDayClock(testDay));
        REQUIRE(found.has_value());
        REQUIRE_FALSE(found->empty());
        CHECK(found->front().error.code == ErrorCode::DatabaseDamaged);
    }
}

TEST_CASE("a file that was cut short is found as damaged")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    QFile file(administration.path());
    REQUIRE(file.resize(file.size() / 2));
    const auto database = Database::open(administration.path(), Database::Access::ReadOnly);
    if (!database) {
        CHECK(database.error().code == ErrorCode::DatabaseDamaged);
        return;
    }
    const auto found = checkAdministration(**database, FixedDayClock(testDay));
    REQUIRE(found.has_value());
    CHECK_FALSE(found->empty());
}

TEST_CASE("what guards the file is missed when somebody took it away")
{
    const struct
    {
        const char* sql;
        const char* part;
    } differences[] = {
        {"DROP TRIGGER change_log_is_not_deleted", "trigger change_log_is_not_deleted is missing"},
        {"DROP INDEX time_entry_by_day", "index time_entry_by_day is missing"},
        {"CREATE TRIGGER doubled AFTER INSERT ON time_entry BEGIN DELETE FROM setting; END",
            "trigger doubled was added"},
        {"ALTER TABLE region ADD COLUMN colour TEXT", "table region was changed"},
        {"DROP TABLE attendance", "table attendance is missing"},
    };
    for (const auto& one : differences) {
        INFO(one.sql);
        const TemporaryAdministration administration(AdministrationTexts::ofBase());
        administration.tamper(one.sql);
        const Problems found = findingsIn(administration);
        REQUIRE_FALSE(found.empty());
        CHECK(std::any_of(found.begin(), found.end(), [&one](const Problem& problem) {
            return problem.error == Error{ErrorCode::DatabaseDamaged, {QString::fromLatin1(one.part)}};
        }));
    }
}

TEST_CASE("what another program adds for itself is no finding")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    administration.tamper("CREATE VIEW hours_of_duo AS SELECT duo_id, sum(minutes) FROM time_entry");
    administration.tamper("ANALYZE");
    checkProblems(findingsIn(administration), {});
}
