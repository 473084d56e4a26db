// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/namedfields.h"
#include "core/storage/recordrepository.h"
#include "core/usecases/recordedit.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

Field text(const char* value)
{
    return QString::fromUtf8(value);
}

QLatin1StringView record(const char* name)
{
    return QLatin1StringView(name);
}

/// The small administration of the texts, open to be edited on 30 June 2023.
class EditFixture
{
public:
    EditFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }
    Checked<RecordSteps> change(const char* table, qint64 id, RecordValues values) const
    {
        return changeRecord(context(), QStringLiteral("form"), record(table), id, std::move(values));
    }
    Checked<RecordSteps> add(const char* table, RecordValues values) const
    {
        return addRecord(context(), QStringLiteral("form"), record(table), std::move(values));
    }
    [[nodiscard]] qint64 idOf(const char* table, const char* code) const
    {
        const RecordTable& known = recordTableNamed(record(table));
        const auto found = loadRecordsWith(*database, known, QStringLiteral("code"), text(code));
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        return found->front().id;
    }
    [[nodiscard]] QString value(const char* table, qint64 id, const char* column) const
    {
        const RecordTable& known = recordTableNamed(record(table));
        const auto fields = loadRecord(*database, known, id);
        REQUIRE(fields);
        return NamedFields(known, *fields).text(column);
    }
    [[nodiscard]] QStringList logged() const
    {
        return administration.rows(
            "SELECT record_kind || ' ' || operation || ' ' || fields FROM change_log "
            "JOIN change_set ON change_set.id = change_set_id WHERE login_name = 'jansen' "
            "ORDER BY change_log.id");
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock{testDay};
};

/// The one problem of a refused edit.
Problem onlyProblem(const Checked<RecordSteps>& refused)
{
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().size() == 1);
    return refused.error().front();
}

void checkRefused(const Checked<RecordSteps>& refused, const char* column, ErrorCode code)
{
    const Problem problem = onlyProblem(refused);
    CHECK(problem.place.field == QString::fromLatin1(column));
    CHECK(problem.error.code == code);
}

} // namespace

TEST_CASE_METHOD(EditFixture, "a change is kept in the form of the file and logged without what is personal")
{
    const qint64 coach = idOf("coach", "C1");
    const auto steps = change("coach", coach,
        {{QStringLiteral("iban"), text(" nl12 trio 0616 7456 10 ")},
            {QStringLiteral("research_agreed_on"), text("2023-06-01")}});
    REQUIRE(steps);
    CHECK(steps->size() == 1);
    CHECK(value("coach", coach, "iban") == QStringLiteral("NL12TRIO0616745610"));
    CHECK(logged()
        == QStringList{
            QStringLiteral(R"(coach update {"iban":true,"research_agreed_on":[null,"2023-06-01"]})")});
}

TEST_CASE_METHOD(EditFixture, "what is wrong with values is said all at once and nothing is kept")
{
    const qint64 coach = idOf("coach", "C1");
    const auto refused = change("coach", coach,
        {{QStringLiteral("iban"), text("NL00TRIO0616745610")}, {QStringLiteral("postcode"), text("12")},
            {QStringLiteral("last_name"), Field()}});
    REQUIRE_FALSE(refused.has_value());
    std::vector<ErrorCode> codes;
    for (const Problem& problem : refused.error())
        codes.push_back(problem.error.code);
    CHECK(codes
        == std::vector<ErrorCode>{ErrorCode::NotAnIban, ErrorCode::NotAPostcode, ErrorCode::ValueMissing});
    CHECK(logged().isEmpty());
}

TEST_CASE_METHOD(EditFixture, "what was missing before does not stand in the way of another change")
{
    // A decision of an import, which has no reason.
    const qint64 duo = idOf("duo", "D5");
    administration.tamper(
        "UPDATE duo SET relation = 'other_family', decided_tariff = 'family' WHERE code = 'D5'");
    CHECK(change("duo", duo, {{QStringLiteral("started_on"), text("2020-05-02")}}));
    CHECK(change("duo", duo, {{QStringLiteral("decision_reason"), text("Oom, voelt als ouder.")}}));
    checkRefused(change("duo", duo, {{QStringLiteral("decision_reason"), text("  ")}}), "decision_reason",
        ErrorCode::DecisionReasonMissing);
}

TEST_CASE_METHOD(EditFixture, "a period that another one overlaps is refused with both")
{
    const qint64 coach = idOf("coach", "C2");
    const auto refused = add("contract",
        {{QStringLiteral("coach_id"), coach}, {QStringLiteral("valid_from"), text("2023-06-01")}});
    const Problem problem = onlyProblem(refused);
    CHECK(problem.place.field == QStringLiteral("valid_from"));
    CHECK(problem.error
        == Error{ErrorCode::PeriodsOverlap,
            {QStringLiteral("2023-06-01"), QString(), QStringLiteral("2019-01-01"),
                QStringLiteral("2023-12-31")}});
    // The day after the last one is free.
    CHECK(add("contract",
        {{QStringLiteral("coach_id"), coach}, {QStringLiteral("valid_from"), text("2024-01-01")}}));
}

TEST_CASE_METHOD(EditFixture, "two open duos of one pair and a duo of one person are refused")
{
    const RecordValues pair{{QStringLiteral("code"), text("D9")},
        {QStringLiteral("participant_id"), idOf("participant", "P1")},
        {QStringLiteral("coach_id"), idOf("coach", "C1")}, {QStringLiteral("relation"), text("none")},
        {QStringLiteral("started_on"), text("2023-06-01")}};
    const Problem overlap = onlyProblem(add("duo", pair));
    CHECK(overlap.error
        == Error{
            ErrorCode::DuoOverlapsOther, {QStringLiteral("D1"), QStringLiteral("2019-01-01"), QString()}});

    administration.tamper(
        "UPDATE coach SET first_name = 'Piet', prefix = '', last_name = 'Puk', email = '', phone = '' "
        "WHERE code = 'C4'");
    administration.tamper(
        "UPDATE participant SET first_name = 'PIET', prefix = '', last_name = 'Pük' WHERE code = 'P3'");
    RecordValues self = pair;
    self[QStringLiteral("participant_id")] = idOf("participant", "P3");
    self[QStringLiteral("coach_id")] = idOf("coach", "C4");
    checkRefused(add("duo", self), "coach_id", ErrorCode::DuoOfOnePerson);
}

TEST_CASE_METHOD(EditFixture, "a duo or a contract does not end before its hours do")
{
    const auto last = administration.rows(
        "SELECT max(worked_on) FROM time_entry JOIN duo ON duo.id = duo_id WHERE duo.code = 'D1'");
    const Problem ended =
        onlyProblem(change("duo", idOf("duo", "D1"), {{QStringLiteral("ended_on"), text("2020-01-01")}}));
    CHECK(ended.place.field == QStringLiteral("ended_on"));
    CHECK(ended.error.code == ErrorCode::HoursOutsidePeriod);
    CHECK(ended.error.arguments.last() == last.first());
    CHECK(change("duo", idOf("duo", "D1"), {{QStringLiteral("ended_on"), Field(last.first())}}));

    const auto contracts = loadRecordsWith(
        *database, recordTableNamed(record("contract")), QStringLiteral("coach_id"), idOf("coach", "C1"));
    REQUIRE(contracts);
    checkRefused(
        change("contract", contracts->front().id, {{QStringLiteral("valid_to"), text("2020-01-01")}}),
        "valid_to", ErrorCode::HoursOutsidePeriod);
}

TEST_CASE_METHOD(EditFixture, "a code or a date that is taken is refused before it is written")
{
    checkRefused(change("duo", idOf("duo", "D1"), {{QStringLiteral("code"), text("D2")}}), "code",
        ErrorCode::CodeTaken);
    checkRefused(add("agreement",
                     {{QStringLiteral("duo_id"), idOf("duo", "D1")},
                         {QStringLiteral("valid_from"), text("2022-01-01")},
                         {QStringLiteral("minutes_per_week"), Field(qint64(60))}}),
        "valid_from", ErrorCode::DateTaken);
    checkRefused(
        add("tariff",
            {{QStringLiteral("kind"), text("family")}, {QStringLiteral("valid_from"), text("2019-01-01")},
                {QStringLiteral("rate_cents"), Field(qint64(2100))}}),
        "valid_from", ErrorCode::DateTaken);
}

TEST_CASE_METHOD(EditFixture, "the same click talk is kept once")
{
    const qint64 participant = idOf("participant", "P4");
    const qint64 coach = idOf("coach", "C1");
    const auto talk = [&](const char* day) {
        RecordValues values{
            {QStringLiteral("participant_id"), participant}, {QStringLiteral("coach_id"), coach}};
        if (*day)
            values.insert_or_assign(QStringLiteral("held_on"), text(day));
        return add("click_talk", values);
    };
    const auto open = talk("");
    REQUIRE(open);
    const qint64 id = open->front().id;
    const auto twiceOpen = talk("");
    REQUIRE_FALSE(twiceOpen);
    REQUIRE(twiceOpen.error().size() == 1);
    CHECK(twiceOpen.error().front().error == Error{ErrorCode::ClickTalkTaken, {QString()}});
    CHECK(twiceOpen.error().front().place.field == QStringLiteral("coach_id"));
    REQUIRE(talk("2023-06-01"));
    CHECK_FALSE(talk("2023-06-01"));
    CHECK(talk("2023-06-02"));
    const auto moved = change("click_talk", id, {{QStringLiteral("held_on"), text("2023-06-01")}});
    REQUIRE_FALSE(moved);
    CHECK(moved.error().front().error == Error{ErrorCode::ClickTalkTaken, {QStringLiteral("2023-06-01")}});
    CHECK(moved.error().front().place.field == QStringLiteral("held_on"));
    CHECK(change("click_talk", id, {{QStringLiteral("note"), text("belt nog")}})); // itself is no other
}

TEST_CASE_METHOD(EditFixture, "deleting names what hangs on it")
{
    const auto refused =
        removeRecord(context(), QStringLiteral("form"), record("region"), idOf("region", "R1"));
    REQUIRE_FALSE(refused.has_value());
    QStringList named;
    for (const Problem& problem : refused.error()) {
        CHECK(problem.error.code == ErrorCode::StillReferredTo);
        named.append(problem.error.arguments.first());
    }
    CHECK(named.contains(QStringLiteral("session")));
    CHECK(logged().isEmpty());
}

TEST_CASE_METHOD(EditFixture, "an edit is taken back and done again")
{
    const auto added =
        add("region", {{QStringLiteral("code"), text("R3")}, {QStringLiteral("name"), text("Arnhem")}});
    REQUIRE(added);
    const qint64 id = added->front().id;
    const auto changed = change("region", id, {{QStringLiteral("supervisor"), text("Erik")}});
    REQUIRE(changed);
    const auto back = takeBackEdit(context(), *changed);
    REQUIRE(back);
    CHECK(value("region", id, "supervisor").isEmpty());
    REQUIRE(takeBackEdit(context(), *back));
    CHECK(value("region", id, "supervisor") == QStringLiteral("Erik"));

    // It is no longer as the first edit left it.
    checkRefused(takeBackEdit(context(), *added), "", ErrorCode::ChangedMeanwhile);

    const auto removed = removeRecord(context(), QStringLiteral("form"), record("region"), id);
    REQUIRE(removed);
    REQUIRE(takeBackEdit(context(), *removed));
    CHECK(value("region", id, "name") == QStringLiteral("Arnhem"));
    CHECK(idOf("region", "R3") == id);
}

TEST_CASE_METHOD(EditFixture, "an overlap that an import left refuses nothing but its own dates")
{
    administration.tamper(
        "INSERT INTO duo (code, participant_id, coach_id, relation, started_on) "
        "SELECT 'D8', participant_id, coach_id, relation, '2020-01-01' FROM duo WHERE code = 'D1'");
    const qint64 twin = idOf("duo", "D8");
    const auto noted = change("duo", twin, {{QStringLiteral("relation"), text("parent")}});
    REQUIRE(noted);
    checkRefused(change("duo", twin, {{QStringLiteral("started_on"), text("2020-02-01")}}), "started_on",
        ErrorCode::DuoOverlapsOther);
    REQUIRE(takeBackEdit(context(), *noted));

    // Deleting one of the two ends the overlap; taking that back is no new one.
    const auto removed = removeRecord(context(), QStringLiteral("form"), record("duo"), twin);
    REQUIRE(removed);
    const auto back = takeBackEdit(context(), *removed);
    REQUIRE(back);
    CHECK(idOf("duo", "D8") == twin);
    const auto again = takeBackEdit(context(), *back);
    REQUIRE(again);

    // One that came meanwhile is new.
    administration.tamper(
        "INSERT INTO duo (id, code, participant_id, coach_id, relation, started_on) "
        "SELECT 1000, 'D7', participant_id, coach_id, relation, '2019-01-01' FROM duo WHERE code = 'D1'");
    administration.tamper(
        "UPDATE duo SET ended_on = '2018-12-31', started_on = '2018-12-31' WHERE code = 'D1'");
    checkRefused(takeBackEdit(context(), *again), "started_on", ErrorCode::DuoOverlapsOther);
}

TEST_CASE_METHOD(EditFixture, "references to files go with their record and come back with it")
{
    const auto contract = add("contract",
        {{QStringLiteral("coach_id"), idOf("coach", "C2")},
            {QStringLiteral("valid_from"), text("2024-01-01")}});
    REQUIRE(contract);
    const qint64 id = contract->front().id;
    REQUIRE(add("file_reference",
        {{QStringLiteral("record_kind"), text("contract")}, {QStringLiteral("record_id"), id},
            {QStringLiteral("path"), text("/papieren/contract.pdf")}}));
    const auto removed = removeRecord(context(), QStringLiteral("form"), record("contract"), id);
    REQUIRE(removed);
    CHECK(removed->size() == 2);
    CHECK(administration.rows("SELECT count(*) FROM file_reference") == QStringList{QStringLiteral("0")});
    REQUIRE(takeBackEdit(context(), *removed));
    CHECK(administration.rows("SELECT path FROM file_reference")
        == QStringList{QStringLiteral("/papieren/contract.pdf")});
}

TEST_CASE_METHOD(EditFixture, "a pilot that leaves hours outside is refused")
{
    const auto settings = loadRecordsWith(
        *database, recordTableNamed(record("setting")), QStringLiteral("key"), text("pilot_end"));
    REQUIRE(settings);
    const qint64 end = settings->front().id;
    checkRefused(change("setting", end, {{QStringLiteral("value"), text("2020-01-01")}}), "value",
        ErrorCode::HoursOutsidePeriod);
    checkRefused(change("setting", end, {{QStringLiteral("value"), text("2018-01-01")}}), "value",
        ErrorCode::PeriodEndsBeforeStart);
    CHECK(change("setting", end, {{QStringLiteral("value"), text("")}}));
}

TEST_CASE_METHOD(EditFixture, "the next code follows the highest one whatever its length")
{
    const auto next = [this](const char* table) {
        return nextCode(*database, record(table)).value_or(QString());
    };
    CHECK(next("duo") == QStringLiteral("D6"));
    administration.tamper("UPDATE duo SET code = 'DUO000099' WHERE code = 'D5'");
    CHECK(next("duo") == QStringLiteral("DUO000100"));
    administration.tamper("UPDATE duo SET code = 'DUO999999' WHERE code = 'DUO000099'");
    CHECK(next("duo") == QStringLiteral("DUO1000000"));
}
