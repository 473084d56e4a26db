// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/common/flowrow.h"
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
        if (header.isSectionHidden(column))
            continue;
        CAPTURE(column);
        const QString name = header.model()->headerData(column, Qt::Horizontal).toString();
        CHECK(header.sectionSize(column) > header.fontMetrics().horizontalAdvance(name));
    }
}

TEST_CASE_METHOD(FoldingFixture, "the sides of a screen keep their shares until they are moved by hand")
{
    const auto shareOfList = [this] {
        const QList<int> sizes = find<QSplitter>("duoSplitter").sizes();
        return 100 * sizes[0] / (sizes[0] + sizes[1]);
    };
    resize(640, 360); // where the sides stand below each other, as high as they need
    resize(1700, 720);
    CHECK(shareOfList() >= 69);
    CHECK(shareOfList() <= 70);
    resize(1900, 720);
    CHECK(shareOfList() >= 69);
    CHECK(shareOfList() <= 70);
    auto& handle = *find<QSplitter>("duoSplitter").handle(1);
    const QPoint middle = handle.rect().center();
    QTest::mousePress(&handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&handle, middle - QPoint(200, 0));
    QTest::mouseRelease(&handle, Qt::LeftButton, {}, middle - QPoint(200, 0));
    const int moved = shareOfList();
    CHECK(moved < 60);
    resize(640, 360);
    resize(1900, 720);
    CHECK(std::abs(shareOfList() - moved) <= 1);
    stop();
    startWithFile();
    waitForDuo();
    resize(1900, 720);
    CHECK(std::abs(shareOfList() - moved) <= 1);
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

TEST_CASE("a row of buttons goes on in a next line and keeps its spacer where all fit in one")
{
    QWidget page;
    auto* row = new FlowRow(&page);
    row->setSpacing(10);
    std::vector<QLabel*> labels;
    for (int place = 0; place < 3; ++place) {
        if (place == 2)
            row->addItem(new QSpacerItem(1, 1, QSizePolicy::Expanding));
        labels.push_back(new QLabel(&page));
        labels.back()->setFixedSize(100, 20 + 10 * place);
        row->addWidget(labels.back());
    }
    row->setGeometry(QRect(0, 0, 400, 40));
    CHECK(labels[1]->geometry() == QRect(110, 5, 100, 30)); // in the middle of the line
    CHECK(labels[2]->geometry() == QRect(300, 0, 100, 40));
    CHECK(row->heightForWidth(320) == 40);
    row->setGeometry(QRect(0, 0, 319, 100));
    CHECK(labels[1]->geometry() == QRect(110, 0, 100, 30));
    CHECK(labels[2]->geometry() == QRect(0, 40, 100, 40));
    CHECK(row->heightForWidth(319) == 80);
    labels[2]->hide();
    CHECK(row->heightForWidth(319) == 30);
    CHECK(row->minimumSize().width() == 100);
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
