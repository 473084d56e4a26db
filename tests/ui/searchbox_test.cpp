// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/administrationimport.h"
#include "core/storage/database.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchresultmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class SearchFixture : public WindowFixture
{
public:
    /// Opens the box and waits until the file has been read.
    void openBox()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the box of before
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_K, Qt::ControlModifier);
        waitForBox();
        type(QStringLiteral("D1"));
        static_cast<void>(QTest::qWaitFor(
            [this] { return results().contains(QStringLiteral("Özlem Yılmaz met Ada Bakker")); }));
        edit().clear();
    }
    void waitForBox()
    {
        static_cast<void>(QTest::qWaitFor([this] { return edit().hasFocus(); }));
    }
    /// Opens it, types and presses Enter.
    void goTo(const QString& words)
    {
        openBox();
        type(words);
        press(Qt::Key_Return);
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }
    SearchBox& box() { return find<SearchBox>("searchBox"); }
    bool isBoxOpen()
    {
        const auto* open = window->findChild<SearchBox*>();
        return open && open->isVisible();
    }
    QLineEdit& edit() { return find<QLineEdit>("everythingEdit"); }
    ListTable& table() { return find<ListTable>("resultTable"); }
    QStringList column(SearchResultModel::Column wanted)
    {
        return columnTexts(*table().model(), static_cast<int>(wanted));
    }
    QStringList results() { return column(SearchResultModel::Column::Name); }
    QString chosenPerson(const char* screen)
    {
        const auto* table = find<QWidget>(screen).findChild<ListTable*>(QStringLiteral("table"));
        return table->currentIndex().siblingAtColumn(0).data().toString();
    }
    QString chosenDuo()
    {
        return find<ListTable>("duoTable").currentIndex().siblingAtColumn(0).data().toString();
    }
};

class SearchWithFileFixture : public SearchFixture
{
public:
    SearchWithFileFixture() { startWithFile(); }
};

} // namespace

TEST_CASE_METHOD(SearchWithFileFixture, "results come while typing with their kind and code in words")
{
    openBox();
    CHECK(find<QLabel>("searchSentence").isVisible());
    type(QStringLiteral("bakk"));
    CHECK(results()
        == QStringList{QStringLiteral("Ada Bakker"), QStringLiteral("Özlem Yılmaz met Ada Bakker"),
            QStringLiteral("Piet Ouderman met Ada Bakker")});
    CHECK(column(SearchResultModel::Column::Kind)
        == QStringList{QStringLiteral("Levensloopbegeleider"), QStringLiteral("Duo"), QStringLiteral("Duo")});
    CHECK(column(SearchResultModel::Column::Detail)
        == QStringList{QStringLiteral("C1"), QStringLiteral("D1"), QStringLiteral("D4, niet actief")});
    CHECK(table().currentIndex().row() == 0);
    CHECK(find<QLabel>("searchCount").text().startsWith(QStringLiteral("3 gevonden")));
    edit().clear();
    type(QStringLiteral("ven van der bea"));
    CHECK(results()
        == QStringList{QStringLiteral("Bea van de Ven"), QStringLiteral("Jan de Vries met Bea van de Ven")});
}

TEST_CASE_METHOD(
    SearchWithFileFixture, "a phone number and an account find whose they are without showing them")
{
    openBox();
    type(QStringLiteral("+31 30 123 45 67"));
    CHECK(results().value(0) == QStringLiteral("Özlem Yılmaz"));
    edit().clear();
    type(QStringLiteral("NL91 ABNA 0417"));
    CHECK(results().mid(0, 2) == QStringList{QStringLiteral("Ada Bakker"), QStringLiteral("Bea van de Ven")});
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        for (int i = 0; i < SearchResultModel::columnTotal; ++i)
            CHECK_FALSE(table().model()->index(row, i).data().toString().contains(QStringLiteral("0417")));
    }
}

TEST_CASE_METHOD(SearchWithFileFixture, "enter goes to the duo and arrows choose another")
{
    openBox();
    type(QStringLiteral("bea ven"));
    press(Qt::Key_Down);
    CHECK(table().currentIndex().row() == 1);
    CHECK(edit().hasFocus());
    CHECK(edit().accessibleDescription().startsWith(QStringLiteral("Jan de Vries met Bea van de Ven, Duo")));
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK_FALSE(isBoxOpen());
    CHECK(chosenDuo() == QStringLiteral("D2"));
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    CHECK(find<ListTable>("duoTable").hasFocus());
}

TEST_CASE_METHOD(SearchWithFileFixture, "a duo that the filters hide is shown and the filters are cleared")
{
    type(QStringLiteral("yilmaz")); // in the list's own search
    goTo(QStringLiteral("d4")); // which has ended
    CHECK(chosenDuo() == QStringLiteral("D4"));
    CHECK(find<QLineEdit>("searchEdit").text().isEmpty());
    CHECK(find<QComboBox>("activityCombo").currentIndex() == 1);
}

TEST_CASE_METHOD(SearchWithFileFixture, "filters stay where they hide nothing of it")
{
    type(QStringLiteral("utrecht"));
    REQUIRE(find<QLineEdit>("searchEdit").text() == QStringLiteral("utrecht"));
    REQUIRE(find<ListTable>("duoTable").model()->rowCount() == 2);
    goTo(QStringLiteral("d3"));
    CHECK(chosenDuo() == QStringLiteral("D3"));
    CHECK(find<QLineEdit>("searchEdit").text() == QStringLiteral("utrecht"));
}

TEST_CASE_METHOD(
    SearchWithFileFixture, "people lead to their form and organisations and regions to their duos")
{
    goTo(QStringLiteral("jansen"));
    CHECK(find<QListWidget>("navigationList").currentRow() == 2);
    CHECK(chosenPerson("participantScreen") == QStringLiteral("P3"));
    goTo(QStringLiteral("bea"));
    CHECK(chosenPerson("coachScreen") == QStringLiteral("C2"));
    goTo(QStringLiteral("zorggroep linde"));
    CHECK(chosenDuo() == QStringLiteral("D3"));
    press(Qt::Key_8, Qt::ControlModifier);
    goTo(QStringLiteral("haarlem"));
    CHECK(find<QListWidget>("navigationList").currentRow() == 1);
    const auto* region = find<QWidget>("DuoScreen").findChild<QComboBox*>(QStringLiteral("regionCombo"));
    CHECK(region->currentText() == QStringLiteral("Haarlem"));
    CHECK(chosenDuo() == QStringLiteral("D2"));
}

TEST_CASE_METHOD(SearchFixture, "what another program wrote is found when the file is read again")
{
    {
        const auto other = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(other);
        startWithFile(); // for reading only
    }
    AdministrationTables tables = smallAdministration();
    for (AdministrationTable& table : tables) {
        if (table.file == QStringLiteral("participants.csv"))
            table.rows.push_back({6, QStringLiteral("P5,Nora,,Nieuw,R1,,").split(u',')});
    }
    goTo(QStringLiteral("d2"));
    REQUIRE(importAdministration(
        file, tables, {QStringLiteral("x"), QStringLiteral("import")}, clock, ImportMode::Keep));
    openBox();
    type(QStringLiteral("nora"));
    CHECK(results().isEmpty()); // what was read before
    press(Qt::Key_Escape);
    trigger("reloadAction");
    goTo(QStringLiteral("nora"));
    CHECK(chosenPerson("participantScreen") == QStringLiteral("P5"));
}

TEST_CASE_METHOD(SearchWithFileFixture, "a month leads to its invoices")
{
    goTo(QStringLiteral("april 2023"));
    CHECK(find<QListWidget>("navigationList").currentRow() == 7);
    CHECK(find<QComboBox>("monthCombo").currentText() == QStringLiteral("april 2023"));
    openBox();
    type(QStringLiteral("2023-05"));
    CHECK(results() == QStringList{QStringLiteral("Facturen van mei 2023")});
    edit().clear();
    type(QStringLiteral("facturen"));
    CHECK(results()
        == QStringList{QStringLiteral("Facturen"), QStringLiteral("Facturen van mei 2023"),
            QStringLiteral("Facturen van april 2023"), QStringLiteral("Facturen van maart 2023")});
}

TEST_CASE_METHOD(
    SearchWithFileFixture, "a session is found by its kind region and month and shown in its list")
{
    openBox();
    type(QStringLiteral("intervisie maart 2023"));
    REQUIRE(results().size() == 1);
    CHECK(results().front().startsWith(QStringLiteral("wo 08-03-2023")));
    CHECK(column(SearchResultModel::Column::Kind) == QStringList{QStringLiteral("Bijeenkomst")});
    CHECK(column(SearchResultModel::Column::Detail) == QStringList{QStringLiteral("S1")});
    press(Qt::Key_Return);
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    CHECK(find<QListWidget>("navigationList").currentRow() == 4);
    CHECK(QTest::qWaitFor(
        [this] { return find<QLabel>("sessionNameLabel").text().startsWith(QStringLiteral("Intervisie")); }));
}

TEST_CASE_METHOD(SearchWithFileFixture, "screens and actions are found and done")
{
    goTo(QStringLiteral("facturen"));
    CHECK(find<QListWidget>("navigationList").currentRow() == 7);
    goTo(QStringLiteral("duo's zoeken")); // of the other screen, so not offered here
    CHECK(isBoxOpen());
    CHECK(results().isEmpty());
    edit().clear();
    type(QStringLiteral("engl"));
    CHECK(column(SearchResultModel::Column::Kind) == QStringList{QStringLiteral("Actie")});
    press(Qt::Key_Return);
    CHECK(state.language() == Language::English);
}

TEST_CASE_METHOD(SearchWithFileFixture, "escape closes and the keyboard is where it was")
{
    QWidget* const before = QApplication::focusWidget();
    press(Qt::Key_Down); // to the list
    QWidget* const list = QApplication::focusWidget();
    REQUIRE(list != before);
    openBox();
    type(QStringLiteral("zzz"));
    CHECK(results().isEmpty());
    CHECK(find<QLabel>("searchSentence")
              .text()
              .startsWith(QStringLiteral("Er is niets gevonden met al deze woorden")));
    press(Qt::Key_Escape);
    CHECK_FALSE(isBoxOpen());
    CHECK(QTest::qWaitFor([list] { return list->hasFocus(); }));
    CHECK(chosenDuo() == QStringLiteral("D1"));
}

TEST_CASE_METHOD(SearchWithFileFixture, "a click goes there as well")
{
    openBox();
    type(QStringLiteral("vries"));
    const QPoint second = table().visualRect(table().model()->index(1, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, second);
    CHECK_FALSE(isBoxOpen());
    CHECK(chosenDuo() == QStringLiteral("D2"));
}

TEST_CASE_METHOD(SearchFixture, "without a file actions are searched and screens are not")
{
    start();
    press(Qt::Key_K, Qt::ControlModifier);
    waitForBox();
    type(QStringLiteral("facturen"));
    CHECK(results().isEmpty());
    CHECK(find<QLabel>("searchSentence").text().startsWith(QStringLiteral("Er is geen bestand open")));
    edit().clear();
    prompts.fileToOpen = file;
    type(QStringLiteral("openen"));
    CHECK(results().value(0) == QStringLiteral("Openen"));
    press(Qt::Key_Return);
    find<QListWidget>("navigationList").setCurrentRow(1);
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 3);
}

TEST_CASE_METHOD(SearchWithFileFixture, "a file that can no longer be read is told in the box")
{
    const QString aside = path(QStringLiteral("opzij"));
    REQUIRE(QFile::rename(file, aside));
    press(Qt::Key_K, Qt::ControlModifier);
    waitForBox();
    type(QStringLiteral("bakker"));
    const auto& sentence = find<QLabel>("searchSentence");
    CHECK(QTest::qWaitFor([&] { return sentence.text().contains(QStringLiteral("bestaat niet")); }));
    press(Qt::Key_Escape);
    REQUIRE(QFile::rename(aside, file));
    openBox(); // it is tried again
    type(QStringLiteral("bakker"));
    CHECK(results().size() == 3);
}

TEST_CASE_METHOD(SearchWithFileFixture, "closing the window while the file is read stops the reading")
{
    press(Qt::Key_K, Qt::ControlModifier);
    stop();
    CHECK(window == nullptr);
}

TEST_CASE_METHOD(SearchWithFileFixture, "the search stands in the menu and among the keys")
{
    CHECK(find<QAction>("searchEverythingAction").text() == QStringLiteral("Zoeken in &alles…"));
    press(Qt::Key_F1);
    CHECK(columnTexts(*find<ListTable>("shortcutTable").model(), 0)
              .contains(QStringLiteral("Zoeken in alles")));
}

TEST_CASE("text from data is shown as it is")
{
    SearchResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setResults({{QStringLiteral("<b>Jan</b> & Co"), QStringLiteral("Duo"), QStringLiteral("D1"),
        RecordRef(DuoId(1))}});
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("<b>Jan</b> & Co"));
    // As HTML, which is what a tool tip would else take the text for, or not.
    const QString toolTip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(Qt::mightBeRichText(toolTip));
    CHECK(toolTip.contains(QStringLiteral("&lt;b&gt;Jan&lt;/b&gt; &amp; Co")));
    CHECK(model.index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral(">D1<")));
    CHECK(model.index(0, 2).data().toString() == QStringLiteral("D1"));
}
