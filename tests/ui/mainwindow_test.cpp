// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/windowfixture.h"
#include "ui/common/listtable.h"
#include "ui/documents/documentscreen.h"
#include "ui/duos/duotablemodel.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "without a file the window offers the first steps")
{
    context.makeDemo = [this](const QString& made) {
        return QFile::copy(file, made) ? Status() : Status(ErrorCode::DiskFull);
    };
    start();
    CHECK(window->windowTitle() == QStringLiteral("Duoboek"));
    CHECK_FALSE(find<QListWidget>("navigationList").isEnabled());
    CHECK_FALSE(find<QAction>("exportAction").isEnabled());
    CHECK(find<QLabel>("loginLabel").text() == QStringLiteral("Aangemeld: jansen"));
    prompts.fileToSave = path(QStringLiteral("proef")); // the ending is added
    QTest::mouseClick(&find<QAbstractButton>("demoButton"), Qt::LeftButton);
    CHECK(window->windowTitle() == QStringLiteral("proef.duoboek – Duoboek"));
    CHECK(find<QLabel>("fileLabel").text().endsWith(QStringLiteral("proef.duoboek")));
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 3);
}

TEST_CASE_METHOD(WindowFixture, "a new administration begins empty and is open at once")
{
    start();
    prompts.fileToSave = path(QStringLiteral("nieuw"));
    QTest::mouseClick(&find<QAbstractButton>("newButton"), Qt::LeftButton);
    CHECK(window->windowTitle() == QStringLiteral("nieuw.duoboek – Duoboek"));
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 0);
    prompts.fileToSave = file; // which is there already
    trigger("makeNewAction");
    CHECK(prompts.warned.size() == 1);
    CHECK(window->windowTitle() == QStringLiteral("nieuw.duoboek – Duoboek"));
}

TEST_CASE_METHOD(WindowFixture, "without a demo to make it is not offered")
{
    start();
    CHECK_FALSE(find<QAbstractButton>("demoButton").isVisible());
    CHECK_FALSE(find<QAction>("makeDemoAction").isVisible());
}

TEST_CASE_METHOD(
    WindowFixture, "the window stands there before the file that then comes without a page before it")
{
    MainWindow started(context);
    started.start(file);
    CHECK(started.isVisible());
    CHECK_FALSE(started.findChild<QListWidget*>(QStringLiteral("navigationList")));
    bool hasStartPage = false;
    CHECK(QTest::qWaitFor([&started, &hasStartPage] {
        hasStartPage = hasStartPage || started.findChild<StartPage*>();
        const auto* table = started.findChild<ListTable*>(QStringLiteral("attentionTable"));
        return table && table->isVisible() && table->model()->rowCount() > 0;
    }));
    CHECK_FALSE(hasStartPage);
}

TEST_CASE_METHOD(WindowFixture, "a window that is closed while it is empty is as large the next time")
{
    MainWindow started(context);
    started.start(file);
    started.resize(801, 602);
    CHECK(started.close());
    start();
    CHECK(window->size() == QSize(801, 602));
}

TEST_CASE_METHOD(WindowFixture, "each screen of an empty administration says what belongs there")
{
    const std::pair<Qt::Key, const char*> screens[] = {
        {Qt::Key_2, "Er zijn nog geen duo’s."},
        {Qt::Key_3, "Er zijn nog geen deelnemers."},
        {Qt::Key_4, "Hier vult u de uren van elk duo"},
        {Qt::Key_5, "In dit jaar zijn er geen bijeenkomsten."},
        {Qt::Key_6, "Er is in de komende maanden geen bijeenkomst om voor te bereiden."},
        {Qt::Key_7, "Er zijn nog geen levensloopbegeleiders. Voeg ze toe bij Mensen"},
        {Qt::Key_8, "Er is nog niets te betalen."},
    };
    const QString empty = path(QStringLiteral("leeg.duoboek"));
    REQUIRE(Database::create(empty));
    start();
    window->openFile(empty);
    for (const auto& [key, words] : screens) {
        press(key, Qt::ControlModifier);
        const QString said = QString::fromUtf8(words);
        CAPTURE(said);
        CHECK(QTest::qWaitFor([this, &said] {
            const auto labels = window->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&said](const QLabel* label) { return label->isVisible() && label->text().contains(said); });
        }));
    }
}

TEST_CASE_METHOD(WindowFixture, "a rehearsed day stands in the title")
{
    context.rehearsedDay = dayOfLooking;
    startWithFile();
    CHECK(window->windowTitle()
        == QStringLiteral("klein.duoboek – Duoboek – oefening, alsof het 15-06-2023 is"));
}

TEST_CASE_METHOD(
    WindowFixture, "a file that cannot be opened is refused with the reason and the old one stays")
{
    startWithFile();
    window->openFile(path(QStringLiteral("weg.duoboek")));
    REQUIRE(writeFile(path(QStringLiteral("brief.duoboek")), "Geachte heer"));
    window->openFile(path(QStringLiteral("brief.duoboek")));
    REQUIRE(prompts.warned.size() == 2);
    CHECK(prompts.warned[0].contains(QStringLiteral("weg.duoboek bestaat niet")));
    CHECK(prompts.warned[1].contains(QStringLiteral("brief.duoboek is geen Duoboek-bestand")));
    CHECK(window->windowTitle().startsWith(QStringLiteral("klein.duoboek")));
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 3);
}

TEST_CASE_METHOD(WindowFixture, "a file that is gone after an import leaves the first steps")
{
    startWithFile();
    prompts.folder = folder.path(); // there are no tables in it
    REQUIRE(QFile::remove(file));
    REQUIRE(writeFile(file, "geen administratie"));
    trigger("importHereAction");
    QTest::qWait(1); // the start page of before goes
    CHECK(prompts.warned.size() == 2); // the import, and opening the file again
    CHECK_FALSE(find<QListWidget>("navigationList").isEnabled());
    CHECK_FALSE(find<QAction>("exportAction").isEnabled());
    CHECK(find<QAbstractButton>("openButton").isVisible());
    CHECK(window->windowTitle() == QStringLiteral("Duoboek"));
}

TEST_CASE_METHOD(WindowFixture, "files that were opened come back in the menu")
{
    startWithFile();
    stop();
    start();
    auto& recent = find<QMenu>("recentMenu");
    Q_EMIT recent.aboutToShow();
    REQUIRE(recent.actions().size() == 1);
    recent.actions().first()->trigger();
    CHECK(window->windowTitle().startsWith(QStringLiteral("klein.duoboek")));
}

TEST_CASE_METHOD(WindowFixture, "an administration goes out to a folder and in to a new file and to itself")
{
    startWithFile();
    const QString out = path(QStringLiteral("uit"));
    REQUIRE(QDir().mkdir(out));
    prompts.folder = out;
    trigger("exportAction");
    CHECK(QFile::exists(out + QStringLiteral("/hours.csv")));
    prompts.fileToSave = path(QStringLiteral("kopie.duoboek"));
    trigger("importNewAction");
    CHECK(window->windowTitle().startsWith(QStringLiteral("kopie.duoboek")));
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 3);
    trigger("importHereAction");
    REQUIRE(prompts.informed.size() == 3);
    CHECK(prompts.informed.last().contains(QStringLiteral("0 rijen toegevoegd, 0 gewijzigd")));
    CHECK(prompts.warned.isEmpty());
    trigger("importNewAction"); // a name that is taken
    CHECK(prompts.warned.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "a wrong table refuses the import and says where it stands")
{
    start();
    const QString tables = path(QStringLiteral("in"));
    REQUIRE(QDir().mkdir(tables));
    REQUIRE(writeFile(
        tables + QStringLiteral("/tariffs.csv"), "kind,rate,valid_from\nfamily,20.54,2023-02-30\n"));
    prompts.folder = tables;
    prompts.fileToSave = path(QStringLiteral("nieuw.duoboek"));
    trigger("importNewAction");
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().contains(QStringLiteral("1 probleem")));
    CHECK(prompts.details
        == QStringList{QStringLiteral("tariffs.csv:2: valid_from: 2023-02-30 is geen datum")});
    CHECK_FALSE(QFile::exists(prompts.fileToSave));
}

TEST_CASE_METHOD(WindowFixture, "a folder that is not there is refused in one sentence")
{
    start();
    prompts.folder = path(QStringLiteral("weg"));
    prompts.fileToSave = path(QStringLiteral("nieuw.duoboek"));
    trigger("importNewAction");
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned.first().startsWith(QStringLiteral("Er is niets ingelezen: de map ")));
    CHECK(prompts.details.isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "screens are made when they are first shown")
{
    startWithFile();
    CHECK(window->findChild<DocumentScreen*>() == nullptr);
    press(Qt::Key_8, Qt::ControlModifier);
    CHECK(window->findChild<DocumentScreen*>() != nullptr);
    CHECK(find<QListWidget>("navigationList").currentRow() == 7);
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(find<QListWidget>("navigationList").currentRow() == 1);
}

TEST_CASE_METHOD(WindowFixture, "the window comes back as it was left")
{
    startWithFile();
    window->resize(1111, 707);
    auto& splitter = find<QSplitter>("duoSplitter");
    const QList<int> atFirst = splitter.sizes();
    const QPoint handle = splitter.handle(1)->rect().center();
    QTest::mousePress(splitter.handle(1), Qt::LeftButton, {}, handle);
    QTest::mouseMove(splitter.handle(1), handle - QPoint(90, 0));
    QTest::mouseRelease(splitter.handle(1), Qt::LeftButton, {}, handle - QPoint(90, 0));
    const QList<int> sizes = splitter.sizes();
    REQUIRE(sizes != atFirst);
    const int participant = static_cast<int>(DuoTableModel::Column::Participant);
    const int region = static_cast<int>(DuoTableModel::Column::Region);
    find<ListTable>("duoTable").sortByColumn(participant, Qt::DescendingOrder);
    find<ListTable>("duoTable").setColumnWidth(region, 155);
    stop();
    startWithFile();
    CHECK(window->size() == QSize(1111, 707));
    CHECK(find<QSplitter>("duoSplitter").sizes() == sizes);
    const auto& table = find<ListTable>("duoTable");
    CHECK(table.columnWidth(region) == 155);
    // Yılmaz, Vries, Jansen
    CHECK(columnTexts(*table.model(), 0)
        == QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")});
    CHECK(table.horizontalHeader()->sortIndicatorSection() == participant);
}

TEST_CASE_METHOD(WindowFixture, "reading the file again shows what another program wrote")
{
    {
        // While another program holds the file it can be read, and that is said.
        const auto other = Database::open(file, Database::Access::ReadWrite);
        REQUIRE(other);
        startWithFile();
        REQUIRE(prompts.informed.size() == 1);
        CHECK(find<QLabel>("fileLabel").text().endsWith(QStringLiteral("– alleen lezen")));
    }
    AdministrationTables tables = smallAdministration();
    for (AdministrationTable& table : tables) {
        if (table.file == QStringLiteral("duos.csv"))
            table.rows.push_back({6, QStringLiteral("D5,P4,C1,none,,2023-01-01,").split(u',')});
    }
    REQUIRE(importAdministration(
        file, tables, {QStringLiteral("x"), QStringLiteral("import")}, clock, ImportMode::Keep));
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 3);
    trigger("reloadAction");
    CHECK(find<ListTable>("duoTable").model()->rowCount() == 4);
}

TEST_CASE_METHOD(WindowFixture, "the language is kept for the next start")
{
    start();
    trigger("englishAction");
    CHECK(state.language() == Language::English);
    CHECK(prompts.informed.size() == 1);
    trigger("englishAction");
    CHECK(prompts.informed.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "F1 shows the keys of the screens as well")
{
    startWithFile();
    press(Qt::Key_8, Qt::ControlModifier);
    press(Qt::Key_F1);
    const QStringList words = columnTexts(*find<ListTable>("shortcutTable").model(), 0);
    CHECK(words.contains(QStringLiteral("Vorige maand")));
    CHECK(words.contains(QStringLiteral("Duo’s zoeken")));
    CHECK(words.filter(QStringLiteral("&")).isEmpty());
    find<ShortcutsDialog>("shortcutsDialog").reject();
}

TEST_CASE_METHOD(WindowFixture, "overview duos people hours sessions and intervision fit a small screen")
{
    startWithFile();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        press(key, Qt::ControlModifier);
        QTest::qWait(50); // details follow
        CAPTURE(key);
        // 1280 x 720 at 200 %.
        CHECK(window->minimumSizeHint().width() <= 640);
        CHECK(window->minimumSizeHint().height() <= 360);
    }
}
