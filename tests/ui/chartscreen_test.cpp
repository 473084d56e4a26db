// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/catchtext.h"
#include "tests/support/dialogdriver.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/figurechart.h"
#include "ui/common/listtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// dayOfLooking is 15 June 2023; the small administration has hours in April and May.
class ChartFixture : public WindowFixture
{
public:
    ChartFixture()
    {
        start();
        window->openFile(file);
        auto& tabs = *find<QTabWidget>("overviewTabs").tabBar();
        tabs.setFocus();
        press(Qt::Key_Right);
        waitForRows(12);
    }

    [[nodiscard]] const QAbstractItemModel& model() { return *find<ListTable>("figureTable").model(); }
    void waitForRows(int count)
    {
        CAPTURE(count);
        REQUIRE(QTest::qWaitFor([this, count] { return model().rowCount() == count; }));
    }
    [[nodiscard]] QStringList row(int number)
    {
        QStringList cells;
        for (int column = 0; column < model().columnCount(); ++column)
            cells.append(model().index(number, column).data().toString());
        return cells;
    }
    /// By the arrow keys.
    void choose(const char* combo, int steps)
    {
        find<QComboBox>(combo).setFocus();
        for (int step = 0; step < steps; ++step)
            press(Qt::Key_Down);
    }
    [[nodiscard]] QString note() { return find<QLabel>("figureNote").text(); }
};

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

QString readText(const QString& path)
{
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    return QString::fromUtf8(written.readAll());
}

} // namespace

TEST_CASE_METHOD(ChartFixture, "reading figures can be stopped and begun again")
{
    choose("figureKindCombo", 1);
    CHECK(find<QAction>("stopFiguresAction").isEnabled());
    trigger("stopFiguresAction");
    CHECK(note().startsWith(QStringLiteral("Het lezen is gestopt")));
    CHECK(model().rowCount() == 0);
    CHECK_FALSE(find<QAction>("stopFiguresAction").isEnabled());
    choose("figureKindCombo", 2); // cost
    REQUIRE(QTest::qWaitFor([this] { return model().rowCount() > 0; }));
    CHECK_FALSE(note().contains(QStringLiteral("gestopt")));
    CHECK_FALSE(find<QAction>("stopFiguresAction").isEnabled());
}

TEST_CASE_METHOD(ChartFixture, "hours against agreement stand month by month in a chart and a table")
{
    CHECK(row(0)[0] == QStringLiteral("juli 2022"));
    // 4 hours a week: April has 30 days of 34.3 minutes, 17:08; until 15 June 15 of them, 8:34.
    CHECK(row(9) == words("april 2023|1:00|17:08|-16:08"));
    CHECK(row(10) == words("mei 2023|10:30|17:42|-7:12"));
    CHECK(row(11) == words("juni 2023|0:00|8:34|-8:34"));
    CHECK(find<FigureChart>("figureChart").isVisible());
    CHECK(
        find<FigureChart>("figureChart").accessibleName() == find<ListTable>("figureTable").accessibleName());
    CHECK(note().startsWith(QStringLiteral("Samen 11:30 gewerkt")));
}

TEST_CASE_METHOD(ChartFixture, "keys choose week and year and each chart has its table")
{
    find<QComboBox>("figureUnitCombo").setFocus();
    press(Qt::Key_Up);
    waitForRows(51); // from the week that holds 1 July 2022 to that of 15 June 2023
    choose("figureSpanCombo", 1);
    waitForRows(25); // 1 January 2023 is a Sunday of week 52
    CHECK(row(0)[0] == QStringLiteral("week 52, 2022"));
    choose("figureKindCombo", 1);
    waitForRows(2);
    CHECK(columnTexts(model(), 0) == words("Haarlem|Utrecht"));
    CHECK_FALSE(find<QComboBox>("figureUnitCombo").isEnabled());
    CHECK(row(1)[2] == QStringLiteral("10:00"));
    choose("figureKindCombo", 1);
    waitForRows(3);
    CHECK(row(2)[0] == QStringLiteral("vraag staat open")); // the organisation has no rate
    choose("figureKindCombo", 1);
    waitForRows(6);
    // In May 8 hours at 56.50 and 1:30 at 20.54.
    CHECK(row(4)[1] == QStringLiteral("482,81"));
    CHECK(note().contains(QStringLiteral("Er staat geen begroting in het bestand")));
    choose("figureKindCombo", 1);
    waitForRows(2);
    CHECK(row(1) == words("Utrecht|1|0|0|100\u00a0%"));
}

TEST_CASE_METHOD(ChartFixture, "a table is copied whole with its titles and chosen rows by themselves")
{
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 13);
    CHECK(lines[0] == QStringLiteral("Maand\tGewerkt\tAfgesproken\tVerschil"));
    CHECK(lines[11] == QStringLiteral("mei 2023\t10:30\t17:42\t-7:12"));
    find<ListTable>("figureTable").setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().split(u'\n') == lines.mid(1));
    // In the order of the table, whichever was chosen first.
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().split(u'\n') == lines.mid(11));
}

TEST_CASE_METHOD(ChartFixture, "a table is saved as CSV and a chart as PNG")
{
    prompts.fileToSave = path(QStringLiteral("cijfers.csv"));
    trigger("saveFiguresAction");
    CHECK(prompts.suggestedFile.endsWith(
        QStringLiteral("uren-tegenover-de-afspraak-de-laatste-12-maanden.csv")));
    const QStringList lines = readText(prompts.fileToSave).split(u'\n');
    CHECK(lines[0] == QStringLiteral("Maand,Gewerkt,Afgesproken,Verschil"));
    CHECK(lines[11] == QStringLiteral("2023-05,10:30,17:42,-7:12"));
    prompts.fileToSave = path(QStringLiteral("grafiek.png"));
    trigger("saveChartAction");
    const QImage picture(prompts.fileToSave);
    CHECK(picture.width() >= 2 * 280);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
    CHECK(prompts.informed.size() == 2);
    prompts.fileToSave = path(QStringLiteral("nergens/grafiek.png"));
    trigger("saveChartAction");
    CHECK(prompts.warned.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "charts of an administration without hours say what belongs there")
{
    const QString empty = path(QStringLiteral("leeg.duoboek"));
    REQUIRE(Database::create(empty));
    start();
    window->openFile(empty);
    find<QTabWidget>("overviewTabs").setCurrentIndex(1);
    CHECK_FALSE(find<FigureChart>("figureChart").isVisible());
    CHECK_FALSE(find<QAction>("copyFiguresAction").isEnabled());
}
