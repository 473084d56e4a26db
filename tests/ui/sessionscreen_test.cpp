// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchtext.h"
#include "tests/support/sessionfixture.h"
#include "ui/forms/formdialog.h"
#include "ui/sessions/monthgrid.h"
#include "ui/sessions/sessionwords.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QAction& menuAction(MainWindow& window, const char* begins)
{
    for (QAction* action : window.findChild<QMenu*>(text("actionMenu"))->actions()) {
        if (action->text().remove(u'&').startsWith(text(begins)))
            return *action;
    }
    qFatal("%s is not in the menu", begins);
}

} // namespace

TEST_CASE_METHOD(SessionFixture, "sessions of a year are listed with who was there and filtered by keys")
{
    startHere();
    CHECK(days() == QStringList{text("wo 08-03-2023"), text("wo 07-06-2023"), text("wo 05-07-2023")});
    CHECK(
        columnTexts(*sessions().model(), 4) == QStringList{text("▲ 1 van 2"), text("▲ 0 van 3"), QString()});
    CHECK(columnTexts(*sessions().model(), 2)[1] == text("hele land"));
    CHECK(shownName() == text("Training hele land: Grenzen stellen, wo 07-06-2023")); // the last one held
    tabTo("sessionKindCombo");
    press(Qt::Key_Down);
    CHECK(days() == QStringList{text("wo 07-06-2023")});
    press(Qt::Key_Home);
    find<QComboBox>("sessionMonth").setFocus();
    for (int month = 1; month <= 7; ++month)
        press(Qt::Key_Down);
    CHECK(days() == QStringList{text("wo 05-07-2023")});
    press(Qt::Key_Home);
    find<QSpinBox>("sessionYear").setFocus();
    press(Qt::Key_Up);
    CHECK(days().isEmpty());
    wait();
    CHECK(shownName().isEmpty());
    CHECK(find<QWidget>("sessionListScreen")
              .findChild<QLabel*>(text("emptyLabel"))
              ->text()
              .contains(text("plan de eerste")));
}

TEST_CASE_METHOD(SessionFixture, "a title does not say again what stands beside it")
{
    startHere(); // in Dutch
    const std::vector<std::pair<const char*, const char*>> titles{
        {"Intervisie Utrecht: op- en afschalen", "op- en afschalen"}, {"Intervisie: rust", "rust"},
        {"intervisie utrecht : rust", "rust"}, {"Intervisie maart", "Intervisie maart"},
        {"Grenzen: hoe dan?", "Grenzen: hoe dan?"}, {"Intervisie Haarlem: rust", "Intervisie Haarlem: rust"},
        {"", ""}};
    for (const auto& [title, shown] : titles) {
        CAPTURE(title);
        Session session;
        session.kind = SessionKind::Intervision;
        session.title = text(title);
        CHECK(SessionWords::titleBesideKind(session, text("Utrecht")) == text(shown));
    }
}

TEST_CASE_METHOD(SessionFixture, "what is filled in for a session is kept when it is left and taken back")
{
    startHere();
    open("Grenzen");
    fill("startsAtField", text("19u30"));
    CHECK(textIn("startsAtField") == text("19:30"));
    CHECK(told().contains(text("aanvang van S2")));
    fill("startsAtField", text("half acht"));
    CHECK(messageUnder("startsAtField").contains(text("geen tijdstip")));
    fill("startsAtField", text("20:00"));
    CHECK(messageUnder("startsAtField").isEmpty());
    fill("minutesField", text("25u"));
    CHECK(messageUnder("minutesField").contains(text("24 uur")));
    fill("minutesField", text("2,5"));
    CHECK(textIn("minutesField") == text("2:30"));
    fill("titleField", text("<b>Grenzen</b>"));
    CHECK(shownName() == text("Training hele land: <b>Grenzen</b>, wo 07-06-2023"));
    undo();
    CHECK(textIn("titleField") == text("Grenzen stellen"));
    // Another day brings it to another place in the list, still chosen.
    fill("heldOnField", text("1-3-2023"));
    CHECK(days().first() == text("wo 01-03-2023"));
    CHECK(sessions().currentIndex().row() == 0);
}

TEST_CASE_METHOD(SessionFixture, "a series is planned by keyboard alone with a look at its days")
{
    startHere();
    open("maart");
    press(Qt::Key_N, Qt::ControlModifier);
    FormDialog& planning = openedDialog();
    type(text("7-6-2023"));
    tabTo("kindField");
    tabTo("titleField");
    type(text("Reeks"));
    tabTo("repeatField");
    press(Qt::Key_Down);
    press(Qt::Key_Down); // each first Wednesday
    auto& repeat = *planning.findChild<QWidget*>(text("repeatField"))->findChild<QComboBox*>();
    CHECK(repeat.currentText() == text("elke eerste woensdag"));
    tabTo("countField");
    typeOver(text("0"));
    CHECK_FALSE(closesByEnter());
    CHECK(messageOf(planning, "countField").contains(text("200")));
    typeOver(text("3"));
    auto& preview = *planning.findChild<ListTable*>(text("previewTable"));
    CHECK(columnTexts(*preview.model(), 0)
        == QStringList{text("wo 07-06-2023"), text("wo 05-07-2023"), text("wo 02-08-2023")});
    CHECK(columnTexts(*preview.model(), 1)[0] == text("▲ Training hele land: Grenzen stellen"));
    CHECK(columnTexts(*preview.model(), 1)[2].isEmpty());
    REQUIRE(closesByEnter());
    CHECK(days().size() == 6);
    CHECK(shownName() == text("Intervisie Utrecht: Reeks, wo 07-06-2023")); // as the one that was shown
    CHECK(told().contains(text("3 nieuwe bijeenkomsten")));
    undo();
    CHECK(days().size() == 3);
}

TEST_CASE_METHOD(SessionFixture, "a new session lacks nothing before it is added")
{
    startHere();
    press(Qt::Key_N, Qt::ControlModifier);
    FormDialog& planning = openedDialog();
    CHECK_FALSE(closesByEnter());
    CHECK_FALSE(messageOf(planning, "heldOnField").isEmpty());
    tabTo("heldOnField");
    typeOver(text("31-4-2024"));
    CHECK_FALSE(closesByEnter());
    CHECK(messageOf(planning, "heldOnField").contains(text("geen datum")));
    typeOver(text("30-4-2024"));
    tabTo("minutesField");
    typeOver(text("2"));
    REQUIRE(closesByEnter());
    CHECK(find<QSpinBox>("sessionYear").value() == 2024); // where it can be seen
    CHECK(days() == QStringList{text("di 30-04-2024")});
}

TEST_CASE_METHOD(SessionFixture, "a session is deleted with what hangs on it after one question")
{
    startHere();
    open("maart");
    prompts.confirms = false;
    menuAction(*window, "Bijeenkomst verwijderen").trigger();
    REQUIRE(prompts.confirmed.size() == 1);
    CHECK(prompts.confirmed.front()
        == text("Intervisie maart (Utrecht), 08-03-2023 (S1) verwijderen? De aanwezigheid van 1 "
                "levensloopbegeleider gaat mee."));
    CHECK(days().size() == 1);
    prompts.confirms = true;
    menuAction(*window, "Bijeenkomst verwijderen").trigger();
    CHECK(days().isEmpty());
    undo();
    CHECK(days().size() == 1);
    open("maart");
    CHECK(states() == QStringList{text("✓ aanwezig"), text("nog niet")});
}

TEST_CASE_METHOD(SessionFixture, "guests are kept at a theme meeting alone")
{
    startHere();
    open("Grenzen");
    CHECK_FALSE(find<QWidget>("guestTable").isVisible());
    auto& kind = *find<QWidget>("kindField").findChild<QComboBox*>();
    kind.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down); // theme meeting
    pushButton("guestNewButton");
    FormDialog& guest = openedDialog();
    CHECK_FALSE(closesByEnter());
    CHECK_FALSE(messageOf(guest, "guestNameField").isEmpty());
    type(text("Bram d'Artagnan"));
    REQUIRE(closesByEnter());
    CHECK(columnTexts(*find<ListTable>("guestTable").model(), 0) == QStringList{text("Bram d'Artagnan")});
    CHECK(summary().contains(text("1 gast")));
    pushButton("guestNewButton");
    openedDialog();
    type(text("Bram d'Artagnan"));
    CHECK_FALSE(closesByEnter());
    CHECK(messageOf(*dialog(), "guestNameField").contains(text("staat er al")));
    press(Qt::Key_Escape);
    wait();
}

TEST_CASE_METHOD(SessionFixture, "in the month one moves by day week and month and plans on an empty day")
{
    startHere();
    open("Grenzen");
    press(Qt::Key_M, Qt::ControlModifier);
    auto& month = find<MonthGrid>("sessionMonthGrid");
    CHECK(month.selectedDate() == QDate(2023, 6, 7));
    CHECK(find<QLabel>("sessionDayLabel").text() == text("wo 07-06-2023: 1 bijeenkomst"));
    CHECK(find<QComboBox>("sessionMonth").currentText() == text("juni"));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    CHECK(month.selectedDate() == QDate(2023, 6, 15));
    CHECK(find<QLabel>("sessionDayLabel").text() == text("do 15-06-2023: 0 bijeenkomsten"));
    press(Qt::Key_Return); // plans one
    FormDialog& planning = openedDialog();
    CHECK(planning.findChild<FormField*>(text("heldOnField"))->typedText() == text("15-06-2023"));
    REQUIRE(closesByEnter());
    wait();
    CHECK(find<QLabel>("sessionDayLabel").text() == text("do 15-06-2023: 1 bijeenkomst"));
    CHECK(shownName().endsWith(text("do 15-06-2023")));
    month.setFocus();
    press(Qt::Key_PageDown);
    CHECK(find<QComboBox>("sessionMonth").currentText() == text("juli"));
    month.setSelectedDate(QDate(2023, 7, 5));
    wait();
    CHECK(shownName() == text("Intervisie Utrecht: Later, wo 05-07-2023"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    wait();
    CHECK(attendance().hasFocus());
}

TEST_CASE_METHOD(SessionFixture, "the attendance list goes to a printer and to a PDF named after the session")
{
    startHere();
    open("maart");
    prompts.printTo = path(text("printed.pdf"));
    trigger("filePrintAction");
    CHECK(pdfPages(prompts.printTo) == 1);
    prompts.fileToSave = path(text("saved.pdf"));
    menuAction(*window, "Aanwezigheidslijst opslaan").trigger();
    CHECK(prompts.suggestedFile.endsWith(text("/aanwezigheidslijst-2023-03-08-S1.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 1);
    menuAction(*window, "Voorbeeld van").trigger();
    CHECK(prompts.previews == 1);
    prompts.fileToSave = path(text("none/saved.pdf"));
    menuAction(*window, "Aanwezigheidslijst opslaan").trigger();
    CHECK(prompts.warned.size() == 1);
    CHECK(wentOut(Month(2023, 3))
        == QStringList{
            text("Aanwezigheidslijst 2023-03-08 S1: print"), text("Aanwezigheidslijst 2023-03-08 S1: pdf")});
}

TEST_CASE_METHOD(SessionFixture, "the pack and the report go out of the window for an intervision alone")
{
    startHere();
    open("maart");
    prompts.fileToSave = path(text("map.pdf"));
    menuAction(*window, "Intervisiemap opslaan").trigger();
    CHECK(prompts.suggestedFile.endsWith(text("/intervisie-2023-03-08-S1.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 3);
    prompts.fileToSave = path(text("verslag.pdf"));
    menuAction(*window, "Verslag van de intervisie opslaan").trigger();
    CHECK(prompts.suggestedFile.endsWith(text("/verslag-2023-03-08-S1.pdf")));
    CHECK(pdfPages(prompts.fileToSave) == 1);
    menuAction(*window, "Voorbeeld van intervisiemap").trigger();
    menuAction(*window, "Voorbeeld van verslag").trigger();
    CHECK(prompts.previews == 2);
    open("Grenzen"); // a training
    for (const char* action : {"Intervisiemap opslaan", "Verslag van de intervisie opslaan",
             "Voorbeeld van intervisiemap", "Voorbeeld van verslag"})
        CHECK_FALSE(menuAction(*window, action).isEnabled());
    CHECK(menuAction(*window, "Aanwezigheidslijst opslaan").isEnabled());
}

TEST_CASE_METHOD(SessionFixture, "the sessions that are shown are saved as a calendar")
{
    startHere();
    open("Later");
    prompts.fileToSave = path(text("b.ics"));
    menuAction(*window, "Getoonde bijeenkomsten").trigger();
    CHECK(prompts.suggestedFile.endsWith(text("/bijeenkomsten.ics")));
    QFile saved(prompts.fileToSave);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray calendar = saved.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 1);
    CHECK(calendar.contains("UID:S3@duoboek\r\n"));
    CHECK(calendar.contains("SUMMARY:Intervisie Utrecht: Later\r\n"));
    CHECK(prompts.informed.size() == 1);
    prompts.fileToSave = path(text("none/b.ics"));
    menuAction(*window, "Getoonde bijeenkomsten").trigger();
    CHECK(prompts.warned.size() == 1);
}
