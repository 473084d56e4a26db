// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/common/foldinggrid.h"
#include "ui/common/listtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

class FoldingFixture : public WindowFixture
{
public:
    FoldingFixture()
    {
        startWithFile();
        waitForDuo();
    }

    void resize(int width, int height)
    {
        window->resize(width, height);
        QTest::qWait(20);
    }
    void showScreen(int row)
    {
        find<QListWidget>("navigationList").setCurrentRow(row);
        QTest::qWait(50);
    }
    /// How far the details of the shown screen can be scrolled sideways.
    int sideways(const char* area) { return find<QScrollArea>(area).horizontalScrollBar()->maximum(); }
};

} // namespace

TEST_CASE_METHOD(FoldingFixture, "the details of a duo have room beside the list in a window of 1280 by 720")
{
    resize(1280, 720);
    CHECK(sideways("detailsView") == 0);
    CHECK(find<QSplitter>("duoSplitter").orientation() == Qt::Horizontal);
    const QHeaderView& header = *find<ListTable>("duoTable").horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        CAPTURE(column);
        const QString name = header.model()->headerData(column, Qt::Horizontal).toString();
        CHECK(header.sectionSize(column) > header.fontMetrics().horizontalAdvance(name));
    }
}

TEST_CASE("fields stand below each other where it is too narrow and in line where it is not")
{
    QWidget page;
    auto* plain = new QGridLayout(&page);
    auto* left = new QLabel(QStringLiteral("one"), &page);
    auto* right = new QLabel(QStringLiteral("two"), &page);
    left->setMinimumWidth(200);
    right->setMinimumSize(200, 90); // higher, as a field with a message is
    left->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    plain->addWidget(left, 0, 0);
    plain->addWidget(right, 0, 1);
    FoldingGrid::takeOver(page);
    page.layout()->setGeometry(QRect(0, 0, 600, 300));
    CHECK(left->y() == right->y());
    CHECK(left->x() < right->x());
    page.layout()->setGeometry(QRect(0, 0, 300, 300));
    CHECK(left->x() == right->x());
    CHECK(right->y() >= left->y() + left->height());
    CHECK(page.heightForWidth(300) > page.heightForWidth(600));
}

TEST_CASE_METHOD(
    FoldingFixture, "at 200 % the details of every list stand below it and never scroll sideways")
{
    resize(640, 360); // 1280 x 720 at 200 %
    struct Place
    {
        int screen;
        const char* splitter;
        const char* details;
    };
    for (const auto& [screen, splitter, details] :
        {Place{1, "duoSplitter", "detailsView"}, Place{2, "participantSplitter", "formArea"},
            Place{4, "sessionSplitter", "sessionArea"}, Place{6, "contractSplitter", "papersArea"}}) {
        CAPTURE(splitter);
        showScreen(screen);
        CHECK(find<QSplitter>(splitter).orientation() == Qt::Vertical);
        CHECK(sideways(details) == 0);
        CHECK(window->width() <= 640);
    }
}

TEST_CASE_METHOD(FoldingFixture, "at 200 % no page scrolls sideways, but for the lists on it")
{
    resize(640, 360);
    for (int row = 0; row < find<QListWidget>("navigationList").count(); ++row) {
        showScreen(row);
        const auto look = [this, row](int tab) {
            QTest::qWait(20);
            for (const QScrollArea* area : window->findChildren<QScrollArea*>()) {
                CAPTURE(row, tab, area->objectName(), area->metaObject()->className());
                CHECK((!area->isVisible() || area->horizontalScrollBar()->maximum() == 0));
            }
        };
        look(-1);
        for (QTabBar* tabs : window->findChildren<QTabBar*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(tab);
            }
        }
    }
}
