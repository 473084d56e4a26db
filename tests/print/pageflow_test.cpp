// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageflow.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

constexpr double pageRoom = paper::bottom - paper::top;

Block block(const char* text, double height, PageBreak pageBreak = PageBreak::Allowed)
{
    Block result;
    result.height = height;
    result.pageBreak = pageBreak;
    result.texts.push_back({paper::left, 1, 10, TextStyle::Body, QString::fromUtf8(text)});
    return result;
}

QStringList textsOf(const Page& page)
{
    QStringList texts;
    for (const TextItem& item : page.texts)
        texts.append(item.text);
    return texts;
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

} // namespace

TEST_CASE("Blocks follow each other down the page and onto the next")
{
    PageFlow flow(block("running", 10));
    flow.add(block("a", pageRoom - 20));
    flow.add(block("b", 20));
    flow.add(block("c", 5));
    const std::vector<Page> pages = flow.finish();
    REQUIRE(pages.size() == 2);
    CHECK(textsOf(pages[0]) == list({"a", "b"}));
    CHECK(pages[0].texts[1].baseline == Approx(paper::bottom - 20 + 1));
    CHECK(textsOf(pages[1]) == list({"running", "c"}));
    CHECK(pages[1].texts[1].baseline == Approx(paper::top + 10 + 1));
}

TEST_CASE("Blocks that belong together go to the next page together")
{
    PageFlow flow(block("running", 10));
    flow.add(block("a", pageRoom - 30));
    flow.add(block("head", 10, PageBreak::NotAfter));
    flow.add(block("row", 10, PageBreak::NotAfter));
    flow.add(block("subtotal", 11));
    const std::vector<Page> pages = flow.finish();
    REQUIRE(pages.size() == 2);
    CHECK(textsOf(pages[0]) == list({"a"}));
    CHECK(textsOf(pages[1]) == list({"running", "head", "row", "subtotal"}));
}

TEST_CASE("A table repeats its head and a group that runs on its continued head")
{
    PageFlow flow(block("running", 10));
    flow.beginTable(block("columns", 10));
    flow.add(block("group", 10, PageBreak::NotAfter));
    flow.beginGroup(block("group continued", 10));
    flow.add(block("row 1", pageRoom - 30));
    flow.add(block("row 2", pageRoom - 30));
    flow.endGroup();
    flow.add(block("other group", 10));
    flow.endTable();
    flow.add(block("totals", 10));
    const std::vector<Page> pages = flow.finish();
    REQUIRE(pages.size() == 3);
    CHECK(textsOf(pages[0]) == list({"columns", "group", "row 1"}));
    CHECK(textsOf(pages[1]) == list({"running", "columns", "group continued", "row 2"}));
    CHECK(textsOf(pages[2]) == list({"running", "columns", "other group", "totals"}));
}

TEST_CASE("A chain of blocks that is longer than a page is parted rather than lost")
{
    PageFlow flow(block("running", 10));
    for (int i = 0; i < 3; ++i)
        flow.add(block("long", pageRoom / 2, i < 2 ? PageBreak::NotAfter : PageBreak::Allowed));
    const std::vector<Page> pages = flow.finish();
    int found = 0;
    for (const Page& page : pages)
        found += static_cast<int>(textsOf(page).count(QStringLiteral("long")));
    CHECK(found == 3);
}

TEST_CASE("What was added last is placed even when something was to follow it")
{
    PageFlow flow(block("running", 10));
    flow.add(block("a", 10, PageBreak::NotAfter));
    const std::vector<Page> pages = flow.finish();
    REQUIRE(pages.size() == 1);
    CHECK(textsOf(pages[0]) == list({"a"}));
}
