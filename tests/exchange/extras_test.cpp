// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationexport.h"
#include "core/storage/database.h"
#include "tests/exchange/roundtrip.h"
#include "tests/support/catchtext.h"

#include <QDir>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

/// The tables that an export writes, by name.
std::map<QString, QByteArray> exported(const TemporaryAdministration& administration)
{
    const QString folder = administration.inFolder("exported");
    REQUIRE(exportAdministration(*administration.open(), folder));
    std::map<QString, QByteArray> tables;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        tables[name] = bytesOf(QDir(folder).filePath(name));
    return tables;
}

QByteArray headerOf(const QByteArray& table)
{
    return table.left(table.indexOf('\n'));
}

constexpr const char* participantColumns = "code,first_name,prefix,last_name,region,email,phone";
constexpr const char* duoColumns = "code,participant,coach,relation,tariff,start,end";

struct AddedRow
{
    const char* table;
    const char* row;
    const char* place;
    ErrorCode code;
};

constexpr AddedRow wrongRows[] = {
    {"participants", "P9,,,,,,,pigeon,", "participants.csv:6: preferred_channel", ErrorCode::NotAChoice},
    {"participants", "P9,,,,,,,,2023-02-30", "participants.csv:6: looking_since", ErrorCode::NotADate},
    {"coaches", "C9,,,,,private,,,,,,own,,,,,,20-12-2018,", "coaches.csv:6: self_billing_agreed",
        ErrorCode::NotADate},
    {"coaches", "C9,,,,,private,,,,,,own,,,,,,,ja", "coaches.csv:6: research_agreed", ErrorCode::NotADate},
    {"duos", "D9,P1,C1,none,,2023-01-01,,,,D99", "duos.csv:9: previous_duo", ErrorCode::UnknownReference},
    {"duos", "D9,P1,C1,none,,2023-01-01,,,,D9", "duos.csv:9: previous_duo", ErrorCode::DuoFollowsItself},
    {"click_talks", "P9,C1,,,,", "click_talks.csv:5: participant", ErrorCode::UnknownReference},
    {"click_talks", "P4,C9,,,,", "click_talks.csv:5: coach", ErrorCode::UnknownReference},
    {"click_talks", "P4,,,,,", "click_talks.csv:5: coach", ErrorCode::ValueMissing},
    {"click_talks", "P4,C1,2023-06-31,,,", "click_talks.csv:5: date", ErrorCode::NotADate},
    {"click_talks", "P4,C1,2023-06-01,good,,", "click_talks.csv:5: participant_outcome",
        ErrorCode::NotAChoice},
    {"click_talks", "P4,C1,2023-06-01,,bad,", "click_talks.csv:5: coach_outcome", ErrorCode::NotAChoice},
    {"click_talks", "P4,C1,,positive,,", "click_talks.csv:5: date", ErrorCode::ValueMissing},
    {"click_talks", "P4,C1,,,negative,", "click_talks.csv:5: date", ErrorCode::ValueMissing},
    {"click_talks", "P3,C1,,,,nog eens", "click_talks.csv:5: participant", ErrorCode::DuplicateKey},
    {"click_talks", "P4,C2,2023-06-09,,,", "click_talks.csv:5: participant", ErrorCode::DuplicateKey},
    {"coach_talks", "D9,2023-06-20,rust,,", "coach_talks.csv:4: duo", ErrorCode::UnknownReference},
    {"coach_talks", "D1,2023-06-21,,,", "coach_talks.csv:4: outcome", ErrorCode::ValueMissing},
    {"coach_talks", "D1,2023-06-21,rust,2023-06-20,", "coach_talks.csv:4: follow_up",
        ErrorCode::PeriodEndsBeforeStart},
    {"coach_talks", "D1,2023-06-21,rust,,Ria", "coach_talks.csv:4: follow_up", ErrorCode::ValueMissing},
    {"coach_talks", "D1,2023-06-20,rust,,", "coach_talks.csv:4: duo", ErrorCode::DuplicateKey},
    {"handled_signals", "above,D1,,,,,2023-06-20,2023-06-21,", "handled_signals.csv:6: signal",
        ErrorCode::NotAChoice},
    {"handled_signals", "below_agreed,D1,,,,,2023-06-20,,", "handled_signals.csv:6: note",
        ErrorCode::ValueMissing},
    {"handled_signals", "below_agreed,D1,,,,,2023-06-20,2023-06-20,", "handled_signals.csv:6: until",
        ErrorCode::PeriodEndsBeforeStart},
    {"handled_signals", "vog_missing,,C2,,,,2023-06-20,2023-06-21,", "handled_signals.csv:6: signal",
        ErrorCode::DuplicateKey},
    {"intervision_questions", "V3,C9,,2023-05-02,wat nu,open", "intervision_questions.csv:5: coach",
        ErrorCode::UnknownReference},
    {"intervision_questions", "V3,C1,D9,2023-05-02,wat nu,open", "intervision_questions.csv:5: duo",
        ErrorCode::UnknownReference},
    {"intervision_questions", "V3,C1,,,wat nu,open", "intervision_questions.csv:5: date",
        ErrorCode::ValueMissing},
    {"intervision_questions", "V3,C1,,2023-05-02,,open", "intervision_questions.csv:5: text",
        ErrorCode::ValueMissing},
    {"intervision_questions", "V3,C1,,2023-05-02,wat nu,new", "intervision_questions.csv:5: state",
        ErrorCode::NotAChoice},
    {"intervisions", "S9,balint,", "intervisions.csv:5: session", ErrorCode::UnknownReference},
    {"programme_steps", "S1,0,break,,0:05", "programme_steps.csv:5: position", ErrorCode::NotANumberWithin},
    {"programme_steps", "S1,04,break,,0:05", "programme_steps.csv:5: position", ErrorCode::NotANumberWithin},
    {"programme_steps", "S1,1000,break,,0:05", "programme_steps.csv:5: position",
        ErrorCode::NotANumberWithin},
    {"programme_steps", "S1,3,break,,0:05", "programme_steps.csv:5: session", ErrorCode::DuplicateKey},
    {"programme_steps", "S1,4,pause,,0:05", "programme_steps.csv:5: step", ErrorCode::NotAChoice},
    {"programme_steps", "S1,4,own,,0:05", "programme_steps.csv:5: title", ErrorCode::ValueMissing},
    {"programme_steps", "S1,4,break,,0:00", "programme_steps.csv:5: time", ErrorCode::NotANumberWithin},
    {"session_roles", "S1,host,C1", "session_roles.csv:5: role", ErrorCode::NotAChoice},
    {"session_roles", "S1,chair,C9", "session_roles.csv:5: coach", ErrorCode::UnknownReference},
    {"session_roles", "S1,chair,C1", "session_roles.csv:5: session", ErrorCode::DuplicateKey},
    {"preparation_tasks", "S1,own,,day,,", "preparation_tasks.csv:5: title", ErrorCode::ValueMissing},
    {"preparation_tasks", "S1,print_pack,ook,day,,", "preparation_tasks.csv:5: task", ErrorCode::NotAChoice},
    {"preparation_tasks", "S1,print_pack,,week,,", "preparation_tasks.csv:5: stage", ErrorCode::NotAChoice},
    {"preparation_tasks", "S1,print_pack,,day,,Ria", "preparation_tasks.csv:5: done",
        ErrorCode::ValueMissing},
    {"session_questions", "S1,V9,", "session_questions.csv:3: question", ErrorCode::UnknownReference},
    {"session_questions", "S1,V000001,", "session_questions.csv:3: session", ErrorCode::DuplicateKey},
    {"session_follow_ups", "S1,3,,,,belt,,", "session_follow_ups.csv:4: person", ErrorCode::ValueMissing},
    {"session_follow_ups", "S1,3,V9,C1,,belt,,", "session_follow_ups.csv:4: question",
        ErrorCode::UnknownReference},
    {"session_follow_ups", "S1,3,,C1,,,,", "session_follow_ups.csv:4: agreed", ErrorCode::ValueMissing},
    {"session_follow_ups", "S1,3,,C1,,belt,2023-06-31,", "session_follow_ups.csv:4: due",
        ErrorCode::NotADate},
    {"sessions", "S9,2023-06-15,training,,,,1,24:00", "sessions.csv:4: starts_at", ErrorCode::NotATimeOfDay},
    {"sessions", "S9,2023-06-15,training,,,,1,9:30", "sessions.csv:4: starts_at", ErrorCode::NotATimeOfDay},
    {"session_guests", "S9,Wim Kok", "session_guests.csv:4: session", ErrorCode::UnknownReference},
    {"session_guests", "S2,", "session_guests.csv:4: name", ErrorCode::ValueMissing},
    {"session_guests", "S2,Wim Kok", "session_guests.csv:4: session", ErrorCode::DuplicateKey},
    {"import_layouts", ",{}", "import_layouts.csv:3: name", ErrorCode::ValueMissing},
    {"file_references", "duo,D1,,/a.pdf,", "file_references.csv:6: kind", ErrorCode::NotAChoice},
    {"file_references", "coach,,,/a.pdf,", "file_references.csv:6: code", ErrorCode::ValueMissing},
    {"file_references", "coach,C9,,/a.pdf,", "file_references.csv:6: code", ErrorCode::UnknownReference},
    {"file_references", "coach,C1,2019-01-01,/a.pdf,", "file_references.csv:6: code",
        ErrorCode::UnknownReference},
    {"file_references", "contract,C1,2019-01-02,/a.pdf,", "file_references.csv:6: code",
        ErrorCode::UnknownReference},
    {"file_references", "certificate,C2,2018-11-01,/a.pdf,", "file_references.csv:6: code",
        ErrorCode::UnknownReference},
    {"file_references", "organisation_rate,C1,2019-01-01,/a.pdf,", "file_references.csv:6: code",
        ErrorCode::UnknownReference},
    {"file_references", "contract,C1,,/a.pdf,", "file_references.csv:6: date", ErrorCode::ValueMissing},
    {"file_references", "contract,C1,2019-02-29,/a.pdf,", "file_references.csv:6: date", ErrorCode::NotADate},
    {"file_references", "contract,C1,2019-01-01,,", "file_references.csv:6: path", ErrorCode::ValueMissing},
    {"file_references", "coach,C1,,/papieren/zelffacturering.pdf,", "file_references.csv:6: kind",
        ErrorCode::DuplicateKey},
};

} // namespace

TEST_CASE("a plain administration is exported without a word more than the contract of the folder")
{
    const auto tables = exported(TemporaryAdministration(AdministrationTexts::ofBase()));
    CHECK(tables.size() == 14);
    CHECK(headerOf(tables.at(QStringLiteral("participants.csv"))) == participantColumns);
    CHECK(headerOf(tables.at(QStringLiteral("coaches.csv")))
        == "code,first_name,prefix,last_name,region,engagement,organisation,coc_number,vat_id,vat_regime,"
           "iban,invoicing,email,address,postcode,city");
    CHECK(headerOf(tables.at(QStringLiteral("duos.csv"))) == duoColumns);
}

TEST_CASE("an administration that uses everything is exported as it was imported")
{
    const AdministrationTexts texts = AdministrationTexts::withEverything();
    const TemporaryAdministration administration(texts);
    const auto tables = exported(administration);
    for (const char* name : {"participants", "coaches", "duos", "sessions", "session_guests",
             "import_layouts", "click_talks", "coach_talks", "handled_signals", "file_references",
             "intervision_questions", "intervisions", "programme_steps", "session_roles", "preparation_tasks",
             "session_questions", "session_follow_ups"}) {
        INFO(name);
        CHECK(tables.at(QString::fromLatin1(name) + QStringLiteral(".csv")) == texts.text(name));
    }
    checkRoundTrip(administration, 27);
    CHECK(administration.rows("SELECT own.code, previous.code FROM duo own "
                              "JOIN duo previous ON previous.id = own.previous_duo_id ORDER BY own.code")
        == list({"D1|D6", "D6|D7"}));
    CHECK(administration.rows("SELECT file_reference.path FROM file_reference JOIN contract "
                              "ON contract.id = record_id AND record_kind = 'contract' JOIN coach "
                              "ON coach.id = contract.coach_id WHERE coach.code = 'C1'")
        == list({"/papieren/contract C1.pdf"}));
}

TEST_CASE("importing everything again changes no byte")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    const QByteArray before = administration.bytes();
    for (const ImportCounts& counts :
        administration.importRight(AdministrationTexts::withEverything()).tables) {
        INFO(counts.file.toStdString());
        CHECK(counts.added + counts.changed == 0);
        CHECK(counts.same > 0);
    }
    CHECK(administration.bytes() == before);
}

TEST_CASE("only the extra columns that say something are exported")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put(
        "duos", QByteArray(duoColumns) + ",previous_duo,end_reason\nD1,P1,C1,none,,2019-01-01,,,einde\n");
    texts.put("hours", "duo,date,hours,note\n").put("agreements", "duo,valid_from,hours_per_week,reason\n");
    texts.put("attendance", "session,coach,status,hours,duo\n");
    const auto tables = exported(TemporaryAdministration(texts));
    CHECK(tables.at(QStringLiteral("duos.csv"))
        == QByteArray(duoColumns) + ",end_reason\nD1,P1,C1,none,,2019-01-01,,einde\n");
}

TEST_CASE("what an absent column would say stays and what an empty cell says is not known any more")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    const auto participants = [&] {
        return administration.rows(
            "SELECT code, last_name, coalesce(preferred_channel, '-'), coalesce(looking_since, '-') "
            "FROM participant WHERE code IN ('P1', 'P3', 'P9') ORDER BY code");
    };
    const QByteArray columns(participantColumns);
    administration.importRight(AdministrationTexts().put("participants",
        columns + "\nP1,Anna,de,Boer,R1,anna@example.org,0612345678\nP3,Cor,van,Duin,,,\nP9,,,Nieuw,,,\n"));
    CHECK(participants() == list({"P1|Boer|coach|-", "P3|Duin|letter|2023-06-01", "P9|Nieuw|-|-"}));
    administration.importRight(
        AdministrationTexts().put("participants", columns + ",looking_since\nP3,Cor,van,Duin,,,,\n"));
    CHECK(participants() == list({"P1|Boer|coach|-", "P3|Duin|letter|-", "P9|Nieuw|-|-"}));
    // Tables that the folder does not have are left alone.
    CHECK(administration.rows("SELECT count(*) FROM click_talk") == list({"3"}));
    CHECK(administration.rows("SELECT count(*) FROM file_reference") == list({"4"}));
}

TEST_CASE("a row of an extra table is matched by its key")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    AdministrationTexts some;
    some.put("click_talks",
            "participant,coach,date,participant_outcome,coach_outcome,note\nP3,C1,,,,heeft gebeld\n"
            "P3,C1,2023-06-10,positive,positive,\n")
        .put("file_references",
            "path,kind,date,code,description\n/papieren/contract C1.pdf,contract,2019-01-01,C1,het eerste\n"
            "/papieren/contract C1.pdf,contract,2019-01-01,C2,\n");
    const ImportReport report = administration.importRight(some);
    REQUIRE(report.tables.size() == 2);
    for (const ImportCounts& counts : report.tables)
        CHECK((counts.added == 1 && counts.changed == 1 && counts.same == 0));
    CHECK(administration.rows("SELECT coalesce(held_on, '-'), note FROM click_talk WHERE participant_id = 3 "
                              "ORDER BY held_on")
        == list({"-|heeft gebeld", "2023-06-02|", "2023-06-10|"}));
    CHECK(administration.rows("SELECT record_id, description FROM file_reference "
                              "WHERE record_kind = 'contract' ORDER BY record_id")
        == list({"1|het eerste", "2|"}));
}

TEST_CASE("a table of an earlier export that has no rows any more does not stay in the folder")
{
    const TemporaryAdministration administration(AdministrationTexts::withEverything());
    CHECK(exported(administration).size() == 27);
    administration.tamper("DELETE FROM click_talk");
    const auto tables = exported(administration);
    CHECK(tables.size() == 26);
    CHECK(tables.count(QStringLiteral("click_talks.csv")) == 0);
    administration.tamper("DELETE FROM file_reference");
    const QString path = administration.inFolder("exported/file_references.csv");
    REQUIRE(QFile::remove(path));
    REQUIRE(QDir().mkpath(path));
    const Status refused = exportAdministration(*administration.open(), administration.inFolder("exported"));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::FileNotWritable);
    CHECK(refused.error().arguments.front() == path);
}

TEST_CASE("a wrong extra cell refuses the import with its file and line and column")
{
    const TemporaryAdministration existing(AdministrationTexts::withEverything());
    const QByteArray before = existing.bytes();
    for (const AddedRow& wrong : wrongRows) {
        INFO(wrong.table << ": " << wrong.row);
        AdministrationTexts texts = AdministrationTexts::withEverything();
        texts.add(wrong.table, wrong.row);
        const TemporaryAdministration none;
        const auto refused = none.import(texts);
        REQUIRE_FALSE(refused.has_value());
        checkProblems(refused.error(), {{wrong.place, wrong.code}});
        CHECK(none.files().isEmpty());
        const auto refusedAgain = existing.import(texts);
        REQUIRE_FALSE(refusedAgain.has_value());
        checkProblems(refusedAgain.error(), {{wrong.place, wrong.code}});
        CHECK(existing.bytes() == before);
    }
}

TEST_CASE("an extra table needs all of its columns")
{
    AdministrationTexts texts = AdministrationTexts::withEverything();
    texts.put("click_talks", "participant,coach,date,participant_outcome,coach_outcome\n");
    const auto refused = TemporaryAdministration().import(texts);
    REQUIRE_FALSE(refused.has_value());
    checkProblems(refused.error(), {{"click_talks.csv:1: note", ErrorCode::MissingColumn}});
}

TEST_CASE("a wrong row is not blamed on the paper or the duo that refers to it")
{
    AdministrationTexts texts = AdministrationTexts::withEverything();
    texts.change("contracts", "C1,2018-12-01", "C1,2018-12-32");
    auto refused = TemporaryAdministration().import(texts);
    REQUIRE_FALSE(refused.has_value());
    checkProblems(refused.error(), {{"contracts.csv:2: signed", ErrorCode::NotADate}});

    texts = AdministrationTexts::withEverything();
    texts.change("duos", "D7,P1,C2,none,,2018-01-01", "D7,P1,C2,none,,2018-01-32");
    refused = TemporaryAdministration().import(texts);
    REQUIRE_FALSE(refused.has_value());
    checkProblems(refused.error(), {{"duos.csv:8: start", ErrorCode::NotADate}});
}

TEST_CASE("duos that go on from each other in a ring are refused and those behind them are not blamed")
{
    // D6 goes on from D7 already, and D1 from D6.
    AdministrationTexts texts = AdministrationTexts::withEverything();
    texts.change("duos", "ander werk,\n", "ander werk,D6\n");
    const auto refused = TemporaryAdministration().import(texts);
    REQUIRE_FALSE(refused.has_value());
    checkProblems(refused.error(),
        {{"duos.csv:7: previous_duo", ErrorCode::DuoFollowsItself},
            {"duos.csv:8: previous_duo", ErrorCode::DuoFollowsItself}});
}

TEST_CASE("a ring that only closes with a duo of the file is refused")
{
    const TemporaryAdministration existing(AdministrationTexts::withEverything());
    const QByteArray before = existing.bytes();
    AdministrationTexts texts;
    texts.put("duos", QByteArray(duoColumns) + ",previous_duo\nD7,P1,C2,none,,2018-01-01,2018-05-31,D1\n");
    const auto refused = existing.import(texts);
    REQUIRE_FALSE(refused.has_value());
    // D1, D6 and D7 stand in the ring; the table names D7 alone.
    checkProblems(refused.error(),
        {{"duos.csv: previous_duo", ErrorCode::DuoFollowsItself},
            {"duos.csv: previous_duo", ErrorCode::DuoFollowsItself},
            {"duos.csv:2: previous_duo", ErrorCode::DuoFollowsItself}});
    CHECK(existing.bytes() == before);
}

TEST_CASE("a long chain of duos can stand in any order and its rows are logged once")
{
    QByteArray forwards(duoColumns);
    forwards += ",previous_duo\n";
    QByteArray backwards = forwards;
    constexpr int duos = 300;
    for (int i = 0; i < duos; ++i) {
        const auto row = [](int number) {
            const QByteArray previous = number == 0 ? QByteArray() : 'E' + QByteArray::number(number - 1);
            return 'E' + QByteArray::number(number) + ",P1,C1,none,,2019-01-01,," + previous + '\n';
        };
        forwards += row(i);
        backwards += row(duos - 1 - i);
    }
    for (const QByteArray& table : {forwards, backwards}) {
        const TemporaryAdministration administration(AdministrationTexts::ofBase());
        administration.importRight(AdministrationTexts().put("duos", table));
        CHECK(administration.rows("SELECT count(*) FROM duo own JOIN duo previous "
                                  "ON previous.id = own.previous_duo_id "
                                  "WHERE 'E' || (substr(own.code, 2) - 1) = previous.code")
            == list({"299"}));
        CHECK(administration.rows("SELECT operation, count(*) FROM change_log "
                                  "WHERE record_kind = 'duo' AND record_id > 5 GROUP BY operation")
            == list({"insert|300"}));
    }
}
