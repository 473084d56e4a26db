// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/peoplefixture.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/people/participantscreen.h"
#include "ui/text/wording.h"

#include <QAction>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QStringList texts(std::initializer_list<const char*> words)
{
    QStringList all;
    for (const char* word : words)
        all.append(text(word));
    return all;
}

} // namespace

TEST_CASE_METHOD(PeopleFixture, "people are found by any part of a name or code and by region")
{
    REQUIRE(codes() == texts({"P1", "P2", "P3", "P4"}));
    CHECK(chosen() == text("P1"));
    type(text("vries jan"));
    CHECK(codes() == texts({"P2"}));
    press(Qt::Key_Escape);
    type(text("yilmaz"));
    CHECK(codes() == texts({"P1"}));
    press(Qt::Key_Escape);
    type(text("p3"));
    CHECK(codes() == texts({"P3"}));
    CHECK(shownName() == text("P3 – Maria Jansen"));
    press(Qt::Key_Escape);
    auto& region = in<QComboBox>("regionCombo");
    region.setCurrentIndex(region.findText(text("Haarlem")));
    CHECK(codes() == texts({"P2", "P4"}));
    type(text("niemand"));
    CHECK(in<QLabel>("emptyLabel").isVisible());
    CHECK(in<QLabel>("emptyLabel").text().contains(text("Esc")));
}

TEST_CASE_METHOD(PeopleFixture, "every column sorts")
{
    const auto sortedBy = [this](int column) {
        table().sortByColumn(column, Qt::AscendingOrder);
        return codes();
    };
    CHECK(sortedBy(1) == texts({"P3", "P4", "P2", "P1"})); // Jansen, Ouderman, Vries, Yılmaz
    CHECK(sortedBy(2) == texts({"P2", "P4", "P1", "P3"})); // Haarlem, Utrecht
    CHECK(sortedBy(3) == texts({"P4", "P1", "P2", "P3"})); // 0, 1, 1, 1 duos
    CHECK(sortedBy(0) == texts({"P1", "P2", "P3", "P4"}));
}

TEST_CASE_METHOD(PeopleFixture, "what is left is kept and shown in the list and undone in words")
{
    focusField("lastNameField");
    selectAndType(text("Aalders"));
    press(Qt::Key_Tab);
    CHECK(rowText(0, 1) == text("Aalders, Özlem"));
    CHECK(shownName() == text("P1 – Özlem Aalders"));
    CHECK(savedText().contains(text("achternaam van P1")));
    CHECK(typedIn("lastNameField") == text("Aalders"));
    CHECK(field("codeField").input().hasFocus()); // where Tab went
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(savedText().startsWith(text("Ongedaan gemaakt: achternaam van P1")));
    CHECK(typedIn("lastNameField") == text("Yılmaz"));
    CHECK(rowText(0, 1) == text("Yılmaz, Özlem"));
    CHECK(field("codeField").input().hasFocus());
}

TEST_CASE_METHOD(PeopleFixture, "a row that is changed out of the search stays in sight")
{
    type(text("jan"));
    REQUIRE(codes() == texts({"P2", "P3"}));
    press(Qt::Key_Down);
    QTest::qWait(60);
    focusField("firstNameField");
    selectAndType(text("Piet"));
    press(Qt::Key_Tab);
    CHECK(codes() == texts({"P2", "P3"}));
    CHECK(shownName() == text("P2 – Piet de Vries"));
}

TEST_CASE_METHOD(
    PeopleFixture, "what is wrong stays as it was typed with its message also after another was shown")
{
    focusField("emailField");
    selectAndType(text("ozlem"));
    press(Qt::Key_Tab);
    CHECK_THAT(message("emailField").toStdString(), Catch::Contains("ozlem is geen e-mailadres"));
    table().selectRow(2);
    QTest::qWait(60);
    CHECK(typedIn("emailField").isEmpty());
    CHECK(message("emailField").isEmpty());
    table().selectRow(0);
    QTest::qWait(60);
    CHECK(typedIn("emailField") == text("ozlem"));
    CHECK_THAT(message("emailField").toStdString(), Catch::Contains("geen e-mailadres"));
    focusField("emailField");
    selectAndType(text("ozlem@post.example"));
    press(Qt::Key_Tab);
    CHECK(message("emailField").isEmpty());
}

TEST_CASE_METHOD(PeopleFixture, "how someone prefers to be reached stands before phone and mail")
{
    const int channel = field("channelField").mapTo(screen(), QPoint()).y();
    CHECK(channel < field("phoneField").mapTo(screen(), QPoint()).y());
    CHECK(channel < field("emailField").mapTo(screen(), QPoint()).y());
    focusField("lookingSinceField");
    type(text("1-6"));
    press(Qt::Key_Tab);
    CHECK(rowText(0, 4) == text("01-06-2023"));
    CHECK(field("channelField").input().hasFocus());
    press(Qt::Key_Down); // e-mail
    press(Qt::Key_Down); // through the coach
    CHECK(savedText().contains(text("is het liefst bereikbaar per van P1")));
    press(Qt::Key_Tab);
    CHECK(field("phoneField").input().hasFocus());
}

TEST_CASE_METHOD(PeopleFixture, "the duos of a participant are shown with their period")
{
    table().selectRow(3);
    QTest::qWait(60);
    const auto tables = in<QWidget>("recordPart").findChildren<ListTable*>();
    REQUIRE(tables.size() == 1);
    CHECK(columnTexts(*tables.front()->model(), 0) == texts({"D4"}));
    CHECK(columnTexts(*tables.front()->model(), 1) == texts({"Ada Bakker (C1)"}));
    CHECK(columnTexts(*tables.front()->model(), 3) == texts({"31-12-2022"}));
}

TEST_CASE_METHOD(PeopleFixture, "a participant is added by keyboard alone and adding is undone")
{
    openDialog();
    type(text("Said"));
    press(Qt::Key_Tab);
    type(text("el"));
    press(Qt::Key_Tab);
    type(text("Amrani"));
    REQUIRE(closesByEnter());
    CHECK(codes() == texts({"P1", "P2", "P3", "P4", "P5"}));
    CHECK(chosen() == text("P5"));
    CHECK(shownName() == text("P5 – Said el Amrani"));
    CHECK(field("firstNameField").input().hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(codes() == texts({"P1", "P2", "P3", "P4"}));
    CHECK(savedText().startsWith(text("Ongedaan gemaakt: P5 toevoegen")));
    press(Qt::Key_Y, Qt::ControlModifier);
}

TEST_CASE_METHOD(PeopleFixture, "whoever may be there already is named while adding and blocks nothing")
{
    openDialog();
    type(text("ozlem"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(text("yilmaz"));
    press(Qt::Key_Tab);
    CHECK_THAT(messageIn(*dialog(), "lastNameField").toStdString(),
        Catch::Contains("Özlem Yılmaz (P1) heeft dezelfde naam."));
    auto& email = fieldIn(*dialog(), "emailField");
    email.setFocus();
    type(text("ADA@post.example"));
    press(Qt::Key_Tab);
    CHECK_THAT(messageIn(*dialog(), "emailField").toStdString(),
        Catch::Contains("Ada Bakker (C1) heeft hetzelfde mailadres."));
    REQUIRE(closesByEnter());
    CHECK(chosen() == text("P5"));
    // In the form of who is there twice now, it is said as well.
    QTest::qWait(300);
    CHECK_THAT(message("lastNameField").toStdString(), Catch::Contains("(P1) heeft dezelfde naam"));
}

TEST_CASE_METHOD(PeopleFixture, "a dialog stays open until what was typed is right and asks before it closes")
{
    openDialog();
    type(text("Said"));
    auto& code = fieldIn(*dialog(), "codeField");
    code.setTypedText(text("P1"));
    press(Qt::Key_Return);
    REQUIRE(dialog() != nullptr);
    CHECK_THAT(messageIn(*dialog(), "lastNameField").toStdString(), Catch::Contains("ontbreekt"));
    CHECK(fieldIn(*dialog(), "lastNameField").input().hasFocus());
    type(text("Amrani"));
    press(Qt::Key_Return);
    REQUIRE(dialog() != nullptr);
    CHECK_THAT(messageIn(*dialog(), "codeField").toStdString(), Catch::Contains("P1 is al in gebruik"));
    prompts.confirms = false;
    press(Qt::Key_Escape);
    REQUIRE(dialog() != nullptr);
    CHECK(fieldIn(*dialog(), "lastNameField").typedText() == text("Amrani"));
    prompts.confirms = true;
    press(Qt::Key_Escape);
    QTest::qWait(20);
    CHECK(dialog() == nullptr);
    CHECK(codes().size() == 4);
}

TEST_CASE_METHOD(
    PeopleFixture, "deleting names what hangs on someone and goes where nothing does and comes back")
{
    in<QPushButton>("deleteButton").setFocus();
    press(Qt::Key_Space);
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.front() == text("Özlem Yılmaz (P1) kan niet worden verwijderd."));
    CHECK(prompts.details.join(u' ').contains(text("duo (1), zoals D1")));
    CHECK(codes().size() == 4);

    addParticipant(text("Amrani"));
    REQUIRE(chosen() == text("P5"));
    prompts.confirms = false;
    in<QPushButton>("deleteButton").setFocus();
    press(Qt::Key_Space);
    CHECK(codes().size() == 5);
    prompts.confirms = true;
    press(Qt::Key_Space);
    CHECK(codes() == texts({"P1", "P2", "P3", "P4"}));
    QTest::qWait(60);
    CHECK(shownName() == text("P4 – Piet Ouderman"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(codes().size() == 5);
    CHECK(savedText().startsWith(text("Ongedaan gemaakt: P5 verwijderen")));
}

TEST_CASE_METHOD(WindowFixture, "a change of what the list names is shown and keeps who was chosen")
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(database.has_value());
    const Wording wording(Language::Dutch);
    Editor editor(clock, prompts, QStringLiteral("jansen"));
    editor.setDatabase(database->get());
    ParticipantScreen screen({clock, prompts, state, wording, editor});
    QObject::connect(&editor, &Editor::changed, &screen, [&] { screen.load(**database); });
    screen.load(**database);
    screen.choose(3);
    const auto renamed = editor.run(text("naam"), [](const EditContext& edit) {
        return changeRecord(edit, QStringLiteral("form"), QLatin1StringView("region"), 1,
            {{QStringLiteral("name"), QStringLiteral("Amersfoort")}});
    });
    REQUIRE(renamed.has_value());
    const auto& table = *screen.findChild<ListTable*>(text("table"));
    CHECK(columnTexts(*table.model(), 2) == texts({"Amersfoort", "Haarlem", "Amersfoort", "Haarlem"}));
    CHECK(screen.findChild<QComboBox*>(text("regionCombo"))->findText(text("Amersfoort")) > 0);
    CHECK(table.currentIndex().row() == 2);
    CHECK(PeopleFixture::fieldIn(screen, "regionField").typedText() == text("Amersfoort"));
}

TEST_CASE_METHOD(WindowFixture, "people can be read in a file that another program is changing")
{
    const auto other = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(other.has_value());
    startWithFile();
    press(Qt::Key_3, Qt::ControlModifier);
    QTest::qWait(60);
    auto* screen = window->findChild<QWidget*>(text("participantScreen"));
    REQUIRE(screen != nullptr);
    CHECK(screen->findChild<ListTable*>(text("table"))->model()->rowCount() == 4);
    CHECK_FALSE(screen->findChild<QPushButton*>(text("addPersonButton"))->isEnabled());
    CHECK_FALSE(screen->findChild<QPushButton*>(text("deleteButton"))->isEnabled());
    const auto* lastName = screen->findChild<FormField*>(text("lastNameField"));
    CHECK(qobject_cast<QLineEdit*>(&lastName->input())->isReadOnly());
}
