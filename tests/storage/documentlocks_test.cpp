// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrepository.h"
#include "core/usecases/changeentries.h"
#include "core/usecases/checkadministration.h"
#include "tests/storage/finalfixture.h"
#include "tests/support/rawconnection.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// Duo 1 of coach 1 has hours in May 2023 and session 1; duo 5 is of coach 1 too, and was active then.
constexpr const char* heldStatements[] = {
    "UPDATE time_entry SET minutes = 1 WHERE id = 1",
    "UPDATE time_entry SET worked_on = '2023-06-01' WHERE id = 1",
    "UPDATE time_entry SET duo_id = 4 WHERE id = 1",
    "UPDATE time_entry SET duo_id = 1, worked_on = '2023-05-20' WHERE id = 5",
    "DELETE FROM time_entry WHERE id = 1",
    "INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-05-31', 60)",
    "INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (5, '2023-05-31', 60)",
    "REPLACE INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-05-01', 60)",
    "UPDATE attendance SET status = 'absent' WHERE id = 1",
    "UPDATE attendance SET minutes = 10 WHERE id = 1",
    "UPDATE attendance SET duo_id = 5 WHERE id = 1",
    "DELETE FROM attendance WHERE id = 1",
    "UPDATE attendance SET status = 'present' WHERE id = 2",
    "UPDATE session SET held_on = '2023-06-10' WHERE id = 1",
    "UPDATE session SET kind = 'training' WHERE id = 1",
    "UPDATE session SET minutes = 60 WHERE id = 1",
    "UPDATE duo SET relation = 'parent' WHERE id = 1",
    "UPDATE duo SET coach_id = 4 WHERE id = 1",
    "UPDATE duo SET started_on = '2023-05-02' WHERE id = 1",
    "UPDATE duo SET ended_on = '2023-05-07' WHERE id = 1",
    "UPDATE tariff SET rate_cents = 1 WHERE kind = 'other'",
    "UPDATE tariff SET valid_from = '2018-01-01' WHERE kind = 'other'",
    "DELETE FROM tariff WHERE kind = 'other'",
    "INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('other', 6000, '2023-05-08')",
    "INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('other', 6000, '2023-05-10')",
    "UPDATE tariff SET kind = 'other', valid_from = '2022-01-01' WHERE kind = 'family'",
    "UPDATE organisation_rate SET rate_cents = 1",
    "DELETE FROM organisation_rate",
    "INSERT INTO organisation_rate (organisation_id, rate_cents, valid_from) VALUES (1, 1, '2023-05-01')",
    "UPDATE agreement SET minutes_per_week = 60 WHERE id = 2",
    "DELETE FROM agreement WHERE id = 2",
    "INSERT INTO agreement (duo_id, valid_from, minutes_per_week) VALUES (1, '2023-05-08', 60)",
    "UPDATE agreement SET valid_from = '2023-01-01' WHERE id = 1",
    // By which another row would take the place of one that is held.
    "REPLACE INTO time_entry (id, duo_id, worked_on, minutes) VALUES (1, 1, '2023-07-31', 5)",
    "UPDATE OR REPLACE time_entry SET id = 1 WHERE id = 5",
    "UPDATE time_entry SET id = 99 WHERE id = 1",
    "REPLACE INTO attendance (session_id, coach_id, status) VALUES (1, 1, 'absent')",
    "REPLACE INTO attendance (id, session_id, coach_id, status) VALUES (1, 1, 9, 'absent')",
    "UPDATE OR REPLACE attendance SET id = 1 WHERE id = 2",
    "UPDATE attendance SET id = 99 WHERE id = 1",
    "DELETE FROM session WHERE id = 1",
    "REPLACE INTO session SELECT * FROM session WHERE id = 1",
    "UPDATE session SET id = 99 WHERE id = 1",
    "DELETE FROM duo WHERE id = 1",
    "REPLACE INTO duo SELECT * FROM duo WHERE id = 1",
    "UPDATE duo SET id = 99 WHERE id = 1",
    "REPLACE INTO tariff (kind, rate_cents, valid_from) SELECT kind, 1, valid_from FROM tariff "
    "WHERE kind = 'other'",
    "UPDATE OR REPLACE tariff SET id = (SELECT id FROM tariff WHERE kind = 'other') WHERE kind = 'family'",
    "REPLACE INTO organisation_rate (organisation_id, rate_cents, valid_from) "
    "SELECT organisation_id, 1, valid_from FROM organisation_rate",
    "REPLACE INTO agreement (id, duo_id, valid_from, minutes_per_week) VALUES (2, 2, '2023-09-01', 60)",
    "REPLACE INTO agreement (duo_id, valid_from, minutes_per_week) "
    "SELECT duo_id, valid_from, 60 FROM agreement WHERE id = 2",
    "UPDATE agreement SET id = 99 WHERE id = 2",
};

constexpr const char* unchangingStatements[] = {
    "UPDATE document SET net_cents = 1 WHERE id = 1",
    "UPDATE document SET content = '{}' WHERE id = 1",
    "DELETE FROM document WHERE id = 3",
    "UPDATE document_entry SET minutes = 1",
    "DELETE FROM document_entry",
    "UPDATE document_coach SET month = '2020-01'",
    "DELETE FROM document_coach",
    "UPDATE document_attendance SET minutes = 1",
    "DELETE FROM document_attendance",
    "UPDATE document_rate SET valid_from = '2020-01-01'",
    "DELETE FROM document_rate",
    "REPLACE INTO document (id, number, series, sequence, kind, coach_id, month, issued_on, minutes, "
    "net_cents, "
    "vat_cents, content) SELECT id, 'other', series, (SELECT max(sequence) + 1 FROM document AS last "
    "WHERE last.series = document.series), 'statement', 1, '2023-07', issued_on, 1, 1, 0, 'x' "
    "FROM document WHERE id = 1",
};

constexpr const char* freeStatements[] = {
    "UPDATE time_entry SET note = 'later' WHERE id = 1",
    "INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '2023-06-01', 60)",
    "INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (4, '2023-05-31', 60)",
    "UPDATE time_entry SET minutes = 30 WHERE id = 5",
    "INSERT INTO attendance (session_id, coach_id, status) VALUES (1, 2, 'absent')",
    "INSERT INTO attendance (session_id, coach_id, status, minutes) VALUES (1, 2, 'present', 0)",
    "UPDATE session SET title = 'Anders', location = 'Zwolle' WHERE id = 1",
    "UPDATE duo SET ended_on = '2023-05-31' WHERE id = 1",
    "UPDATE duo SET end_reason = 'verhuisd' WHERE id = 1",
    "UPDATE coach SET last_name = 'Anders', engagement = 'private' WHERE id = 1",
    "INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('other', 6000, '2023-06-01')",
    // In the middle of a week of which only days before it were used: the last one is that of the session.
    "INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('other', 6100, '2023-05-11')",
    "INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('family', 2100, '2023-05-01')",
    "INSERT INTO organisation_rate (organisation_id, rate_cents, valid_from) VALUES (1, 1, '2023-06-01')",
    "UPDATE agreement SET minutes_per_week = 60 WHERE id = 1",
    "INSERT INTO agreement (duo_id, valid_from, minutes_per_week) VALUES (1, '2023-06-01', 60)",
    "INSERT INTO agreement (duo_id, valid_from, minutes_per_week) VALUES (2, '2023-05-01', 60)",
};

const RecordValues oneHour{{QStringLiteral("minutes"), qint64(60)}};

void checkHeldBy(const Problems& problems, const char* number, const char* field)
{
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().error.code == ErrorCode::HeldByDocument);
    CHECK(problems.front().error.arguments == QStringList{QLatin1String(number)});
    CHECK(problems.front().place.field == QLatin1String(field));
}

} // namespace

TEST_CASE("what a final document holds cannot be changed by any statement")
{
    const FinalFixture test;
    // As any program opens it: REPLACE asks no trigger on deleting.
    const RawConnection file(test.administration.path());
    // Before, every statement is allowed, so that it is the document that refuses it.
    for (const char* sql : heldStatements) {
        INFO(sql);
        file.run("BEGIN");
        CHECK(file.errorOf(sql).isEmpty());
        file.run("ROLLBACK");
    }
    REQUIRE(test.finalise().numbers.size() == 3);
    for (const char* sql : heldStatements) {
        INFO(sql);
        CHECK(file.errorOf(sql).contains(QStringLiteral("held by a final document")));
    }
    for (const char* sql : unchangingStatements) {
        INFO(sql);
        CHECK(file.errorOf(sql).contains(QStringLiteral("a final document never changes")));
    }
    CHECK(checkAdministration(*test.database, test.clock)->empty());
}

TEST_CASE("what stays on record is not replaced by another row")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    const RawConnection file(test.administration.path());
    file.run("INSERT INTO document_step (document_id, kind, happened_on) VALUES (1, 'paid', '2023-06-10')");
    file.run("INSERT INTO document_output (month, title, document_id, method) "
             "VALUES ('2023-05', '2023-05_C1', 1, 'print')");
    file.run("INSERT INTO correction (document_id, due_month, reason) VALUES (1, '2023-06', 'x')");
    file.run("INSERT INTO correction_entry (correction_id, duo_id, worked_on, minutes_before, minutes) "
             "SELECT 1, duo_id, worked_on, minutes, 0 FROM time_entry WHERE id = 1");
    file.run(
        "INSERT INTO correction_line (correction_id, coach_id, duo_id, week_year, week, minutes, rate_cents, "
        "rate_ground, rate_from, net_cents) "
        "VALUES (1, 1, 1, 2023, 18, -60, 5650, 'not_family', '2019-01-01', -5650)");
    for (const char* table : {"change_set", "change_log", "document_step", "document_output", "correction",
             "correction_entry", "correction_line"}) {
        INFO(table);
        const QString name = QLatin1String(table);
        REQUIRE(!file.rows(QStringLiteral("SELECT id FROM %1").arg(name)).isEmpty());
        const QString before = file.rows(QStringLiteral("SELECT * FROM %1").arg(name)).join(u'\n');
        CHECK(!file.errorOf(qUtf8Printable(QStringLiteral("REPLACE INTO %1 SELECT * FROM %1").arg(name)))
                   .isEmpty());
        CHECK(file.rows(QStringLiteral("SELECT * FROM %1").arg(name)).join(u'\n') == before);
    }
}

TEST_CASE("what a final document did not use stays free")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    const RawConnection file(test.administration.path());
    for (const char* sql : freeStatements) {
        INFO(sql);
        file.run("BEGIN");
        CHECK(file.errorOf(sql).isEmpty());
        file.run("ROLLBACK");
    }
}

TEST_CASE("a credit note frees everything but the documents")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    for (const char* number : {"C1-U0001", "O1-U0001", "O2-U0001"})
        test.credit(number);
    const RawConnection file(test.administration.path());
    for (const char* sql : heldStatements) {
        INFO(sql);
        file.run("BEGIN");
        CHECK(file.errorOf(sql).isEmpty());
        file.run("ROLLBACK");
    }
    for (const char* sql : unchangingStatements) {
        INFO(sql);
        CHECK(file.errorOf(sql).contains(QStringLiteral("a final document never changes")));
    }
}

TEST_CASE("a number that does not follow the last one is refused by the file itself")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    const RawConnection file(test.administration.path());
    const char* copy =
        "INSERT INTO document (number, series, sequence, kind, coach_id, month, issued_on, minutes, "
        "net_cents, vat_cents, content) SELECT 'C1-U0003', series, 3, kind, coach_id, month, "
        "issued_on, minutes, net_cents, vat_cents, content FROM document WHERE id = 1";
    CHECK(file.errorOf(copy).contains(QStringLiteral("follow each other")));
}

TEST_CASE("forms and the week sheet say which document holds what they would change")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    const auto change = [&test](const char* record, qint64 id, const RecordValues& values) {
        return changeRecord(test.context(), QStringLiteral("form"), QLatin1StringView(record), id, values);
    };
    checkHeldBy(change("session", 1, oneHour).error(), "C1-U0001", "minutes");
    checkHeldBy(
        change("tariff", 2, {{QStringLiteral("rate_cents"), qint64(1)}}).error(), "O2-U0001", "rate_cents");
    checkHeldBy(change("organisation_rate", 1, {{QStringLiteral("rate_cents"), qint64(1)}}).error(),
        "O1-U0001", "rate_cents");
    checkHeldBy(change("attendance", 1, oneHour).error(), "C1-U0001", "minutes");
    checkHeldBy(change("duo", 2, {{QStringLiteral("relation"), QStringLiteral("parent")}}).error(),
        "O2-U0001", "relation");
    checkHeldBy(change("agreement", 2, {{QStringLiteral("minutes_per_week"), qint64(60)}}).error(),
        "C1-U0001", "minutes_per_week");
    const auto enter = [&test](const char* day) {
        return changeEntries(test.context(), QStringLiteral("week sheet"),
            {{{DuoId(3), *dateFromIsoText(QString::fromLatin1(day))}, WorkTime(60)}}, LongDays::Accepted);
    };
    const auto late = enter("2023-05-31");
    checkHeldBy(late.error(), "O1-U0001", "minutes");
    CHECK(late.error().front().place.record == QStringLiteral("D3 2023-05-31"));
    CHECK(enter("2023-06-01"));
}

TEST_CASE("an edit from before the month was final cannot be taken back")
{
    const FinalFixture test;
    const auto steps =
        changeRecord(test.context(), QStringLiteral("form"), QLatin1StringView("time_entry"), 1, oneHour);
    REQUIRE(steps);
    REQUIRE(test.finalise().numbers.size() == 3);
    const auto undone = takeBackEdit(test.context(), *steps);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().front().error.code == ErrorCode::HeldByDocument);
}

TEST_CASE("an import that touches a final document is refused with the lines and their documents")
{
    const AdministrationTexts texts = textsWithFoundation();
    FinalFixture test(texts);
    REQUIRE(test.finalise().numbers.size() == 3);
    test.database.reset();
    const QByteArray before = test.administration.bytes();
    AdministrationTexts again = texts;
    again.change("hours", "D1,2023-05-01,2:15,", "D1,2023-05-01,2:30,")
        .add("hours", "D5,2023-05-02,1:00,")
        .add("hours", "D5,2023-06-02,1:00,")
        .add("hours", "D3,2023-05-05,1:00,");
    const auto refused = test.administration.import(again);
    REQUIRE_FALSE(refused);
    checkProblems(refused.error(),
        {{"hours.csv:2", ErrorCode::HeldByDocument}, {"hours.csv:7", ErrorCode::HeldByDocument},
            {"hours.csv:9", ErrorCode::HeldByDocument}});
    CHECK(refused.error().back().error.arguments == QStringList{QStringLiteral("O1-U0001")});
    CHECK(test.administration.bytes() == before);
    // The same folder again says nothing new.
    CHECK(test.administration.import(texts));
}

TEST_CASE("what a credited document was made of is not deleted from under it")
{
    const FinalFixture test;
    REQUIRE(test.finalise().numbers.size() == 3);
    test.credit("C1-U0001");
    const auto dependents = findDependents(*test.database, QLatin1StringView("session"), 1);
    REQUIRE(dependents);
    REQUIRE(dependents->back().record == QLatin1StringView("document"));
    CHECK(dependents->back().firstCode == QStringLiteral("C1-U0001"));
}

TEST_CASE("the check finds documents that were changed behind the program")
{
    const struct
    {
        const char* sql;
        ErrorCode code;
        const char* name;
    } cases[] = {
        {"UPDATE document SET net_cents = 35312 WHERE id = 1", ErrorCode::DocumentSumsDiffer, "C1-U0001"},
        {"UPDATE document SET content = 'x' WHERE id = 2", ErrorCode::DocumentSumsDiffer, "O1-U0001"},
        {"UPDATE document SET sequence = 2, number = 'O1-U0002', content = replace(content, 'O1-U0001', "
         "'O1-U0002') WHERE id = 2",
            ErrorCode::DocumentNumbersDiffer, "O1-U"},
        {"UPDATE time_entry SET minutes = 1 WHERE id = 3", ErrorCode::DocumentHoursDiffer, "O2-U0001"},
        {"UPDATE document_attendance SET minutes = 149", ErrorCode::DocumentHoursDiffer, "C1-U0001"},
    };
    for (const auto& one : cases) {
        INFO(one.sql);
        const FinalFixture test;
        REQUIRE(test.finalise().numbers.size() == 3);
        const RawConnection file(test.administration.path());
        file.run("DROP TRIGGER document_is_not_updated");
        file.run("DROP TRIGGER document_attendance_is_not_updated");
        file.run("DROP TRIGGER time_entry_of_final_month_is_not_updated");
        file.run(one.sql);
        const auto found = checkAdministration(*test.database, test.clock);
        REQUIRE(found);
        REQUIRE(found->size() == 4); // the triggers are missed too
        CHECK(found->back().error == Error{one.code, {QLatin1String(one.name)}});
    }
}
