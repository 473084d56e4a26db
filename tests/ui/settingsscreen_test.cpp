// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settingsfixture.h"
#include "ui/common/listtable.h"
#include "ui/forms/formdialog.h"

#include <QAbstractButton>
#include <QComboBox>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE_METHOD(SettingsFixture, "the details of the foundation are kept when a field is left")
{
    startAt(Organisation);
    CHECK(textIn("foundationNameField") == text("Vanuit autisme bekeken"));
    fill("foundationPostcodeField", text("1811ab"));
    CHECK(textIn("foundationPostcodeField") == text("1811 AB"));
    CHECK(told().contains(text("instelling postcode")));
    fill("foundationVatIdField", text("NL002455799B11"));
    undo();
    CHECK(textIn("foundationVatIdField").isEmpty());
    CHECK(told().startsWith(text("Ongedaan gemaakt: instelling btw-id")));
    undo();
    CHECK(textIn("foundationPostcodeField").isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "a wrong detail stays as it was typed with what is wrong under it")
{
    struct Row
    {
        const char* field;
        const char* wrong;
        const char* message;
    };
    const auto row = GENERATE(Row{"foundationPostcodeField", "18 AB", "1811 AB"},
        Row{"foundationCocNumberField", "1234567", "8 cijfers"},
        Row{"foundationVatIdField", "NL123456789B90", "NL002455799B11"},
        Row{"foundationEmailField", "info@", "naam@"});
    startAt(Organisation);
    fill(row.field, text(row.wrong));
    CHECK(messageUnder(row.field).contains(text(row.message)));
    CHECK(textIn(row.field) == text(row.wrong));
    // What is kept elsewhere, and going away and back, take nothing of it.
    fill("foundationCityField", text("Alkmaar"));
    goTo(Language);
    goTo(Organisation);
    trigger("reloadAction");
    CHECK(textIn(row.field) == text(row.wrong));
    CHECK(textIn("foundationCityField") == text("Alkmaar"));
    fill(row.field, QString());
    CHECK(messageUnder(row.field).isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "a pilot that leaves hours outside is refused and says which")
{
    startAt(Limits);
    CHECK(textIn("pilotStartField") == text("01-01-2019"));
    fill("pilotEndField", text("8-5-2023"));
    CHECK(messageUnder("pilotEndField").contains(text("09-05-2023")));
    CHECK(textIn("pilotEndField") == text("8-5-2023"));
    fill("pilotEndField", QString()); // open
    CHECK(messageUnder("pilotEndField").isEmpty());
    CHECK(told().contains(text("instelling laatste dag")));
    undo();
    CHECK(textIn("pilotEndField") == text("31-12-2023"));
}

TEST_CASE_METHOD(SettingsFixture, "a limit out of range says its range and two that disagree are named")
{
    startAt(Limits);
    fill("deviationPercentField", text("twintig"));
    CHECK(messageUnder("deviationPercentField").contains(text("van 0 tot en met 1000")));
    fill("deviationWeeksField", text("3"));
    CHECK_FALSE(messageUnder("deviationWeeksField").isEmpty());
    // With fewer of them to be structural, both go.
    fill("structuralWeeksField", text("2"));
    CHECK(messageUnder("deviationWeeksField").isEmpty());
    CHECK(textIn("deviationWeeksField") == text("3"));
    CHECK(textIn("structuralWeeksField") == text("2"));
    undo();
    CHECK(textIn("deviationWeeksField") == text("6"));
    CHECK(textIn("structuralWeeksField") == text("4"));
    CHECK(textIn("deviationPercentField") == text("twintig"));
    fill("renewalMonthsField", text("36"));
    CHECK(messageUnder("renewalMonthsField").isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "a region is added and changed and deleted by keyboard")
{
    startAt(Regions);
    auto& table = find<ListTable>("regionTable");
    CHECK(columnTexts(*table.model(), 0) == QStringList{text("Haarlem"), text("Utrecht")});
    pushButton("regionNewButton");
    auto& dialog = find<FormDialog>("regionDialog");
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    type(text("R1"));
    press(Qt::Key_Tab);
    type(text("Alkmaar"));
    press(Qt::Key_Return); // the code is in use
    CHECK(dialog.isVisible());
    CHECK(dialog.fields().fieldFor(text("code"))->hasProblem());
    type(text("R9"));
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    press(Qt::Key_Delete); // of R1, which stood before what was typed
    press(Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    QTest::qWait(1);
    CHECK(columnTexts(*table.model(), 0).front() == text("Alkmaar"));
    CHECK(told().contains(text("toevoegen van regio Alkmaar")));
    CHECK(table.currentIndex().row() == 0); // the new one is chosen

    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    goTo(Regions);
    fill("regionSupervisorField", text("Noor Prins"));
    CHECK(columnTexts(*table.model(), 2).front() == text("Noor Prins"));
    goTo(Regions);
    pushButton("regionDeleteButton");
    CHECK(prompts.confirmed.last().contains(text("regio Alkmaar")));
    CHECK(table.model()->rowCount() == 2);
    undo();
    CHECK(columnTexts(*table.model(), 0).front() == text("Alkmaar"));
}

TEST_CASE_METHOD(SettingsFixture, "a region with people is not deleted and says who belongs to it")
{
    startAt(Regions);
    pushButton("regionDeleteButton"); // Haarlem
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().contains(text("Haarlem is niet verwijderd")));
    CHECK(prompts.warned.first().contains(text("deelnemer (2), zoals P2")));
    CHECK(find<ListTable>("regionTable").model()->rowCount() == 2);
    prompts.confirms = false;
    pushButton("regionDeleteButton");
    CHECK(prompts.warned.size() == 1);
}

TEST_CASE_METHOD(SettingsFixture, "the language is chosen here as in the menu")
{
    startAt(Language);
    tabTo("languageField");
    press(Qt::Key_Down);
    CHECK(state.language() == duoboek::Language::English);
    CHECK(find<QAction>("englishAction").isChecked());
    CHECK(prompts.informed.size() == 1);
}

TEST_CASE_METHOD(SettingsFixture, "a file that may only be read shows its settings and lets nothing be typed")
{
    const auto writer = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(writer.has_value());
    startAt(Organisation);
    tabTo("foundationCityField");
    type(text("Alkmaar"));
    CHECK(textIn("foundationCityField").isEmpty());
    goTo(Regions);
    CHECK(find<ListTable>("regionTable").model()->rowCount() == 2);
    goTo(Tariffs);
    for (const char* button : {"regionNewButton", "regionDeleteButton", "familyTariffNewButton",
             "familyTariffChangeButton", "otherTariffDeleteButton"})
        CHECK_FALSE(find<QAbstractButton>(button).isEnabled());
}

TEST_CASE_METHOD(SettingsFixture, "the limits that are set are those of the weeks of a duo")
{
    startAt(Limits);
    // The week of 8 May is two hours above its agreement of four: 50 %.
    fill("deviationPercentField", text("50"));
    press(Qt::Key_2, Qt::ControlModifier);
    waitForDuo();
    QStringList words;
    for (const ListTable* cells : window->findChildren<ListTable*>()) {
        if (cells->accessibleName().startsWith(text("Uren van")))
            words = columnTexts(*cells->model(), 3);
    }
    CHECK(words.contains(text("+2:00")));
}
