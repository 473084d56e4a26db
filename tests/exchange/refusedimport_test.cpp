// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// One row behind the others of the base administration.
struct AddedRow
{
    const char* table;
    const char* row;
    const char* place;
    ErrorCode code;
};

constexpr AddedRow wrongRows[] = {
    // Cells that are wrong by themselves.
    {"hours", "D1,2023-02-30,1:00,", "hours.csv:7: date", ErrorCode::NotADate},
    {"hours", "D1,30-05-2023,1:00,", "hours.csv:7: date", ErrorCode::NotADate},
    {"hours", "D1,2023-05-09,een uur,", "hours.csv:7: hours", ErrorCode::NotATime},
    {"hours", "D1,2023-05-09,\"1,5\",", "hours.csv:7: hours", ErrorCode::NotATime},
    {"hours", "D1,2023-05-09,1:60,", "hours.csv:7: hours", ErrorCode::NotATime},
    {"hours", "D1,2023-05-09,-1,", "hours.csv:7: hours", ErrorCode::TimeNegative},
    {"hours", "D1,2023-05-09,24:01,", "hours.csv:7: hours", ErrorCode::TimeAboveDay},
    {"hours", "D1,2023-05-09,25,", "hours.csv:7: hours", ErrorCode::TimeAboveDay},
    {"hours", "D1,2023-05-09,,", "hours.csv:7: hours", ErrorCode::ValueMissing},
    {"hours", ",2023-05-09,1:00,", "hours.csv:7: duo", ErrorCode::ValueMissing},
    {"hours", "D1,2023-05-09,1:00", "hours.csv:7", ErrorCode::WrongNumberOfCells},
    {"hours", "D1,2023-05-09,1:00,,", "hours.csv:7", ErrorCode::WrongNumberOfCells},
    {"agreements", "D1,2023-01-01,168:01,", "agreements.csv:4: hours_per_week", ErrorCode::TimeAboveWeek},
    {"tariffs", "family,0,2023-01-01", "tariffs.csv:4: rate", ErrorCode::RateNotPositive},
    {"tariffs", "family,20.545,2023-01-01", "tariffs.csv:4: rate", ErrorCode::NotAnAmountOfMoney},
    {"tariffs", "friend,20.54,2023-01-01", "tariffs.csv:4: kind", ErrorCode::NotAChoice},
    {"certificates", "C1,bsn,2023-01-01,,", "certificates.csv:3: kind", ErrorCode::NotAChoice},
    {"organisations", "O3,,care,,,,,,,,", "organisations.csv:4: name", ErrorCode::ValueMissing},
    {"settings", "pilot_colour,blue", "settings.csv:4: key", ErrorCode::UnknownSetting},
    // Keys that stand twice.
    {"regions", "R1,Haarlem,", "regions.csv:4: code", ErrorCode::DuplicateKey},
    {"hours", "D1,2023-05-08,1:00,", "hours.csv:7: duo", ErrorCode::DuplicateKey},
    {"attendance", "S1,C3,present,,", "attendance.csv:4: session", ErrorCode::DuplicateKey},
    {"settings", "pilot_end,", "settings.csv:4: key", ErrorCode::DuplicateKey},
    // References to nothing.
    {"hours", "D9,2023-05-09,1:00,", "hours.csv:7: duo", ErrorCode::UnknownReference},
    {"hours", "d1,2023-05-09,1:00,", "hours.csv:7: duo", ErrorCode::UnknownReference},
    {"participants", "P9,,,,R9,,", "participants.csv:6: region", ErrorCode::UnknownReference},
    {"duos", "D9,P9,C1,none,,2023-01-01,", "duos.csv:7: participant", ErrorCode::UnknownReference},
    {"duos", "D9,P1,C9,none,,2023-01-01,", "duos.csv:7: coach", ErrorCode::UnknownReference},
    {"organisation_rates", "O9,50,2023-01-01", "organisation_rates.csv:3: organisation",
        ErrorCode::UnknownReference},
    {"attendance", "S9,C1,present,,", "attendance.csv:4: session", ErrorCode::UnknownReference},
    // Hours where none can be (rule 12).
    {"hours", "D1,2018-12-31,1:00,", "hours.csv:7: date", ErrorCode::EntryOutsideDuo},
    {"hours", "D4,2023-01-01,1:00,", "hours.csv:7: date", ErrorCode::EntryOutsideDuo},
    {"hours", "D1,2023-07-01,1:00,", "hours.csv:7: date", ErrorCode::EntryInFuture},
    // Cells of one row that do not go together.
    {"duos", "D9,P1,C1,none,,2023-02-01,2023-01-31", "duos.csv:7: end", ErrorCode::PeriodEndsBeforeStart},
    {"contracts", "C1,,2023-02-01,2023-01-31", "contracts.csv:6: valid_to", ErrorCode::PeriodEndsBeforeStart},
    {"certificates", "C1,vog,2023-02-01,2023-01-31,", "certificates.csv:3: received",
        ErrorCode::ReceivedBeforeIssued},
    {"duos", "D9,P1,C1,sibling,family,2023-02-01,", "duos.csv:7: tariff",
        ErrorCode::TariffDecisionNotApplicable},
    {"coaches", "C9,,,,,payroll,,,,,,own,,,,", "coaches.csv:6: organisation", ErrorCode::OrganisationMissing},
    {"coaches", "C9,,,,,private,O1,,,,,own,,,,", "coaches.csv:6: organisation",
        ErrorCode::OrganisationNotApplicable},
    // Records that do not go together.
    {"coaches", "C9,,,,,payroll,O1,,,,,own,,,,", "coaches.csv:6: organisation",
        ErrorCode::OrganisationOfOtherKind},
    {"coaches", "C9,,,,,organisation,O2,,,,,own,,,,", "coaches.csv:6: organisation",
        ErrorCode::OrganisationOfOtherKind},
    {"attendance", "S1,C2,present,,D1", "attendance.csv:4: duo", ErrorCode::DuoOfOtherCoach},
};

/// Texts put in the place of others.
struct ChangedText
{
    const char* table;
    const char* old;
    const char* text;
    const char* place;
    ErrorCode code;
};

constexpr ChangedText wrongTexts[] = {
    {"hours", "date,hours,note", "date,hours,note,colour", "hours.csv:1: colour", ErrorCode::UnknownColumn},
    {"regions", "name,supervisor", "name,name", "regions.csv:1: name", ErrorCode::DuplicateColumn},
    {"hours", "3:00,\n", "3:00,\xff\n", "hours.csv:5", ErrorCode::NotUtf8},
    {"hours", "3:00,\n", "3:00,\"open\n", "hours.csv:5", ErrorCode::QuoteNotClosed},
    {"hours", "3:00,\n", "3:00,a\"b\n", "hours.csv:5", ErrorCode::QuoteMisplaced},
    {"hours", "3:00,\n", "3:00,\"a\"b\n", "hours.csv:5", ErrorCode::QuoteMisplaced},
    {"contracts", "C2,2018-12-01,2019-01-01,2023-12-31", "C2,2018-12-01,2019-01-01,2023-05-02",
        "hours.csv:4: date", ErrorCode::EntryOutsideContract},
    {"settings", "2023-12-31", "2023-05-03", "hours.csv:3: date", ErrorCode::EntryOutsidePilot},
    {"settings", "2023-12-31", "2023-13-31", "settings.csv:3: value", ErrorCode::SettingValueInvalid},
};

void checkRefusedWithoutTrace(const AdministrationTexts& texts, const std::vector<ExpectedProblem>& expected)
{
    const TemporaryAdministration none;
    const auto refused = none.import(texts);
    REQUIRE_FALSE(refused.has_value());
    checkProblems(refused.error(), expected);
    CHECK(none.files().isEmpty());
}

} // namespace

TEST_CASE("a wrong row refuses the import with its file and line and column")
{
    const TemporaryAdministration existing(AdministrationTexts::ofBase());
    const QByteArray before = existing.bytes();
    for (const AddedRow& wrong : wrongRows) {
        INFO(wrong.table << ": " << wrong.row);
        AdministrationTexts texts = AdministrationTexts::ofBase();
        texts.add(wrong.table, wrong.row);
        checkRefusedWithoutTrace(texts, {{wrong.place, wrong.code}});
        const auto refused = existing.import(texts);
        REQUIRE_FALSE(refused.has_value());
        checkProblems(refused.error(), {{wrong.place, wrong.code}});
        CHECK(existing.bytes() == before);
    }
    CHECK(existing.files() == QStringList{QStringLiteral("a.duoboek")});
}

TEST_CASE("a wrong text refuses the import with its file and line and column")
{
    for (const ChangedText& wrong : wrongTexts) {
        INFO(wrong.table << ": " << wrong.text);
        AdministrationTexts texts = AdministrationTexts::ofBase();
        texts.change(wrong.table, wrong.old, wrong.text);
        const TemporaryAdministration none;
        const auto refused = none.import(texts);
        REQUIRE_FALSE(refused.has_value());
        CHECK(placeInWords(refused.error().front()) == QString::fromLatin1(wrong.place));
        CHECK(refused.error().front().error.code == wrong.code);
        CHECK(none.files().isEmpty());
    }
}

TEST_CASE("a table without a needed column is refused and its other cells are looked at")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("hours", "duo,date,note\nD1,2023-05-01,\nD1,2023-05-32,\n");
    checkRefusedWithoutTrace(texts,
        {{"hours.csv:1: hours", ErrorCode::MissingColumn}, {"hours.csv:3: date", ErrorCode::NotADate}});
    texts.put("hours", "");
    checkRefusedWithoutTrace(texts, {{"hours.csv:1", ErrorCode::EmptyTable}});
}

TEST_CASE("a NUL byte and an endless line are refused")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("hours", QByteArray("D1,2023-05-09,1:00,a\0b", 22));
    checkRefusedWithoutTrace(texts, {{"hours.csv:7", ErrorCode::NulByte}});

    texts = AdministrationTexts::ofBase();
    texts.add("hours", "D1,2023-05-09,1:00," + QByteArray(10 * 1024 * 1024, 'x'));
    checkRefusedWithoutTrace(texts, {{"hours.csv:7", ErrorCode::LineTooLong}});
}

TEST_CASE("every problem of a folder is reported at once in the order of files and lines")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.put("colours", "code\nblue\n")
        .add("hours", "D1,2023-02-30,25,")
        .add("hours", "D9,2023-05-09,1:00,")
        .add("hours", "D1,2018-01-01,1:00")
        .add("hours", "D1,2018-01-01,1:00,")
        .add("coaches", "C9,,,,,payroll,O1,,,,,own,,,,")
        .add("regions", "R3,,");
    AdministrationTables tables = texts.read();
    for (AdministrationTable& table : tables) {
        if (table.file == QStringLiteral("colours.csv"))
            table.problems = {{{table.file, 0, {}, {}}, {ErrorCode::UnknownTable, {table.file}}}};
    }
    const TemporaryAdministration none;
    const auto refused = importAdministration(none.path(), tables,
        {QStringLiteral("petra"), QStringLiteral("import")}, FixedDayClock(testDay), ImportMode::Keep);
    REQUIRE_FALSE(refused.has_value());
    checkProblems(refused.error(),
        {{"coaches.csv:6: organisation", ErrorCode::OrganisationOfOtherKind},
            {"colours.csv", ErrorCode::UnknownTable}, {"hours.csv:7: date", ErrorCode::NotADate},
            {"hours.csv:7: hours", ErrorCode::TimeAboveDay},
            {"hours.csv:8: duo", ErrorCode::UnknownReference}, {"hours.csv:9", ErrorCode::WrongNumberOfCells},
            {"hours.csv:10: date", ErrorCode::EntryOutsideDuo}});
    CHECK(none.files().isEmpty());
}

TEST_CASE("a wrong row is not blamed on the rows that refer to it")
{
    // D1 has hours and attendance, C2 has a contract, a duo and hours: none of those is wrong by itself.
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.change("duos", "D1,P1,C1,none,,2019-01-01", "D1,P1,C1,none,,2019-01-32");
    checkRefusedWithoutTrace(texts, {{"duos.csv:2: start", ErrorCode::NotADate}});

    texts = AdministrationTexts::ofBase();
    texts.change("coaches", "payroll,O2", "payroll,O9");
    checkRefusedWithoutTrace(texts, {{"coaches.csv:3: organisation", ErrorCode::UnknownReference}});

    texts = AdministrationTexts::ofBase();
    texts.change("duos", "D1,P1,C1,none,,2019-01-01,", "D1,P1,C1,none,,2019-01-01");
    checkRefusedWithoutTrace(texts, {{"duos.csv:2", ErrorCode::WrongNumberOfCells}});

    texts = AdministrationTexts::ofBase();
    texts.change("duos", "code,participant", "kode,participant");
    checkRefusedWithoutTrace(texts,
        {{"duos.csv:1: kode", ErrorCode::UnknownColumn}, {"duos.csv:1: code", ErrorCode::MissingColumn}});

    texts = AdministrationTexts::ofBase();
    texts.change("contracts", "C2,2018-12-01", "C2,2018-12-32");
    checkRefusedWithoutTrace(texts, {{"contracts.csv:3: signed", ErrorCode::NotADate}});

    texts = AdministrationTexts::ofBase();
    texts.change("settings", "pilot_start,2019-01-01", "pilot_start,vroeger");
    checkRefusedWithoutTrace(texts, {{"settings.csv:2: value", ErrorCode::SettingValueInvalid}});
}

TEST_CASE("a key that is not there is missing and not double")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("regions", ",Haarlem,").add("regions", ",Arnhem,");
    checkRefusedWithoutTrace(texts,
        {{"regions.csv:4: code", ErrorCode::ValueMissing}, {"regions.csv:5: code", ErrorCode::ValueMissing}});
}

TEST_CASE("two keys with commas in their codes are two keys")
{
    // S and A,B against S,A and B: joined by a comma they would be one.
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("coaches", "\"A, B\",,,,,private,,,,none,,own,,,,")
        .add("coaches", "B,,,,,private,,,,none,,own,,,,")
        .add("sessions", "S,2023-05-11,training,,,,1")
        .add("sessions", "\"S, A\",2023-05-12,training,,,,1")
        .add("attendance", "S,\"A, B\",excused,,")
        .add("attendance", "\"S, A\",B,excused,,");
    const TemporaryAdministration administration(texts);
    CHECK(administration.rows("SELECT count(*) FROM attendance") == QStringList{QStringLiteral("4")});
}

TEST_CASE("a pilot that ends before it begins is refused")
{
    AdministrationTexts texts;
    texts.put("settings", "key,value\npilot_start,2024-01-01\n");
    // The end is the default, 31 December 2023.
    checkRefusedWithoutTrace(texts, {{"settings.csv:2: value", ErrorCode::PeriodEndsBeforeStart}});
    texts.put("settings", "key,value\npilot_start,2020-01-02\npilot_end,2020-01-01\n");
    checkRefusedWithoutTrace(texts, {{"settings.csv:3: value", ErrorCode::PeriodEndsBeforeStart}});
    texts.put("settings", "key,value\npilot_start,2020-01-01\npilot_end,2020-01-01\n");
    const TemporaryAdministration oneDay(texts);
    CHECK(oneDay.rows("SELECT value FROM setting").size() == 2);
}

TEST_CASE("a change that leaves hours outside is refused and names their record")
{
    const TemporaryAdministration existing(AdministrationTexts::ofBase());
    const QByteArray before = existing.bytes();
    struct Case
    {
        const char* table;
        const char* text;
        ErrorCode code;
    };
    // Each leaves the hours of D2 on 3 May 2023 outside, and with the pilot those of others too.
    const Case cases[] = {
        {"duos", "code,participant,coach,relation,tariff,start,end\nD2,P2,C2,none,,2019-01-01,2023-05-02\n",
            ErrorCode::EntryOutsideDuo},
        {"contracts", "coach,signed,valid_from,valid_to\nC2,,2019-01-01,2023-05-02\n",
            ErrorCode::EntryOutsideContract},
        {"settings", "key,value\npilot_end,2023-05-02\n", ErrorCode::EntryOutsidePilot},
    };
    for (const Case& one : cases) {
        INFO(one.table);
        const auto refused = existing.import(AdministrationTexts().put(one.table, one.text));
        REQUIRE_FALSE(refused.has_value());
        CHECK(std::any_of(refused.error().begin(), refused.error().end(), [&one](const Problem& problem) {
            return problem.place
                == Place{QStringLiteral("hours.csv"), 0, QStringLiteral("D2"), QStringLiteral("date")}
            && problem.error.code == one.code;
        }));
        CHECK(existing.bytes() == before);
    }
}
