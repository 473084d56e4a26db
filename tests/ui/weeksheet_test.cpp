// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE_METHOD(SheetFixture, "a week shows its duos with days totals agreement and difference")
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(week() == text("week 18, 2023"));
    CHECK(model().headerData(Tuesday, Qt::Horizontal, Qt::DisplayRole).toString() == text("di\n2 mei"));
    REQUIRE(model().rowCount() == 3);
    CHECK(heading(0) == text("D1  Özlem Yılmaz – Ada Bakker"));
    // Of weeks 13 to 18 all have at least two hours less than the 4:00 agreed.
    CHECK(row(0) == text("|2:00||||||2:00|4:00|● -2:00"));
    CHECK(row(1) == text("||1:30|||||1:30||"));
    CHECK(row(2) == text("|||1:00||||1:00||"));
    const auto& totals = find<QTableView>("sheetTotals");
    QStringList sums;
    for (int column = 0; column < SheetModel::columnTotal; ++column)
        sums.append(totals.model()->index(0, column).data().toString());
    CHECK(sums.join(u'|') == text("0:00|2:00|1:30|1:00|0:00|0:00|0:00|4:30|4:00|-2:00"));
    goTo(0, SheetModel::differenceColumn);
    CHECK(described().contains(text("Structureel minder uren dan afgesproken")));
    // Of the six weeks until the first one of 2022 only that is a whole one of the duo.
    showWeek(text("1 2022"));
    goTo(0, Monday);
    type(text("6"));
    press(Qt::Key_Return);
    CHECK(row(0) == text("6:00|||||||6:00|4:00|▲ +2:00"));
    goTo(0, SheetModel::differenceColumn);
    CHECK(described().contains(text("duidelijk meer uren dan afgesproken")));
}

TEST_CASE_METHOD(SheetFixture, "typing replaces and the cell is kept when it is left in every way")
{
    goTo(0, Tuesday);
    type(text("1,5"));
    REQUIRE(open());
    CHECK(open()->text() == text("1,5"));
    press(Qt::Key_Tab);
    CHECK(cell(0, Tuesday) == text("1:30"));
    CHECK(place() == text("0,2"));
    type(text("90m"));
    press(Qt::Key_Return);
    CHECK(cell(0, Wednesday) == text("1:30"));
    CHECK(place() == text("1,2"));
    type(text("1u30"));
    press(Qt::Key_Down);
    CHECK(cell(1, Wednesday) == text("1:30"));
    CHECK(place() == text("2,2"));
    type(text("1h30"));
    press(Qt::Key_Up);
    CHECK(cell(2, Wednesday) == text("1:30"));
    CHECK(place() == text("1,2"));
    type(text("24"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    // 24 hours are more than 16, which is asked and answered with yes.
    CHECK(cell(1, Wednesday) == text("24:00"));
    CHECK(place() == text("1,1"));
    type(text("0"));
    QTest::mouseClick(
        table().viewport(), Qt::LeftButton, {}, table().visualRect(model().index(2, Friday)).center());
    CHECK(cell(1, Tuesday) == text("0:00"));
    CHECK(place() == text("2,4"));
    type(text("1.5"));
    find<QLineEdit>("sheetSearchEdit").setFocus();
    CHECK(cell(2, Friday) == text("1:30"));
    // It is in the file, not only on the screen.
    stop();
    startWithFile();
    press(Qt::Key_4, Qt::ControlModifier);
    showWeek(text("2023-W18"));
    CHECK(row(0).startsWith(text("|1:30|1:30|")));
}

TEST_CASE_METHOD(SheetFixture, "F2 edits what stands there and Esc gives the old value back")
{
    goTo(0, Tuesday);
    press(Qt::Key_F2);
    REQUIRE(open());
    type(text("5"));
    CHECK(open()->text() == text("2:005"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    type(text("5"));
    press(Qt::Key_Return);
    CHECK(cell(0, Tuesday) == text("2:05"));
    goTo(0, Tuesday);
    type(text("7"));
    press(Qt::Key_Escape);
    CHECK_FALSE(open());
    CHECK(QApplication::focusWidget() == &table());
    CHECK(cell(0, Tuesday) == text("2:05"));
    type(text("onzin"));
    press(Qt::Key_Return);
    CHECK_FALSE(problem().isEmpty());
    press(Qt::Key_Escape);
    CHECK(problem().isEmpty());
    CHECK(cell(0, Tuesday) == text("2:05"));
}

TEST_CASE_METHOD(
    SheetFixture, "Tab goes on to the next row and leaves at the end and Ctrl Tab leaves at once")
{
    goTo(0, Sunday);
    press(Qt::Key_Tab);
    CHECK(place() == text("1,0"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(place() == text("0,6"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == &find<QWidget>("sheetTotals"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == &table());
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::focusWidget()->objectName() == text("sheetCoachCombo"));
    goTo(2, Sunday);
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &find<QWidget>("sheetTotals"));
    goTo(0, Monday);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget()->objectName() == text("sheetCoachCombo"));
    goTo(1, Monday);
    type(text("1"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == &find<QWidget>("sheetTotals"));
    CHECK(cell(1, Monday) == text("1:00"));
}

TEST_CASE_METHOD(SheetFixture, "arrows and Enter move without typing")
{
    goTo(0, Monday);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    CHECK(place() == text("1,1"));
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    CHECK(place() == text("0,0"));
    press(Qt::Key_Return);
    CHECK(place() == text("1,0"));
    CHECK_FALSE(open());
}

TEST_CASE_METHOD(SheetFixture, "bad text stays in its open cell with the reason beside it")
{
    struct Case
    {
        const char* typed;
        const char* said;
    };
    const auto one = GENERATE(Case{"90", "Bedoelt u 90 minuten? Typ 90m."}, Case{"abc", "abc is geen"},
        Case{"24:30", "24:30 is meer dan de 24 uur"}, Case{"1:75", "1:75 is geen"},
        Case{"-1", "-1 is minder dan nul"}, Case{"1e309", "1e309 is geen"}, Case{"NaN", "NaN is geen"},
        Case{"=1+1", "=1+1 is geen"}, Case{"<b>1</b>", "<b>1</b> is geen"});
    CAPTURE(one.typed);
    goTo(0, Tuesday);
    type(text(one.typed));
    press(Qt::Key_Return);
    REQUIRE(open());
    CHECK(open()->text() == text(one.typed));
    CHECK(problem().contains(text(one.said)));
    CHECK(find<QLabel>("cellProblem").textFormat() == Qt::PlainText);
    CHECK(open()->accessibleDescription().contains(text(one.said)));
    CHECK(place() == text("0,1"));
    // Neither another cell nor another week takes it away.
    QTest::mouseClick(
        table().viewport(), Qt::LeftButton, {}, table().visualRect(model().index(2, Friday)).center());
    REQUIRE(open());
    CHECK(place() == text("0,1"));
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(week() == text("week 18, 2023"));
    REQUIRE(open());
    CHECK(open()->text() == text(one.typed));
    // What is right is taken.
    press(Qt::Key_A, Qt::ControlModifier);
    type(text("1:15"));
    CHECK(problem().isEmpty());
    press(Qt::Key_Return);
    CHECK(cell(0, Tuesday) == text("1:15"));
}

TEST_CASE_METHOD(
    SheetFixture, "bad text outlives other screens and filters and holds back the end of the window")
{
    goTo(0, Tuesday);
    type(text("onzin"));
    find<QLineEdit>("sheetSearchEdit").setFocus();
    type(text("jansen"));
    CHECK(model().rowCount() == 1);
    press(Qt::Key_Escape);
    REQUIRE(open());
    CHECK(open()->text() == text("onzin"));
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_4, Qt::ControlModifier);
    CHECK(cell(0, Tuesday) == text("2:00"));
    prompts.confirms = false;
    CHECK_FALSE(window->close());
    CHECK(prompts.confirmed.size() == 1);
    table().forgetTyped();
    CHECK(window->close());
}

TEST_CASE_METHOD(SheetFixture, "a change that the file refuses keeps the text and says so")
{
    goTo(0, Tuesday);
    type(text("3"));
    // By the clock of who writes it, the day has not come yet, which the sheet did not know.
    clock = FixedDayClock(QDate(2023, 5, 1));
    press(Qt::Key_Return);
    REQUIRE(open());
    CHECK(open()->text() == text("3"));
    CHECK(problem().contains(text("02-05-2023 ligt in de toekomst")));
    clock = FixedDayClock(dayOfLooking);
    press(Qt::Key_Return);
    CHECK(cell(0, Tuesday) == text("3:00"));
}

TEST_CASE_METHOD(SheetFixture, "more than sixteen hours are asked about")
{
    prompts.confirms = false;
    goTo(0, Monday);
    type(text("17"));
    press(Qt::Key_Return);
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.front().contains(text("C1 heeft 17:00 uur op 01-05-2023")));
    REQUIRE(open());
    CHECK(open()->text() == text("17"));
    prompts.confirms = true;
    press(Qt::Key_Return);
    CHECK(cell(0, Monday) == text("17:00"));
    CHECK(place() == text("1,0"));
}

TEST_CASE_METHOD(SheetFixture, "days that are closed are grey and say why and nothing can be typed in them")
{
    showWeek(text("24 2023"));
    // Today is Thursday 15 June.
    goTo(0, Friday);
    CHECK(cell(0, Friday) == text("–"));
    CHECK(described().contains(text("16-06-2023 ligt in de toekomst")));
    CHECK(table().currentIndex().data(Qt::BackgroundRole).isValid());
    CHECK(table().currentIndex().data(Qt::AccessibleTextRole).toString() == described());
    type(text("5"));
    CHECK_FALSE(open());
    CHECK(place() == text("0,4"));
    goTo(0, Thursday);
    CHECK_FALSE(table().currentIndex().data(Qt::BackgroundRole).isValid());
    type(text("5"));
    CHECK(open());
    press(Qt::Key_Escape);
    // D1 begins on Saturday 1 January 2022, in week 52 of 2021.
    showWeek(text("1-1-2022"));
    CHECK(week() == text("week 52, 2021"));
    goTo(0, Friday);
    CHECK(described().contains(text("31-12-2021 valt buiten duo D1")));
    goTo(0, Saturday);
    CHECK(table().currentIndex().flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE_METHOD(SheetFixture, "weeks are gone through by keys and the place stays")
{
    goTo(1, Wednesday);
    press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(week() == text("week 19, 2023"));
    CHECK(place() == text("1,2"));
    CHECK(cell(0, Tuesday) == text("6:00"));
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(week() == text("week 17, 2023"));
    press(Qt::Key_Home, Qt::AltModifier);
    CHECK(week() == text("week 24, 2023"));
    // 2020 has a week 53, 2023 does not.
    showWeek(text("53 2020"));
    CHECK(week() == text("week 53, 2020"));
    showWeek(text("53 2023"));
    CHECK(week() == text("week 53, 2020"));
    showWeek(text("18-5-2023"));
    CHECK(week() == text("week 20, 2023"));
}

TEST_CASE_METHOD(SheetFixture, "rows are filtered by words region and coach")
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(text("yilmaz bakker"));
    CHECK(model().rowCount() == 1);
    CHECK(find<QLabel>("sheetCountLabel").text() == text("1 van 3"));
    press(Qt::Key_Escape);
    type(text("niemand"));
    CHECK(find<QLabel>("sheetEmptyLabel").text().startsWith(text("Er is geen duo waarvoor dit alles geldt")));
    press(Qt::Key_Escape);
    auto& regions = find<QComboBox>("sheetRegionCombo");
    regions.setCurrentIndex(regions.findText(text("Haarlem")));
    CHECK(model().rowCount() == 1);
    CHECK(heading(0).startsWith(text("D2 ")));
    regions.setCurrentIndex(0);
    auto& coaches = find<QComboBox>("sheetCoachCombo");
    coaches.setCurrentIndex(coaches.findText(text("Smit, Cor (C3)")));
    CHECK(model().rowCount() == 1);
    CHECK(heading(0).startsWith(text("D3 ")));
    // What is chosen stays chosen in another week, and the totals are those of what is shown.
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(week() == text("week 19, 2023"));
    CHECK(model().rowCount() == 1);
    CHECK(find<QTableView>("sheetTotals").model()->index(0, 7).data().toString() == text("0:00"));
}

TEST_CASE_METHOD(SheetFixture, "the weeks of the duo of a row are shown and back to the week of a row")
{
    goTo(1, Wednesday);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(find<QLabel>("sheetDuoLabel").text() == text("D2  Jan de Vries – Bea van de Ven"));
    // Weeks 1 to 24 of 2023, until this one.
    REQUIRE(model().rowCount() == 24);
    CHECK(heading(17) == text("week 18 (1 mei – 7 mei)"));
    CHECK(place() == text("17,2"));
    CHECK(cell(17, Wednesday) == text("1:30"));
    type(text("2"));
    press(Qt::Key_Return);
    CHECK(cell(17, Wednesday) == text("2:00"));
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(find<QSpinBox>("yearSpin").value() == 2022);
    CHECK(heading(0) == text("week 5 (31 jan. – 6 feb.)")); // D2 begins on 1 February
    press(Qt::Key_Right, Qt::ControlModifier);
    goTo(18, Wednesday);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(week() == text("week 19, 2023"));
    CHECK(heading(table().currentIndex().row()).startsWith(text("D2 ")));
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(cell(1, Wednesday) == text("2:00"));
}
