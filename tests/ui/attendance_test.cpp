// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/computemonth.h"
#include "tests/support/catchtext.h"
#include "tests/support/sessionfixture.h"
#include "ui/forms/formdialog.h"

#include <QComboBox>
#include <QToolButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

enum Column { Coach, State, Hours, Duo, Question };

} // namespace

TEST_CASE_METHOD(SessionFixture, "attendance is ticked with letters and Space and taken back")
{
    startHere();
    open("maart");
    CHECK(columnTexts(*attendance().model(), Coach) == QStringList{text("Bakker, Ada"), text("Smit, Cor")});
    CHECK(states() == QStringList{text("✓ aanwezig"), text("nog niet")});
    CHECK(summary().endsWith(text("1 van 2 aanwezig, 1 nog niet vastgelegd.")));
    CHECK(summary().startsWith(text("▲")));
    press(Qt::Key_Down);
    press(Qt::Key_V);
    CHECK(states() == QStringList{text("✓ aanwezig"), text("afgemeld")});
    CHECK(summary() == text("1 van 2 aanwezig, 1 afgemeld."));
    press(Qt::Key_N);
    CHECK(states()[1] == text("afwezig"));
    press(Qt::Key_A);
    CHECK(states()[1] == text("✓ aanwezig"));
    // The care organisation has no rate, which the month would ask.
    CHECK(columnTexts(*attendance().model(), Question)[1].contains(text("organisatie heeft geen tarief")));
    press(Qt::Key_Delete);
    CHECK(states()[1] == text("nog niet"));
    for (const char* next : {"✓ aanwezig", "afgemeld", "afwezig", "nog niet"}) {
        press(Qt::Key_Space);
        CHECK(states()[1] == text(next));
    }
    CHECK(attendance().hasFocus());
    CHECK(attendance().currentIndex().row() == 1);
    undo();
    CHECK(states()[1] == text("afwezig"));
    CHECK(told().contains(text("aanwezigheid van Cor Smit, 08-03-2023")));
    press(Qt::Key_Y, Qt::ControlModifier);
}

TEST_CASE_METHOD(SessionFixture, "a coach who was searched for is ticked by the next key")
{
    startHere();
    open("maart");
    tabTo("attendanceSearch");
    type(text("smit"));
    CHECK(states() == QStringList{text("nog niet")});
    press(Qt::Key_Return);
    CHECK(attendance().hasFocus());
    press(Qt::Key_V);
    CHECK(states() == QStringList{text("afgemeld")});
    // Tab gets there too.
    find<QLineEdit>("attendanceSearch").setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(text("bakker"));
    press(Qt::Key_Tab);
    CHECK(attendance().hasFocus());
    press(Qt::Key_N);
    CHECK(states() == QStringList{text("afwezig")});
}

TEST_CASE_METHOD(SessionFixture, "several are ticked at once and everyone present leaves the exceptions")
{
    startHere();
    open("Grenzen");
    CHECK(attendance().model()->rowCount() == 3); // the whole country
    press(Qt::Key_Down);
    press(Qt::Key_V);
    tabTo("everyoneButton");
    press(Qt::Key_Space);
    wait();
    CHECK(states() == QStringList{text("✓ aanwezig"), text("afgemeld"), text("✓ aanwezig")});
    CHECK_FALSE(find<QToolButton>("everyoneButton").isEnabled());
    // The coach with two rates must be asked still.
    CHECK(columnTexts(*attendance().model(), Question)[0] == text("▲ kies het duo (F2)"));
    CHECK(attendance().hasFocus());
    undo();
    CHECK(states() == QStringList{text("nog niet"), text("afgemeld"), text("nog niet")});
    press(Qt::Key_A, Qt::ShiftModifier);
    wait();
    CHECK(states() == QStringList{text("✓ aanwezig"), text("afgemeld"), text("✓ aanwezig")});
    undo();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_N);
    CHECK(states() == QStringList{text("afwezig"), text("afwezig"), text("afwezig")});
    CHECK(told().contains(text("aanwezigheid van 3 levensloopbegeleiders")));
    undo();
    CHECK(states() == QStringList{text("nog niet"), text("afgemeld"), text("nog niet")});
}

TEST_CASE_METHOD(SessionFixture, "the duo is asked on the spot and becomes a paid line at its rate")
{
    startHere();
    open("Grenzen");
    press(Qt::Key_A);
    openedDialog();
    CHECK(messageOf(*dialog(), "duoField").contains(text("verschillende tarieven")));
    auto* duos = dialog()->findChild<QComboBox*>();
    CHECK(duos->hasFocus());
    CHECK(duos->itemText(1) == text("D1, Özlem Yılmaz: €\u00A056,50 per uur"));
    press(Qt::Key_Down);
    press(Qt::Key_Down); // D5
    tabTo("minutesField");
    type(text("90"));
    CHECK_FALSE(closesByEnter());
    CHECK(messageOf(*dialog(), "minutesField").contains(text("90m")));
    typeOver(text("90m"));
    REQUIRE(closesByEnter());
    CHECK(states()[0] == text("✓ aanwezig"));
    CHECK(columnTexts(*attendance().model(), Hours)[0] == text("1:30"));
    CHECK(columnTexts(*attendance().model(), Duo)[0] == text("D5"));
    CHECK(columnTexts(*attendance().model(), Question)[0].isEmpty());
    // 1:30 at 20.54 is 30.81.
    const auto database = Database::open(file, Database::Access::ReadOnly);
    REQUIRE(database.has_value());
    const auto book = computeMonth(**database, Month(2023, 6));
    REQUIRE(book.has_value());
    REQUIRE(book->documents.size() == 1);
    CHECK(book->documents.front().net == Money(3081));
    // Known by now, it is not asked again.
    press(Qt::Key_V);
    press(Qt::Key_A);
    CHECK(dialog() == nullptr);
    CHECK(columnTexts(*attendance().model(), Duo)[0] == text("D5"));
}

TEST_CASE_METHOD(SessionFixture, "closing the question about the duo records nothing")
{
    startHere();
    open("Grenzen");
    press(Qt::Key_A);
    openedDialog();
    press(Qt::Key_Escape);
    wait();
    CHECK(dialog() == nullptr);
    CHECK(states()[0] == text("nog niet"));
    CHECK(prompts.confirmed.isEmpty());
}

TEST_CASE_METHOD(SessionFixture, "of a session that is still to come only who is excused can be recorded")
{
    startHere();
    open("Later");
    CHECK(summary().startsWith(text("2 levensloopbegeleiders verwacht.")));
    CHECK(summary().contains(text("vanaf 05-07-2023")));
    press(Qt::Key_A);
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.front().contains(text("de bijeenkomst van 05-07-2023 is nog niet geweest")));
    CHECK(states()[0] == text("nog niet"));
    for (const char* button : {"everyoneButton", "addCoachButton"})
        CHECK_FALSE(find<QToolButton>(button).isEnabled());
    press(Qt::Key_V);
    CHECK(states()[0] == text("afgemeld"));
    CHECK(summary().startsWith(text("1 levensloopbegeleider verwacht, 1 afgemeld.")));
    press(Qt::Key_Space);
    CHECK(states()[0] == text("nog niet"));
    press(Qt::Key_Space);
    CHECK(states()[0] == text("afgemeld"));
    CHECK(prompts.warned.size() == 1);
}

TEST_CASE_METHOD(SessionFixture, "a coach of elsewhere is added and asked about at once")
{
    startHere();
    open("maart");
    tabTo("addCoachButton");
    press(Qt::Key_Space);
    openedDialog();
    CHECK_FALSE(closesByEnter()); // nobody yet
    type(text("Bea"));
    press(Qt::Key_Return);
    wait();
    if (dialog())
        REQUIRE(closesByEnter());
    CHECK(columnTexts(*attendance().model(), Coach).contains(text("Ven, Bea van de")));
    CHECK(states() == QStringList{text("✓ aanwezig"), text("nog niet"), text("✓ aanwezig")});
    CHECK(summary().endsWith(text("2 van 3 aanwezig, 1 nog niet vastgelegd.")));
}

TEST_CASE_METHOD(SessionFixture, "a region is ticked in a grid with the same keys")
{
    startHere();
    showRegions();
    find<QComboBox>("gridRegionCombo").setCurrentText(text("Utrecht"));
    REQUIRE(grid().model()->columnCount() == 3); // March, the national one, July
    REQUIRE(grid().model()->rowCount() == 2);
    const auto cell = [this](int row, int column) {
        return grid().model()->index(row, column).data().toString();
    };
    CHECK(cell(0, 0) == text("✓ A"));
    CHECK(cell(1, 0) == text("·"));
    CHECK(grid().model()->headerData(1, Qt::Horizontal).toString()
        == text("wo 07-06-2023\nTraining\nhele land"));
    grid().setFocus();
    CHECK(grid().currentIndex() == grid().model()->index(0, 1)); // the last one held
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    press(Qt::Key_N);
    CHECK(cell(1, 0) == text("N"));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    CHECK(cell(1, 1) == text("▲ A")); // without a rate of the organisation
    CHECK(find<QLabel>("gridSummary").text().contains(text("Cor Smit")));
    CHECK(grid().currentIndex() == grid().model()->index(1, 1));
    press(Qt::Key_Right);
    press(Qt::Key_A);
    CHECK(prompts.warned.size() == 1); // in July
    undo();
    CHECK(cell(1, 1) == text("·"));
    // What was ticked here stands in the list.
    find<QTabWidget>("sessionTabs").setCurrentIndex(0);
    wait();
    open("maart");
    CHECK(states()[1] == text("afwezig"));
}

TEST_CASE_METHOD(SessionFixture, "a region without sessions says what belongs there")
{
    startHere();
    showRegions();
    find<QWidget>("regionYear").setFocus();
    press(Qt::Key_Up);
    CHECK_FALSE(grid().isVisible());
    CHECK(find<QLabel>("gridSummary").text().contains(text("geen bijeenkomsten")));
}

TEST_CASE_METHOD(SessionFixture, "in a file for reading only nothing can be ticked or planned")
{
    const auto writer = Database::open(file, Database::Access::ReadWrite);
    REQUIRE(writer.has_value());
    startHere();
    open("maart");
    press(Qt::Key_V);
    press(Qt::Key_Space);
    CHECK(states() == QStringList{text("✓ aanwezig"), text("nog niet")});
    for (const char* button : {"newSessionButton", "removeSessionButton", "everyoneButton", "addCoachButton"})
        CHECK_FALSE(find<QToolButton>(button).isEnabled());
    showRegions();
    grid().setFocus();
    press(Qt::Key_N);
    CHECK(prompts.warned.isEmpty());
}
