// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/intervisionfixture.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void savePack(const QToolButton& papers)
{
    const auto all = papers.menu()->actions();
    const auto save = std::find_if(all.begin(), all.end(),
        [](const QAction* action) { return action->text().startsWith(text("Inte&rvisiemap opslaan")); });
    REQUIRE(save != all.end());
    (*save)->trigger();
}

/// Of Cor Smit, by the keyboard, on the page of the questions.
void bringInQuestion(IntervisionFixture& fixture)
{
    fixture.tabTo("newQuestionActionButton");
    inDialog([&fixture] { fixture.press(Qt::Key_N, Qt::ControlModifier); },
        [&fixture](QDialog&) {
            duoboek::test::tabTo("questionCoachField");
            IntervisionFixture::chooseInBox("Cor Smit");
            duoboek::test::tabTo("questionField");
            fixture.type(text("wat als het stil is"));
            fixture.press(Qt::Key_Tab);
            fixture.press(Qt::Key_Return);
        });
}

} // namespace

TEST_CASE_METHOD(IntervisionFixture, "the workbench opens at the coming intervision with last time first")
{
    startAtPage(LastTime);
    CHECK(shownSession() == text("wo 05-07-2023, Intervisie Utrecht: Later"));
    CHECK(about() == text("S3: duurt 2:00, Utrecht, 2 levensloopbegeleiders, geleid door Sam Visser"));
    CHECK(find<QLabel>("lastTimeSummary").text().contains(text("wo 08-03-2023")));
    CHECK(find<QLabel>("lastTimeSummary").text().contains(text("is 1 ding nog te doen")));
    CHECK(column("lastFollowUpTable", 0) == QStringList{text("belt de gemeente"), text("stuurt het boek")});
    CHECK(column("lastFollowUpTable", 1) == QStringList{text("Ada Bakker"), text("Ria")});
    CHECK(column("lastFollowUpTable", 2)
        == QStringList{text("▲ uiterlijk 01-06-2023"), text("✓ gedaan op 01-04-2023")});
    tabTo("lastFollowUpTable");
    press(Qt::Key_Space);
    CHECK(column("lastFollowUpTable", 2)[0] == text("✓ gedaan op 15-06-2023"));
    CHECK(find<ListTable>("lastFollowUpTable").hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(column("lastFollowUpTable", 2)[0] == text("▲ uiterlijk 01-06-2023"));
}

TEST_CASE_METHOD(IntervisionFixture, "the group is shown by duo codes and never by names of participants")
{
    startAtPage(Group);
    CHECK(column("groupTable", 0) == QStringList{text("Bakker, Ada"), text("Smit, Cor")});
    CHECK(column("groupTable", 1) == QStringList{text("D1, D5"), text("D3")});
    CHECK(column("groupTable", 4)[0] == text("1 van 1"));
    CHECK(column("groupTable", 5)[0] == text("▲ belt de gemeente (uiterlijk 01-06-2023)"));
    tabTo("groupTable");
    press(Qt::Key_Down);
    const auto& details = find<QWidget>("memberDetails");
    QString said;
    for (const auto* label : details.findChildren<QLabel*>())
        said += label->text() + u'\n';
    CHECK(said.contains(text("Cor Smit (C3)")));
    CHECK(said.contains(text("D3 per week")));
    // Every word on the screen, on all of its pages.
    for (const auto* label : find<QWidget>("intervisionScreen").findChildren<QLabel*>())
        said += label->text() + u'\n';
    for (const auto* each : find<QWidget>("intervisionScreen").findChildren<ListTable*>()) {
        for (int place = 0; each->model() && place < each->model()->columnCount(); ++place)
            said += columnTexts(*each->model(), place).join(u'\n');
    }
    for (const char* name : {"Özlem", "Yılmaz", "Vries", "Jansen", "Ouderman"}) {
        CAPTURE(name);
        CHECK_FALSE(said.contains(text(name)));
    }
    press(Qt::Key_Return);
    CHECK(find<QListWidget>("navigationList").currentRow() == 2);
    trigger("wayBackAction");
    CHECK(find<QListWidget>("navigationList").currentRow() == 5);
    CHECK(find<ListTable>("groupTable").hasFocus());
    CHECK(find<ListTable>("groupTable").currentIndex().row() == 1);
}

TEST_CASE_METHOD(IntervisionFixture, "a question is brought in and noted about and closed by keys")
{
    startAtPage(Questions);
    tabTo("newQuestionActionButton");
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [this](QDialog& dialog) {
            duoboek::test::tabTo("questionCoachField");
            chooseInBox("Ada Bakker");
            duoboek::test::tabTo("questionDuoField");
            chooseInBox("D5");
            duoboek::test::tabTo("questionField");
            press(Qt::Key_Tab); // nothing typed yet
            press(Qt::Key_Return);
            CHECK_FALSE(messageOf(dialog, "questionField").isEmpty());
            duoboek::test::tabTo("questionField");
            type(text("hoe nabij ben ik"));
            press(Qt::Key_Tab);
            press(Qt::Key_Return);
        });
    CHECK(column("questionTable", 1) == QStringList{text("✓ ja")});
    CHECK(column("questionTable", 2) == QStringList{text("Ada Bakker")});
    CHECK(column("questionTable", 3) == QStringList{text("D5")});
    CHECK(column("questionTable", 4) == QStringList{text("open")});
    CHECK(column("questionTable", 5) == QStringList{text("hoe nabij ben ik")});
    tabTo("questionStateField");
    chooseInBox("besproken");
    CHECK(column("questionTable", 4) == QStringList{text("besproken")});
    tabTo("notesField");
    type(text("oefenen met nee zeggen"));
    press(Qt::Key_1, Qt::ControlModifier); // goes elsewhere, and so leaves it
    press(Qt::Key_6, Qt::ControlModifier);
    auto& notes = *find<QWidget>("notesField").findChild<QPlainTextEdit*>();
    CHECK(notes.toPlainText() == text("oefenen met nee zeggen"));
    trigger("undoAction");
    CHECK(notes.toPlainText().isEmpty());
    trigger("undoAction");
    CHECK(column("questionTable", 4) == QStringList{text("open")});
    tabTo("questionTable");
    press(Qt::Key_Space);
    CHECK(column("questionTable", 1) == QStringList{text("nee")});
}

TEST_CASE_METHOD(IntervisionFixture, "notes go off the agenda only after asking")
{
    startAtPage(Questions);
    bringInQuestion(*this);
    tabTo("notesField");
    type(text("begin hiermee"));
    tabTo("questionTable");
    prompts.confirms = false;
    press(Qt::Key_Space);
    CHECK(column("questionTable", 1) == QStringList{text("✓ ja")});
    CHECK(prompts.confirmed.size() == 1);
    prompts.confirms = true;
    press(Qt::Key_Space);
    CHECK(column("questionTable", 1) == QStringList{text("nee")});
    trigger("undoAction");
    CHECK(find<QWidget>("notesField").findChild<QPlainTextEdit*>()->toPlainText() == text("begin hiermee"));
}

TEST_CASE_METHOD(
    IntervisionFixture, "a method fills the programme and its steps are moved and changed by keys")
{
    startAtPage(Programme);
    tabTo("methodField");
    chooseInBox("incidentmethode");
    // 5, 10, 5, 15, 10, 10 and 10 minutes are 1:05.
    CHECK(column("programmeTable", 2) == text("5 10 5 15 10 10 10").split(u' '));
    CHECK(column("programmeTable", 0)[0] == text("–"));
    CHECK(find<StateLabel>("programmeSummary").text().startsWith(text("Samen 1:05;")));
    fill("startField", text("19:30"));
    CHECK(column("programmeTable", 0) == text("19:30 19:35 19:45 19:50 20:05 20:15 20:25").split(u' '));
    CHECK(find<StateLabel>("programmeSummary").text().contains(text("tot 20:35")));
    tabTo("programmeTable");
    press(Qt::Key_Down);
    const QString second = column("programmeTable", 1)[1];
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(column("programmeTable", 1)[2] == second);
    CHECK(column("programmeTable", 2) == text("5 5 10 15 10 10 10").split(u' '));
    CHECK(find<ListTable>("programmeTable").currentIndex().row() == 2);
    press(Qt::Key_Plus);
    CHECK(column("programmeTable", 2)[2] == text("15"));
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    CHECK(column("programmeTable", 2)[2] == text("5"));
    fill("stepMinutesField", text("90"));
    CHECK(column("programmeTable", 2)[2] == text("90"));
    // 65 - 10 + 90 minutes are 2:25, and the session takes 2:00.
    CHECK(warnings().contains(text("De stappen duren 0:25 langer dan de bijeenkomst.")));
    fill("stepMinutesField", text("2000"));
    CHECK(column("programmeTable", 2)[2] == text("90"));
    CHECK_FALSE(messageUnder("stepMinutesField").isEmpty());
    fill("stepMinutesField", text("10"));
    fill("stepTitleField", text("rondje"));
    CHECK(column("programmeTable", 1)[2] == text("rondje"));
    CHECK_FALSE(find<StateLabel>("preparationWarnings").isVisible());
}

TEST_CASE_METHOD(IntervisionFixture, "a method takes the place of steps that were changed only after asking")
{
    startAtPage(Programme);
    tabTo("methodField");
    chooseInBox("Balint"); // over the incident method, of which no step was changed
    CHECK(prompts.confirmed.isEmpty());
    CHECK(warnings().contains(text("Balint vraagt minstens 5 mensen; er komen er 2.")));
    const QStringList before = column("programmeTable", 1);
    tabTo("programmeTable");
    press(Qt::Key_Plus);
    prompts.confirms = false;
    find<QComboBox>("sessionChoice").setFocus();
    tabTo("methodField");
    press(Qt::Key_Home);
    CHECK(prompts.confirmed.size() == 1);
    CHECK(column("programmeTable", 1) == before);
    CHECK(find<QWidget>("methodField").findChild<QComboBox*>()->currentText() == text("Balint"));
    prompts.confirms = true;
    press(Qt::Key_Home);
    CHECK(column("programmeTable", 2) == text("5 10 5 15 10 10 10").split(u' '));
    trigger("undoAction");
    CHECK(column("programmeTable", 1) == before);
}

TEST_CASE_METHOD(IntervisionFixture, "steps are added and deleted and come back")
{
    startAtPage(Programme);
    tabTo("newStepActionButton");
    inDialog([this] { press(Qt::Key_N, Qt::ControlModifier); },
        [](QDialog& dialog) {
            duoboek::test::tabTo("stepMinutesField");
            typeOver(text("1:00"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            CHECK_FALSE(messageOf(dialog, "stepTitleField").isEmpty()); // its own step has no name yet
            duoboek::test::tabTo("stepTitleField");
            typeOver(text("kennismaken"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
    CHECK(column("programmeTable", 1) == QStringList{text("kennismaken")});
    CHECK(column("programmeTable", 2) == QStringList{text("60")});
    tabTo("programmeTable");
    press(Qt::Key_Delete);
    CHECK(column("programmeTable", 1).isEmpty());
    trigger("undoAction");
    CHECK(column("programmeTable", 1) == QStringList{text("kennismaken")});
}

TEST_CASE_METHOD(IntervisionFixture, "the pack goes out of the workbench for the session that is shown")
{
    startAtPage(Group);
    prompts.fileToSave = path(text("map.pdf"));
    savePack(find<QToolButton>("intervisionPapersButton"));
    CHECK(prompts.suggestedFile.endsWith(text("/intervisie-2023-07-05-S3.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 3);
    CHECK(prompts.warned.isEmpty());
    CHECK(wentOut(Month(2023, 7)) == QStringList{text("Intervisie 2023-07-05 S3: pdf")});
}

TEST_CASE_METHOD(IntervisionFixture, "the workbench fits the smallest window")
{
    startAtPage(LastTime);
    constexpr int widthLeft = 470; // of 640 beside the navigation
    auto& tabs = find<QTabWidget>("intervisionTabs");
    for (int page = 0; page < tabs.count(); ++page) {
        CAPTURE(page, tabs.widget(page)->minimumSizeHint().width());
        CHECK(tabs.widget(page)->minimumSizeHint().width() <= widthLeft);
    }
    CHECK(tabs.parentWidget()->minimumSizeHint().width() <= widthLeft);
}

TEST_CASE_METHOD(IntervisionFixture, "the text of a closed question is not changed before it is opened again")
{
    startAtPage(Questions);
    bringInQuestion(*this);
    auto& asked = *find<QWidget>("questionField").findChild<QPlainTextEdit*>();
    CHECK_FALSE(asked.isReadOnly());
    tabTo("questionStateField");
    type(text("a")); // what it begins with
    CHECK(column("questionTable", 4) == QStringList{text("✓ afgesloten")});
    CHECK(asked.isReadOnly());
    CHECK(messageUnder("questionStateField").contains(text("weer open")));
    tabTo("questionStateField");
    chooseInBox("open");
    CHECK_FALSE(asked.isReadOnly());
    CHECK(messageUnder("questionStateField").isEmpty());
}

TEST_CASE_METHOD(IntervisionFixture, "in a file for reading only the workbench shows all and changes nothing")
{
    const auto writer = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(writer.has_value());
    startAtPage(LastTime);
    const QStringList before = column("lastFollowUpTable", 2);
    tabTo("lastFollowUpTable");
    press(Qt::Key_Space);
    CHECK(column("lastFollowUpTable", 2) == before);
    for (const char* button :
        {"newQuestionActionButton", "onAgendaActionButton", "takeProposedActionButton"}) {
        CAPTURE(button);
        CHECK_FALSE(find<QToolButton>(button).isEnabled());
    }
    goTo(AttendancePage);
    CHECK_FALSE(find<QToolButton>("everyoneButton").isEnabled());
    goTo(FollowUp);
    CHECK(find<QWidget>("reportField").findChild<QPlainTextEdit*>()->isReadOnly());
    prompts.fileToSave = path(text("map.pdf"));
    savePack(find<QToolButton>("intervisionPapersButton"));
    CHECK(pdfPages(prompts.fileToSave) == 3);
    CHECK(prompts.warned.isEmpty());
}
