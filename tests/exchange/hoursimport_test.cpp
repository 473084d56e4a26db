// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hoursimport.h"
#include "core/usecases/changeentries.h"
#include "tests/support/catchtext.h"
#include "tests/support/hourstables.h"
#include "tests/support/temporaryadministration.h"
#include "tests/support/workbookparts.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// The small administration of the texts on 30 June 2023, and tables that are taken over into it.
class ImportFixture
{
public:
    ImportFixture()
        : administration(AdministrationTexts::ofBase())
        , database(administration.open(Database::Access::ReadWrite))
    {
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }

    [[nodiscard]] HoursPreview preview(const QByteArray& text) const
    {
        const HoursTable table = tableOf(text);
        const auto guess = layoutFor(*database, table);
        REQUIRE(guess);
        REQUIRE(guess->questions.empty());
        const auto found = previewHoursImport(*database, table, guess->layout, {}, clock.today());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] Checked<HoursImportOutcome> takeOver(
        const QByteArray& text, ImportMode mode = ImportMode::Keep) const
    {
        return takeOverHours(context(), QStringLiteral("import of hours"), preview(text),
            {QStringLiteral("uren.csv"), QStringLiteral("lijst"), mode});
    }
    [[nodiscard]] Checked<TakenBackImport> takeBack(qint64 import) const
    {
        return takeBackHoursImport(context(), QStringLiteral("import taken back"), import);
    }
    [[nodiscard]] QStringList entries() const
    {
        return administration.rows("SELECT code || ' ' || worked_on || ' ' || minutes || ' ' || note "
                                   "FROM time_entry JOIN duo ON duo.id = duo_id ORDER BY code, worked_on");
    }
    [[nodiscard]] QStringList imports() const
    {
        return administration.rows(
            "SELECT id || ' ' || file_name || ' ' || layout || ' ' || entries_added || "
            "' ' || entries_changed || ' ' || is_taken_back FROM hours_import");
    }
    [[nodiscard]] int changeSets() const
    {
        return static_cast<int>(administration.rows("SELECT id FROM change_set").size());
    }
    void change(int duo, const char* day, int minutes, std::optional<QString> note = std::nullopt) const
    {
        REQUIRE(changeEntries(context(), QStringLiteral("week sheet"),
            {{{DuoId(duo), *dateFromIsoText(QString::fromLatin1(day))}, WorkTime(minutes),
                std::move(note)}}));
    }

    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock{testDay};
};

const QStringList before{QStringLiteral("D1 2023-05-01 135 "),
    QStringLiteral("D1 2023-05-08 90 met de trein naar school"), QStringLiteral("D2 2023-05-03 240 "),
    QStringLiteral("D3 2023-05-04 180 "), QStringLiteral("D4 2022-05-05 15 ")};

/// One entry is new, two are changed and one is the same.
const QByteArray someHours = "datum;duo;uren;opmerking\n"
                             "1-5-2023;D1;2;bellen\n"
                             "8-5-2023;D1;1;\n"
                             "22-5-2023;D1;1,5;mailen\n"
                             "3-5-2023;D2;4;\n";

const QStringList after{QStringLiteral("D1 2023-05-01 120 bellen"),
    QStringLiteral("D1 2023-05-08 60 met de trein naar school"), QStringLiteral("D1 2023-05-22 90 mailen"),
    QStringLiteral("D2 2023-05-03 240 "), QStringLiteral("D3 2023-05-04 180 "),
    QStringLiteral("D4 2022-05-05 15 ")};

} // namespace

TEST_CASE_METHOD(ImportFixture, "a table of hours is taken over as one edit that stands in the file itself")
{
    const int sets = changeSets();
    const auto outcome = takeOver(someHours);
    REQUIRE(outcome);
    CHECK(outcome->asked.empty());
    CHECK(entries() == after);
    CHECK(imports() == QStringList{QStringLiteral("1 uren.csv lijst 1 2 0")});
    CHECK(changeSets() == sets + 1);
    const auto undone = takeBackEdit(context(), outcome->steps);
    REQUIRE(undone);
    CHECK(entries() == before);
    CHECK(imports().isEmpty());
    REQUIRE(takeBackEdit(context(), *undone));
    CHECK(entries() == after);
    CHECK(imports().size() == 1);
}

TEST_CASE_METHOD(ImportFixture, "the same table again changes nothing and a dry run keeps nothing")
{
    REQUIRE(takeOver(someHours, ImportMode::DryRun));
    CHECK(entries() == before);
    CHECK(imports().isEmpty());
    REQUIRE(takeOver(someHours));
    const int sets = changeSets();
    const HoursPreview again = preview(someHours);
    CHECK(again.entries.same == 4);
    CHECK(again.changes.empty());
    const auto outcome = takeOver(someHours);
    REQUIRE(outcome);
    CHECK(outcome->steps.empty());
    CHECK(imports().size() == 1);
    CHECK(changeSets() == sets);
}

TEST_CASE_METHOD(ImportFixture, "an import can be taken back later and that can be undone")
{
    REQUIRE(takeOver(someHours));
    const auto back = takeBack(1);
    REQUIRE(back);
    CHECK(back->kept.empty());
    CHECK(entries() == before);
    CHECK(imports() == QStringList{QStringLiteral("1 uren.csv lijst 1 2 1")});
    const auto twice = takeBack(1);
    REQUIRE_FALSE(twice);
    CHECK(twice.error()[0].error.code == ErrorCode::ImportTakenBack);

    const auto undone = takeBackEdit(context(), back->steps);
    REQUIRE(undone);
    CHECK(entries() == after);
    CHECK(imports() == QStringList{QStringLiteral("1 uren.csv lijst 1 2 0")});
    REQUIRE(takeBackEdit(context(), *undone));
    // Taken over once more it is an import of its own.
    REQUIRE(takeOver(someHours));
    CHECK(entries() == after);
    const auto listed = loadHoursImports(*database);
    REQUIRE(listed);
    REQUIRE(listed->size() == 2);
    CHECK(listed->front().id == 2);
    CHECK_FALSE(listed->front().isTakenBack);
    CHECK(listed->front().loginName == QStringLiteral("jansen"));
    CHECK(listed->back().isTakenBack);
}

TEST_CASE_METHOD(ImportFixture, "what was changed since an import stays when it is taken back and is named")
{
    REQUIRE(takeOver(someHours));
    change(1, "2023-05-08", 75);
    change(1, "2023-05-22", 90, QStringLiteral("lang gebeld"));
    const auto back = takeBack(1);
    REQUIRE(back);
    QStringList kept;
    for (const Problem& problem : back->kept) {
        CHECK(problem.error.code == ErrorCode::EntryChangedSince);
        kept.append(problem.error.arguments.join(u' '));
    }
    CHECK(kept == QStringList{QStringLiteral("D1 2023-05-08"), QStringLiteral("D1 2023-05-22")});
    QStringList expected = before;
    expected[1] = QStringLiteral("D1 2023-05-08 75 met de trein naar school");
    expected.insert(2, QStringLiteral("D1 2023-05-22 90 lang gebeld"));
    CHECK(entries() == expected);
}

TEST_CASE_METHOD(ImportFixture, "an entry that went since an import is named when it is taken back")
{
    REQUIRE(takeOver(someHours));
    REQUIRE(changeEntries(
        context(), QStringLiteral("week sheet"), {{{DuoId(1), QDate(2023, 5, 22)}, std::nullopt}}));
    const auto back = takeBack(1);
    REQUIRE(back);
    REQUIRE(back->kept.size() == 1);
    CHECK(back->kept[0].error.arguments == QStringList{QStringLiteral("D1"), QStringLiteral("2023-05-22")});
    CHECK(entries() == before);
}

TEST_CASE_METHOD(ImportFixture, "a preview that is out of date is refused as a whole")
{
    const HoursPreview old = preview(someHours);
    administration.tamper("UPDATE contract SET valid_to = '2023-05-10' WHERE coach_id = 1");
    const auto outcome =
        takeOverHours(context(), QStringLiteral("import of hours"), old, {QStringLiteral("uren.csv"), {}});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error()[0].error.code == ErrorCode::EntryOutsideContract);
    CHECK(entries() == before);
    CHECK(imports().isEmpty());
}

TEST_CASE_METHOD(ImportFixture, "a coach with more than sixteen hours on a day is told")
{
    const auto outcome = takeOver("datum;duo;uren\n22-5-2023;D1;10\n22-5-2023;D5;7\n");
    REQUIRE(outcome);
    REQUIRE(outcome->asked.size() == 1);
    CHECK(outcome->asked[0].error.arguments
        == QStringList{QStringLiteral("C1"), QStringLiteral("2023-05-22"), QStringLiteral("17:00")});
}

TEST_CASE_METHOD(ImportFixture, "a layout is kept under its name and found by its columns")
{
    const HoursTable table = tableOf("Wanneer;Wie;Hoe lang\n3/4/2023;D2;90\n");
    CHECK_FALSE(layoutFor(*database, table)->questions.empty());
    HoursLayout layout;
    layout.headerRow = 0;
    layout.setPlace(HoursColumn::Date, 0);
    layout.setPlace(HoursColumn::Duo, 1);
    layout.setPlace(HoursColumn::Hours, 2);
    layout.unit = TimeUnit::Minutes;
    const QString name = QStringLiteral("van Eva");
    REQUIRE(keepLayout(context(), QStringLiteral("layout"), name, table, layout));
    layout.dateOrder = DateOrder::MonthFirst;
    REQUIRE(keepLayout(context(), QStringLiteral("layout"), name, table, layout));
    CHECK(administration.rows("SELECT name FROM import_layout") == QStringList{name});

    layout.name = name;
    const auto found = layoutFor(*database, table);
    REQUIRE(found);
    CHECK(found->questions.empty());
    CHECK(found->layout == layout);
    CHECK(layoutNamed(*database, name, table)->layout == layout);
    CHECK(
        layoutNamed(*database, QStringLiteral("van Finn"), table).error().code == ErrorCode::RecordNotFound);
    CHECK(layoutNamed(*database, QStringLiteral("toggl"), table).error().code == ErrorCode::LayoutNotOfTable);
    CHECK(layoutNamed(*database, name, tableOf("a;b\n1;2\n")).error().code == ErrorCode::LayoutNotOfTable);
    // 4 March, and no 3 April.
    const auto seen = previewHoursImport(*database, table, found->layout, {}, clock.today());
    REQUIRE(seen);
    REQUIRE(seen->changes.size() == 1);
    CHECK(seen->changes[0].on.day == QDate(2023, 3, 4));
    CHECK(seen->changes[0].time == WorkTime(90));
}

TEST_CASE_METHOD(
    ImportFixture, "tables of Toggl and Clockify and of a spreadsheet program are read as they come")
{
    struct Case
    {
        const char* file;
        const char* layout;
        QStringList entries; ///< that come
    };
    // 40:20 and 50:10 are 90.5 minutes, so 91.
    const std::vector<Case> cases{
        {"toggl.csv", "Toggl",
            {QStringLiteral("D1 2023-05-22 91 bellen, en mailen; wandelen"),
                QStringLiteral("D5 2023-05-23 60 ")}},
        {"clockify.csv", "Clockify",
            {QStringLiteral("D1 2023-05-04 90 "), QStringLiteral("D3 2023-05-05 20 ")}},
        {"urenstaat.csv", "",
            {QString::fromUtf8("D1 2023-05-15 90 caf\u00e9"), QStringLiteral("D1 2023-05-16 90 ")}},
    };
    QStringList expected = before;
    for (const Case& one : cases) {
        CAPTURE(one.file);
        const auto bytes =
            readTableFile(QStringLiteral(DUOBOEK_TEST_DATA "/hours/") + QString::fromLatin1(one.file));
        REQUIRE(bytes);
        const auto guess = layoutFor(*database, tableOf(*bytes));
        REQUIRE(guess);
        CHECK(guess->layout.name == QString::fromLatin1(one.layout));
        CHECK(preview(*bytes).problems.empty());
        REQUIRE(takeOver(*bytes));
        expected += one.entries;
        expected.sort();
        CHECK(entries() == expected);
    }
}

TEST_CASE_METHOD(
    ImportFixture, "of several sheets the first that has the columns is read unless one is chosen")
{
    const QString name = QStringLiteral("uren.xlsx");
    const QByteArray explanation = textRow({"Vul uw uren in op het volgende blad"});
    const QByteArray may = textRow({"Datum", "Duo", "Uren"}) + textRow({"13-5-2023", "D1", "1"});
    const QByteArray own = textRow({"Wanneer", "Wie", "Hoe lang"}) + textRow({"13-5-2023", "D1", "2"});
    const QByteArray book = workbookOfSheets({{"Uitleg", explanation}, {"Mei", may}, {"Eigen", own}});
    const auto sheetOf = [&](const TableChoices& choices, const char* layout) {
        const auto read = readTableWithLayout(*database, name, book, choices, QString::fromLatin1(layout));
        REQUIRE(read);
        return read->table.sheets[read->table.sheet];
    };
    CHECK(sheetOf({}, "") == QStringLiteral("Mei"));
    const auto found = readTableWithLayout(*database, name, book);
    REQUIRE(found);
    CHECK(found->table.unreadSheets()
        == QStringList{QStringLiteral("Blad1"), QStringLiteral("Uitleg"), QStringLiteral("Eigen")});
    CHECK(sheetOf({{}, {}, 1}, "") == QStringLiteral("Uitleg"));

    // A layout that was kept says which columns those are.
    const auto chosen = readTableWithLayout(*database, name, book, {{}, {}, 3});
    REQUIRE(chosen);
    HoursLayout layout;
    layout.headerRow = 0;
    layout.setPlace(HoursColumn::Date, 0);
    layout.setPlace(HoursColumn::Duo, 1);
    layout.setPlace(HoursColumn::Hours, 2);
    REQUIRE(keepLayout(context(), QStringLiteral("x"), QStringLiteral("eigen"), chosen->table, layout));
    CHECK(sheetOf({}, "eigen") == QStringLiteral("Eigen"));

    // Where none has them, it is asked of the first.
    const auto none =
        readTableWithLayout(*database, name, workbookOfSheets({{"Uitleg", explanation}, {"Leeg", {}}}));
    REQUIRE(none);
    CHECK(none->table.sheet == 1);
    CHECK_FALSE(none->guess.questions.empty());
}

TEST_CASE_METHOD(ImportFixture, "merged cells and formulas without a value are refused by their rows")
{
    // A merged cell has its value in its first row alone; a formula that no program worked out has none.
    const QByteArray rows = textRow({"Datum", "Duo", "Uren"}) + textRow({"13-5-2023", "D1", "1"})
        + textRow({"", "D1", "2"})
        + "<row><c t=\"str\"><v>14-5-2023</v></c><c t=\"str\"><v>D1</v></c><c><f>1+1</f></c></row>";
    const auto read = readTableWithLayout(*database, QStringLiteral("uren.xlsx"), packed(workbookOf(rows)));
    REQUIRE(read);
    const auto found = previewHoursImport(*database, read->table, read->guess.layout, {}, clock.today());
    REQUIRE(found);
    checkProblems(found->problems,
        {{"uren.xlsx:3: date", ErrorCode::ValueMissing}, {"uren.xlsx:4: hours", ErrorCode::NotATime}});
    CHECK(found->problems[1].error.arguments == QStringList{QStringLiteral("=1+1")});
    CHECK(found->changes.size() == 1);
}
