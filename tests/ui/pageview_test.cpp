// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pageview.h"

#include <QApplication>
#include <QScrollBar>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// Two pages with a black bar over the whole width at their top.
std::vector<Page> twoPages()
{
    Page page;
    page.rules.push_back({0, 0, paper::width, 20, Ink::Text});
    return {page, page};
}

class PageViewFixture
{
public:
    PageViewFixture()
        : fonts(PrintFonts::load())
    {
        REQUIRE(fonts);
        view.resize(500, 400);
        view.setPages(twoPages(), *fonts);
        view.show();
        view.setFocus();
    }
    [[nodiscard]] QColor colourAt(int x, int y) { return view.viewport()->grab().toImage().pixelColor(x, y); }

    Result<PrintFonts> fonts;
    PageView view;
};

} // namespace

TEST_CASE_METHOD(PageViewFixture, "pages are shown on white paper below each other and scrolled by keys")
{
    QScrollBar& bar = *view.verticalScrollBar();
    CHECK(view.pageCount() == 2);
    CHECK(colourAt(250, 20).lightness() < 60); // the bar begins 14 pixels down
    CHECK(colourAt(250, 200) == QColor(Qt::white));
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(bar.value() == bar.pageStep());
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(bar.value() == bar.maximum());
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(bar.value() == bar.maximum() - bar.pageStep());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(bar.value() == 0);
}

TEST_CASE_METHOD(PageViewFixture, "the width is followed until a zoom is chosen")
{
    const int fitted = view.zoomPercent();
    view.resize(900, 400);
    CHECK(view.zoomPercent() > fitted);
    view.zoomIn();
    const int chosen = view.zoomPercent();
    view.resize(500, 400);
    CHECK(view.zoomPercent() == chosen);
    CHECK(view.horizontalScrollBar()->maximum() > 0);
    view.fitToWidth();
    CHECK(view.zoomPercent() == fitted);
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    for (int i = 0; i < 30; ++i)
        view.zoomOut();
    CHECK(view.zoomPercent() == 25);
}

TEST_CASE_METHOD(PageViewFixture, "a sentence takes the place of pages")
{
    view.setSentence(QStringLiteral("Niets"));
    CHECK(view.pageCount() == 0);
    CHECK(view.verticalScrollBar()->maximum() == 0);
    CHECK(view.accessibleDescription() == QStringLiteral("Niets"));
}
