// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogdriver.h"
#include "tests/support/settingsfixture.h"
#include "ui/common/listtable.h"
#include "ui/forms/formdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

constexpr int untilShown = 60; // milliseconds; the papers follow the list

class ContractFixture : public SettingsFixture
{
public:
    void startHere()
    {
        startWithFile();
        press(Qt::Key_7, Qt::ControlModifier);
        QTest::qWait(untilShown);
        m_screen = &find<QWidget>("contractScreen");
    }
    ListTable& table() { return *m_screen->findChild<ListTable*>(text("table")); }
    QStringList coaches() { return columnTexts(*table().model(), 0); }
    QString count() { return m_screen->findChild<QLabel*>(text("countLabel"))->text(); }
    QString nothingFound() { return m_screen->findChild<QLabel*>(text("emptyLabel"))->text(); }
    QString summary() { return find<QLabel>("commitmentSummary").text(); }
    /// What the table says of the chosen coach.
    QString state(int column) { return table().currentIndex().siblingAtColumn(column).data().toString(); }
    /// By keys, from the search.
    void choose(const char* code)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(text(code));
        QTest::qWait(untilShown);
        REQUIRE(find<QLabel>("coachNameLabel").text().startsWith(text(code)));
    }
    FormDialog& openDialog(const char* button, const char* name)
    {
        pushButton(button);
        auto& dialog = find<FormDialog>(name);
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        return dialog;
    }
    /// Lets a dialog that was closed go.
    void settle()
    {
        QTest::qWait(1);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    QStringList papers(const char* name, int column)
    {
        return columnTexts(*find<ListTable>(name).model(), column);
    }

private:
    QWidget* m_screen = nullptr;
};

enum Column { Coach, Missing, Contract, Vog, Training, Intervision, Research, Registration };

} // namespace

TEST_CASE_METHOD(ContractFixture, "coaches are listed with each commitment and what is missing first")
{
    startHere();
    CHECK(coaches() == QStringList{text("Smit, Cor"), text("Ven, Bea van de"), text("Bakker, Ada")});
    CHECK(columnTexts(*table().model(), Missing) == QStringList{text("4"), text("3"), text("2")});
    const auto column = [this](int number) { return columnTexts(*table().model(), number).join(text(", ")); };
    CHECK(column(Contract) == text("✓ geldig, ✓ geldig, ✓ geldig"));
    CHECK(column(Vog) == text("▲ was te oud, ● geen, ✓ binnen"));
    CHECK(column(Training) == text("geen, geen, geen"));
    CHECK(column(Intervision) == text("▲ 0 van 1, geen, ✓ 1 van 1"));
    CHECK(column(Research) == text("▲ nog niet, ▲ nog niet, ▲ nog niet"));
    CHECK(column(Registration) == text("▲ 1 van 1 achter, ▲ 1 van 1 achter, ▲ 1 van 1 achter"));
    CHECK(count() == text("3 van 3"));
    CHECK(summary().contains(text("Hier ontbreekt nog iets aan: VOG, Intervisie, Onderzoek, Registratie.")));
}

TEST_CASE_METHOD(ContractFixture, "the list is filtered by what is missing and searched by keys")
{
    startHere();
    tabTo("missingCombo");
    press(Qt::Key_Down); // anything
    CHECK(count() == text("3 van 3"));
    press(Qt::Key_Down); // a contract
    CHECK(count() == text("0 van 3"));
    CHECK(nothingFound().contains(text("niemand bij wie dit ontbreekt")));
    QTest::qWait(untilShown);
    CHECK(find<QLabel>("coachNameLabel").text().isEmpty());
    press(Qt::Key_Down); // a certificate
    CHECK(coaches() == QStringList{text("Smit, Cor"), text("Ven, Bea van de")});
    press(Qt::Key_Down); // training
    press(Qt::Key_Down); // intervision
    CHECK(coaches() == QStringList{text("Smit, Cor")});
    press(Qt::Key_Home);
    press(Qt::Key_F, Qt::ControlModifier);
    type(text("ada"));
    CHECK(coaches() == QStringList{text("Bakker, Ada")});
}

TEST_CASE_METHOD(ContractFixture, "coaches without an active duo are shown when asked for")
{
    clock = FixedDayClock(QDate(2021, 6, 1)); // only D4 of C1 runs
    startHere();
    CHECK(coaches() == QStringList{text("Bakker, Ada")});
    tabTo("withoutDuoCheck");
    press(Qt::Key_Space);
    CHECK(count() == text("3 van 3"));
    choose("C2");
    CHECK(state(Registration) == text("geen duo"));
}

TEST_CASE_METHOD(ContractFixture, "a VOG is added by keyboard alone with its age explained")
{
    startHere();
    choose("C2");
    FormDialog& dialog = openDialog("certificateNewButton", "certificateDialog");
    type(text("1-1-2023"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    tabTo("receivedOnField");
    type(text("2-5-2023"));
    press(Qt::Key_Tab);
    CHECK(messageOf(dialog, "receivedOnField")
              .contains(text("Was 4 maanden en 1 dag oud toen ze werd ingeleverd; hooguit 3 maanden mag.")));
    tabTo("receivedOnField");
    typeOver(text("31-12-2022"));
    press(Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(messageOf(dialog, "receivedOnField").contains(text("voor")));
    typeOver(text("1-4-2023"));
    press(Qt::Key_Return);
    settle();
    CHECK(papers("certificateTable", 0) == QStringList{text("01-01-2023")});
    CHECK(papers("certificateTable", 2) == QStringList{text("✓ binnen")});
    CHECK(textIn("profileField") == text("45"));
    CHECK(messageUnder("receivedOnField").contains(text("Op tijd")));
    CHECK(state(Vog) == text("✓ binnen"));
    CHECK(state(Missing) == text("2"));
    CHECK(told().contains(text("toevoegen van VOG 01-01-2023 (C2)")));
    undo();
    CHECK(state(Vog) == text("● geen"));
    CHECK_FALSE(find<ListTable>("certificateTable").isVisible());
}

TEST_CASE_METHOD(ContractFixture, "a contract that overlaps another is refused and names both")
{
    startHere();
    choose("C1");
    FormDialog& dialog = openDialog("contractNewButton", "contractDialog");
    press(Qt::Key_Return);
    CHECK(messageOf(dialog, "validFromField").contains(text("ontbreekt")));
    typeOver(text("1-1-2023"));
    press(Qt::Key_Return);
    REQUIRE(dialog.isVisible());
    const QString message = messageOf(dialog, "validFromField") + messageOf(dialog, "validToField");
    CHECK(message.contains(text("01-01-2023")));
    CHECK(message.contains(text("01-01-2020")));
    tabTo("validFromField");
    typeOver(text("1-7-2019"));
    tabTo("validToField");
    typeOver(text("31-12-2019"));
    press(Qt::Key_Return);
    settle();
    CHECK(papers("contractTable", 0) == QStringList{text("01-01-2020"), text("01-07-2019")});
    undo();
    CHECK(papers("contractTable", 0) == QStringList{text("01-01-2020")});
}

TEST_CASE_METHOD(ContractFixture, "a contract is changed in place and hours keep it from ending too early")
{
    startHere();
    choose("C1");
    fill("validToField", text("30-4-2023"));
    CHECK(messageUnder("validToField").contains(text("02-05-2023")));
    CHECK(papers("contractTable", 1) == QStringList{QString()});
    fill("validToField", text("31-5-2023"));
    CHECK(messageUnder("validToField").isEmpty());
    CHECK(state(Contract) == text("● afgelopen"));
    CHECK(papers("contractTable", 3) == QStringList{text("● afgelopen")});
    fill("signedOnField", {});
    undo();
    undo();
    CHECK(state(Contract) == text("✓ geldig"));
    CHECK(textIn("validToField").isEmpty());
}

TEST_CASE_METHOD(ContractFixture, "a VOG is deleted once confirmed and comes back")
{
    startHere();
    choose("C1");
    prompts.confirms = false;
    pushButton("certificateDeleteButton");
    CHECK(prompts.confirmed.last().contains(text("VOG 01-12-2019 (C1)")));
    CHECK(state(Vog) == text("✓ binnen"));
    prompts.confirms = true;
    pushButton("certificateDeleteButton");
    CHECK(state(Vog) == text("● geen"));
    undo();
    CHECK(state(Vog) == text("✓ binnen"));
    CHECK(told().contains(text("verwijderen van VOG 01-12-2019 (C1)")));
}

TEST_CASE_METHOD(ContractFixture, "the consent to research is kept in place")
{
    startHere();
    choose("C1");
    fill("researchField", text("31-2-2023"));
    CHECK_FALSE(messageUnder("researchField").isEmpty());
    fill("researchField", text("1-3-2023"));
    CHECK(messageUnder("researchField").isEmpty());
    CHECK(state(Research) == text("✓ 01-03-2023"));
    CHECK(state(Missing) == text("1"));
    tabTo("contractTable");
    undo();
    CHECK(state(Research) == text("▲ nog niet"));
    CHECK(textIn("researchField").isEmpty());
}

TEST_CASE_METHOD(ContractFixture, "a contract and a VOG refer to files")
{
    QFile paper(path(text("contract.pdf")));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    prompts.paper = paper.fileName();
    startHere();
    choose("C1");
    pushButton("contractFileAddButton");
    CHECK(papers("contractFileTable", 0) == QStringList{text("contract.pdf")});
    CHECK(papers("certificateFileTable", 0).isEmpty());
    pushButton("certificateFileAddButton");
    CHECK(papers("certificateFileTable", 0) == QStringList{text("contract.pdf")});
    undo();
    CHECK(papers("certificateFileTable", 0).isEmpty());
    undo();
    CHECK(papers("contractFileTable", 0).isEmpty());
}

TEST_CASE_METHOD(ContractFixture, "nothing can be changed in a file that is for reading")
{
    const auto other = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(other.has_value());
    startHere();
    CHECK_FALSE(find<QAbstractButton>("contractNewButton").isEnabled());
    CHECK_FALSE(find<QAbstractButton>("certificateDeleteButton").isEnabled());
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(window->findChild<FormDialog*>() == nullptr);
}
