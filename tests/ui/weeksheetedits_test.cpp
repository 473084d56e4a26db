// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/changeentries.h"
#include "core/usecases/finalisemonth.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/sheetfixture.h"

#include <QPushButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// From outside, while no window has the file open.
void makeMayFinal(const QString& file)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(database.has_value());
    FixedDayClock day(dayOfLooking);
    REQUIRE(finaliseMonth({**database, day, text("jansen")}, Month(2023, 5)).has_value());
}

} // namespace

TEST_CASE_METHOD(SheetFixture, "what was typed is undone and done again with its name")
{
    goTo(0, Monday);
    type(text("3"));
    press(Qt::Key_Return);
    CHECK(undoText().contains(text("uren van D1 op 01-05-2023")));
    goTo(2, Friday);
    undo();
    CHECK(cell(0, Monday).isEmpty());
    CHECK(place() == text("2,4")); // the place stays
    trigger("redoAction");
    CHECK(cell(0, Monday) == text("3:00"));
    // Also from another screen.
    press(Qt::Key_2, Qt::ControlModifier);
    find<QAction>("undoAction").trigger();
    press(Qt::Key_4, Qt::ControlModifier);
    CHECK(cell(0, Monday).isEmpty());
}

TEST_CASE_METHOD(SheetFixture, "an empty text takes the hours away and Delete those of all chosen days")
{
    goTo(0, Tuesday);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK(cell(0, Tuesday).isEmpty());
    undo();
    CHECK(cell(0, Tuesday) == text("2:00"));
    choose(0, Monday, 1, SheetModel::differenceColumn);
    press(Qt::Key_Delete);
    CHECK(row(0) == text("|||||||||4:00|").remove(0, 1));
    CHECK(cell(1, Wednesday).isEmpty());
    CHECK(cell(2, Thursday) == text("1:00"));
    undo();
    CHECK(cell(0, Tuesday) == text("2:00"));
    CHECK(cell(1, Wednesday) == text("1:30"));
}

TEST_CASE_METHOD(SheetFixture, "a whole row is cleared")
{
    goTo(0, Friday);
    type(text("1"));
    press(Qt::Key_Return);
    goTo(0, SheetModel::totalColumn);
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(cell(0, Tuesday).isEmpty());
    CHECK(cell(0, Friday).isEmpty());
    CHECK(cell(1, Wednesday) == text("1:30"));
    undo();
    CHECK(cell(0, Tuesday) == text("2:00"));
    CHECK(cell(0, Friday) == text("1:00"));
}

TEST_CASE_METHOD(SheetFixture, "a rectangle is copied as text and pasted from a spreadsheet as one edit")
{
    choose(0, Monday, 1, Wednesday);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == text("\t2:00\t\n\t\t1:30"));
    goTo(1, Wednesday);
    paste("1,5\t90m\r\n\t0:45\r\n");
    CHECK(cell(1, Wednesday) == text("1:30"));
    CHECK(cell(1, Thursday) == text("1:30"));
    CHECK(cell(2, Wednesday).isEmpty());
    CHECK(cell(2, Thursday) == text("0:45"));
    undo();
    CHECK(cell(1, Thursday).isEmpty());
    CHECK(cell(2, Thursday) == text("1:00"));
    // One value goes into all chosen days; a blank one takes hours away.
    choose(0, Monday, 1, Tuesday);
    paste("2,25");
    CHECK(cell(0, Monday) == text("2:15"));
    CHECK(cell(1, Tuesday) == text("2:15"));
    goTo(0, Monday);
    paste("\t1");
    CHECK(cell(0, Monday).isEmpty());
    CHECK(cell(0, Tuesday) == text("1:00"));
}

TEST_CASE_METHOD(SheetFixture, "of a rectangle with anything wrong nothing is pasted and all of it is said")
{
    showWeek(text("24"));
    goTo(0, Wednesday);
    paste("1\tonzin\t2\n25\t\t<b>x</b>\n");
    REQUIRE(prompts.warned == QStringList{text("Er is niets gewijzigd.")});
    REQUIRE(prompts.details.size() == 5);
    CHECK(prompts.details[0].startsWith(text("D1 15-06-2023: onzin is geen")));
    CHECK(prompts.details[1].contains(text("D1 16-06-2023: 16-06-2023 ligt in de toekomst")));
    CHECK(prompts.details[2].contains(text("D2 14-06-2023: Bedoelt u 25 minuten?")));
    CHECK(prompts.details[3].contains(text("D2 16-06-2023: <b>x</b> is geen")));
    CHECK(prompts.details[4].contains(text("D2 16-06-2023: 16-06-2023 ligt in de toekomst")));
    CHECK(cell(0, Wednesday).isEmpty());
    CHECK_FALSE(find<QAction>("undoAction").isEnabled());
    goTo(0, Sunday);
    paste("1\t2");
    CHECK(prompts.details.front().contains(text("1 rijen en 2 kolommen")));
    goTo(2, Monday);
    paste("1\n2");
    CHECK(prompts.details.front().contains(text("2 rijen en 1 kolommen")));
}

TEST_CASE_METHOD(SheetFixture, "Ctrl D fills the chosen days from the first and a single one from above")
{
    goTo(1, Tuesday);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(cell(1, Tuesday) == text("2:00"));
    undo();
    CHECK(cell(1, Tuesday).isEmpty());
    choose(0, Tuesday, 1, Thursday);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(row(0).startsWith(text("|2:00|2:00|2:00||")));
    CHECK(row(1).startsWith(text("|2:00|2:00|2:00||")));
    undo();
    CHECK(cell(1, Wednesday) == text("1:30"));
    goTo(0, Tuesday);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(prompts.details.front().contains(text("Boven deze dag is er geen dag")));
    // What cannot be typed in is left out, and that is said.
    showWeek(text("24"));
    goTo(0, Wednesday);
    type(text("1"));
    press(Qt::Key_Return);
    choose(0, Wednesday, 0, Saturday);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(cell(0, Thursday) == text("1:00"));
    CHECK(cell(0, Friday) == text("–"));
    CHECK(outcome().startsWith(text("2 dagen zijn gelaten zoals ze zijn")));
}

TEST_CASE_METHOD(SheetFixture, "the week before is copied into the chosen rows")
{
    showWeek(text("19"));
    // D1 has 6:00 on Tuesday already.
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(cell(0, Tuesday) == text("6:00"));
    CHECK(cell(1, Wednesday) == text("1:30"));
    CHECK(cell(2, Thursday) == text("1:00"));
    CHECK(outcome().startsWith(text("Van 2 dagen zijn de uren overgenomen. 1 dag is gelaten")));
    undo();
    CHECK(cell(1, Wednesday).isEmpty());
    CHECK(cell(2, Thursday).isEmpty());
    goTo(2, Monday);
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(cell(1, Wednesday).isEmpty());
    CHECK(cell(2, Thursday) == text("1:00"));
    showWeek(text("10"));
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(outcome() == text("Er zijn geen uren van de week ervoor om hier over te nemen."));
}

TEST_CASE_METHOD(SheetFixture, "no hours are said of an empty week by a zero on its first open day")
{
    showWeek(text("19"));
    choose(0, Monday, 1, Monday);
    press(Qt::Key_0, Qt::ControlModifier);
    CHECK(cell(0, Monday).isEmpty()); // D1 has hours
    CHECK(cell(1, Monday) == text("0:00"));
    CHECK(cell(1, SheetModel::totalColumn) == text("0:00"));
    CHECK(outcome().startsWith(text("1 week is gelaten zoals die is")));
    undo();
    CHECK(cell(1, Monday).isEmpty());
    CHECK(cell(1, SheetModel::totalColumn).isEmpty());
    // D1 begins on the Saturday of week 52 of 2021.
    showWeek(text("52 2021"));
    goTo(0, Monday);
    press(Qt::Key_0, Qt::ControlModifier);
    CHECK(cell(0, Saturday) == text("0:00"));
}

TEST_CASE_METHOD(SheetFixture, "a note is kept with the hours of a day and marks its corner")
{
    goTo(0, Monday);
    press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(outcome().startsWith(text("Een notitie hoort bij uren.")));
    goTo(0, Tuesday);
    inDialog([this] { press(Qt::Key_F2, Qt::ShiftModifier); },
        [this](QDialog&) {
            typeOver(text("<b>trein</b>"));
            press(Qt::Key_Return);
        });
    const QModelIndex noted = model().index(0, Tuesday);
    CHECK(noted.data(SheetModel::hasNoteRole).toBool());
    CHECK(noted.data(Qt::ToolTipRole).toString().contains(text("&lt;b&gt;trein&lt;/b&gt;")));
    CHECK(described().endsWith(text("Notitie: <b>trein</b>")));
    CHECK(cell(0, Tuesday) == text("2:00"));
    undo();
    CHECK_FALSE(model().index(0, Tuesday).data(SheetModel::hasNoteRole).toBool());
}

TEST_CASE_METHOD(SheetFixture, "what other screens change is read again without losing the place")
{
    goTo(1, Thursday);
    type(text("onzin"));
    press(Qt::Key_Return);
    REQUIRE(open());
    press(Qt::Key_9, Qt::ControlModifier);
    press(Qt::Key_4, Qt::ControlModifier);
    table().forgetTyped();
    CHECK(place() == text("1,3"));
    trigger("reloadAction");
    CHECK(place() == text("1,3"));
}

TEST_CASE(
    "a file for reading only shows hours that cannot be changed and an empty one says what belongs there")
{
    WindowFixture fixture;
    const QString empty = fixture.path(text("leeg.duoboek"));
    REQUIRE(Database::create(empty));
    const auto other = Database::open(fixture.file, Database::Access::ReadWrite);
    REQUIRE(other);
    fixture.startWithFile();
    fixture.press(Qt::Key_4, Qt::ControlModifier);
    auto& table = fixture.find<SheetTable>("sheetTable");
    CHECK(table.model()->rowCount() == 3);
    fixture.type(text("5"));
    CHECK_FALSE(SheetFixture::open());
    CHECK_FALSE(fixture.find<QAction>("copyWeekAction").isEnabled());
    fixture.window->openFile(empty);
    CHECK(fixture.find<QLabel>("sheetEmptyLabel").text().startsWith(text("Hier vult u de uren van elk duo")));
    CHECK(fixture.find<QLabel>("sheetEmptyLabel").isVisible());
}

TEST_CASE_METHOD(
    SheetFixture, "a day that a final document holds is locked with its number and the others stay open")
{
    // Week 22 runs from Monday 29 May to Sunday 4 June; May is made final from outside.
    showWeek(text("22"));
    goTo(0, Thursday);
    type(text("2"));
    press(Qt::Key_Return);
    stop();
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(database.has_value());
        FixedDayClock day(dayOfLooking);
        REQUIRE(changeEntries(
            {**database, day, text("jansen")}, text("x"), {{{DuoId(1), QDate(2023, 5, 30)}, WorkTime(60)}}));
    }
    makeMayFinal(file);
    startWithFile();
    press(Qt::Key_4, Qt::ControlModifier);
    showWeek(text("22"));
    REQUIRE(model().index(0, Tuesday).data(SheetModel::isLockedRole).toBool());
    CHECK_FALSE(model().index(0, Thursday).data(SheetModel::isLockedRole).toBool());
    goTo(0, Monday);
    CHECK(described().contains(text("C1-U0001")));
    type(text("3"));
    CHECK(open() == nullptr);
    CHECK(cell(0, Monday) == text("–"));
    CHECK(described().contains(text("Ctrl+Shift+H")));
    // Clearing takes the open days and says how many it left.
    goTo(0, Monday);
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(cell(0, Tuesday) == text("1:00"));
    CHECK(cell(0, Thursday).isEmpty());
    CHECK(outcome().startsWith(text("1 dag is gebleven")));
    undo();
    // What is the same may be pasted over it, something else not.
    goTo(0, Tuesday);
    paste("1:00\t\t4\t5");
    CHECK(cell(0, Thursday) == text("4:00"));
    CHECK(cell(0, Friday) == text("5:00"));
    goTo(0, Tuesday);
    paste("2:00\t\t1\t1");
    CHECK(prompts.details.join(u' ').contains(text("C1-U0001")));
    CHECK(cell(0, Thursday) == text("4:00"));
}

TEST_CASE_METHOD(SheetFixture, "a locked day leads to the correction of its document by key and by menu")
{
    goTo(0, Tuesday);
    CHECK_FALSE(find<QAction>("correctHoursAction").isEnabled());
    stop();
    makeMayFinal(file);
    startWithFile();
    press(Qt::Key_4, Qt::ControlModifier);
    showWeek(text("18"));
    goTo(0, Tuesday);
    CHECK(table().actions().contains(&find<QAction>("correctHoursAction")));
    inDialog([this] { press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); },
        [](QDialog& dialog) {
            CHECK(dialog.windowTitle().contains(text("C1-U0001")));
            auto& cells = *dialog.findChild<QTableView*>(text("correctionHours"));
            CHECK(cells.currentIndex().row() == 1); // 2 May
            CHECK(cells.currentIndex().data().toString() == text("2:00"));
            cells.model()->setData(cells.currentIndex(), text("3:00"));
            dialog.findChild<QLineEdit*>(text("reasonEdit"))->setText(text("uren vergeten"));
            dialog.findChild<QPushButton*>(text("issueButton"))->click();
        });
    CHECK(cell(0, Tuesday) == text("3:00"));
    CHECK(outcome() == text("C1-U0001 is gecorrigeerd."));
    // The hours of the new document are held by that one.
    CHECK(described().contains(text("C1-U0003")));
    showWeek(text("23")); // of June, which is open
    goTo(0, Tuesday);
    CHECK_FALSE(find<QAction>("correctHoursAction").isEnabled());
}
