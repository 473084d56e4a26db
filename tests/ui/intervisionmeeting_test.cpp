// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/intervisionfixture.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/text/wording.h"

#include <QPlainTextEdit>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE_METHOD(IntervisionFixture, "roles that are proposed are taken over with one key")
{
    startAtPage(Roles);
    // Nobody had a role yet, so they go by name; bringing a case comes first.
    CHECK(messageUnder("case_bringerField") == text("Voorstel: Ada Bakker."));
    CHECK(messageUnder("chairField") == text("Voorstel: Cor Smit."));
    CHECK(messageUnder("observerField").isEmpty()); // two coaches, two roles
    tabTo("chairField");
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(textIn("chairField") == text("Cor Smit (C3)"));
    CHECK(textIn("case_bringerField") == text("Ada Bakker (C1)"));
    CHECK(messageUnder("chairField").isEmpty());
    CHECK_FALSE(find<QAction>("takeProposedAction").isEnabled());
    tabTo("note_takerField");
    chooseInBox("Ada Bakker");
    CHECK(textIn("note_takerField") == text("Ada Bakker (C1)"));
    undo();
    CHECK(textIn("note_takerField") == text("nog niemand"));
    undo();
    CHECK(textIn("chairField") == text("nog niemand"));
}

TEST_CASE_METHOD(IntervisionFixture, "tasks before the session are ticked and own ones are added")
{
    startAtPage(Roles);
    // On 15 June those of a month before 5 July have begun, and no others: three.
    CHECK(
        find<QLabel>("checklistProgress").text() == text("▲\u00A0 0 van de 3 taken tot nu toe zijn gedaan."));
    const auto all = column("checklistTable", 0).size();
    tabTo("checklistTable");
    press(Qt::Key_Space);
    CHECK(column("checklistTable", 2)[0].startsWith(text("✓ 15-06-2023")));
    CHECK(column("checklistTable", 2)[1] == text("▲ nog niet"));
    CHECK(find<QLabel>("checklistProgress").text().contains(text("1 van de 3")));
    press(Qt::Key_Space);
    CHECK(column("checklistTable", 2)[0] == text("▲ nog niet"));
    CHECK_FALSE(find<QAction>("removeTaskAction").isEnabled());
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [](QDialog& dialog) {
            duoboek::test::tabTo("taskTitleField");
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK_FALSE(messageOf(dialog, "taskTitleField").isEmpty());
            duoboek::test::tabTo("taskTitleField");
            typeOver(text("taart halen"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    CHECK(column("checklistTable", 0).size() == all + 1);
    CHECK(column("checklistTable", 0).contains(text("taart halen")));
    find<ListTable>("checklistTable").setFocus();
    const auto place = column("checklistTable", 0).indexOf(text("taart halen"));
    press(Qt::Key_Home, Qt::ControlModifier);
    for (auto row = place; row > 0; --row)
        press(Qt::Key_Down);
    press(Qt::Key_Delete);
    CHECK(column("checklistTable", 0).size() == all);
}

TEST_CASE_METHOD(IntervisionFixture, "attendance is ticked on the workbench and tells the group")
{
    SessionFixture::startHere();
    open("maart"); // which was held
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    goTo(AttendancePage);
    auto& table = *find<QWidget>("intervisionScreen").findChild<ListTable*>(text("attendanceTable"));
    tabTo("attendanceTable");
    REQUIRE(table.hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_V);
    CHECK(columnTexts(*table.model(), 1) == QStringList{text("✓ aanwezig"), text("afgemeld")});
    goTo(Roles);
    // Who is excused is not proposed for anything.
    CHECK(messageUnder("case_bringerField") == text("Voorstel: Ada Bakker."));
    CHECK(messageUnder("chairField").isEmpty());
    undo();
    CHECK(messageUnder("chairField") == text("Voorstel: Cor Smit."));
}

TEST_CASE_METHOD(IntervisionFixture, "what is agreed has a person and a date and stands first the next time")
{
    startAtPage(FollowUp);
    tabTo("newFollowUpActionButton");
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [](QDialog& dialog) {
            duoboek::test::tabTo("agreedField");
            typeOver(text("zoekt contact"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK(dialog.isVisible()); // nobody does it yet
            duoboek::test::tabTo("followUpPersonField");
            typeOver(text("Ria"));
            duoboek::test::tabTo("dueOnField");
            typeOver(text("1-8-2023"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    CHECK(column("followUpTable", 0) == QStringList{text("zoekt contact")});
    CHECK(column("followUpTable", 1) == QStringList{text("Ria")});
    CHECK(column("followUpTable", 2) == QStringList{text("uiterlijk 01-08-2023")});
    fill("agreedField", text("belt eerst"));
    CHECK(column("followUpTable", 0) == QStringList{text("belt eerst")});
    tabTo("followUpTable");
    press(Qt::Key_Space);
    CHECK(column("followUpTable", 2) == QStringList{text("✓ gedaan op 15-06-2023")});
    press(Qt::Key_Delete);
    CHECK(prompts.confirmed.size() == 1);
    CHECK(column("followUpTable", 0).isEmpty());
    undo();
    CHECK(column("followUpTable", 0) == QStringList{text("belt eerst")});
}

TEST_CASE_METHOD(IntervisionFixture, "the report is kept when it is left and when the window is closed")
{
    startAtPage(FollowUp);
    tabTo("reportField");
    type(text("rustige avond"));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    tabTo("reportField");
    type(text(", goed gesprek"));
    stop();
    start();
    window->openFile(file);
    press(Qt::Key_6, Qt::ControlModifier);
    const auto* report = find<QWidget>("reportField").findChild<QPlainTextEdit*>();
    CHECK(report->toPlainText().contains(text("rustige avond")));
    CHECK(report->toPlainText().contains(text("goed gesprek")));
}

TEST_CASE_METHOD(IntervisionFixture, "a session is prepared from Sessions and there is a way back")
{
    SessionFixture::startHere();
    open("maart");
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(find<QListWidget>("navigationList").currentRow() == 5);
    // More than three months ago, so it is offered because it was asked for.
    CHECK(shownSession() == text("wo 08-03-2023, Intervisie maart (Utrecht)"));
    CHECK(find<QComboBox>("sessionChoice").count() > 1);
    goTo(FollowUp);
    CHECK(column("followUpTable", 0) == QStringList{text("belt de gemeente"), text("stuurt het boek")});
    trigger("wayBackAction");
    CHECK(find<QListWidget>("navigationList").currentRow() == 4);
}

TEST_CASE_METHOD(IntervisionFixture, "the list of what asks for attention leads to the session to prepare")
{
    startAtPage(Group);
    press(Qt::Key_1, Qt::ControlModifier);
    auto& table = find<ListTable>("attentionTable");
    REQUIRE(QTest::qWaitFor([&table] { return table.isVisible() && table.model()->rowCount() > 0; }));
    const QStringList kinds = columnTexts(*table.model(), 0);
    const auto row = std::find_if(kinds.begin(), kinds.end(),
        [](const QString& kind) { return kind.contains(text("bijeenkomst voorbereiden")); });
    REQUIRE(row != kinds.end());
    table.setFocus();
    table.selectRow(static_cast<int>(row - kinds.begin()));
    press(Qt::Key_Return);
    CHECK(find<QListWidget>("navigationList").currentRow() == 5);
    CHECK(shownSession().startsWith(text("wo 05-07-2023")));
    trigger("wayBackAction");
    CHECK(find<QListWidget>("navigationList").currentRow() == 0);
}

TEST_CASE("each warning about a preparation is a sentence with what it is about")
{
    const Wording wording(Language::Dutch);
    const auto said = [&wording](const PreparationWarning& warning) {
        return IntervisionWords::warning(warning, wording.format());
    };
    using Kind = PreparationWarningKind;
    CHECK(said({Kind::NoRegion}).contains(text("geen regio")));
    CHECK(said({Kind::NoGroup}).contains(text("geen groep")));
    CHECK(said({Kind::TooFewForBalint, 4}).contains(text("minstens 5 mensen")));
    CHECK(said({Kind::TooFewForBalint, 4}).contains(text("4")));
    CHECK(said({Kind::StepsTooLong, 0, WorkTime(25)}).contains(text("0:25")));
    for (const Kind kind : {Kind::QuestionOfOtherRegion, Kind::OtherSessionAtOnce, Kind::CoachLeft}) {
        const QString sentence = said({kind, 0, {}, {text("V1"), text("V2")}});
        CAPTURE(sentence);
        CHECK(sentence.endsWith(text(": V1, V2.")));
    }
}

TEST_CASE_METHOD(WindowFixture, "without a session the workbench says what belongs there")
{
    startWithFile(); // of which the only session was in March
    press(Qt::Key_6, Qt::ControlModifier);
    CHECK(find<QLabel>("noSessionLabel").isVisible());
    CHECK_FALSE(find<QTabWidget>("intervisionTabs").isVisible());
}
