// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagechecks.h"

#include <QStringList>

#include <algorithm>
#include <catch2/catch.hpp>

namespace duoboek::test {

namespace {

constexpr double tolerance = 0.01; // millimetres

double topOf(const TextItem& item)
{
    // Capitals of the fonts are 0.71 of the size, descenders 0.24 at most.
    return item.baseline - 0.71 * lookOf(item.style).points * millimetresPerPoint;
}

double bottomOf(const TextItem& item)
{
    return item.baseline + 0.24 * lookOf(item.style).points * millimetresPerPoint;
}

bool overlap(const TextItem& a, const TextItem& b)
{
    return a.x + a.width > b.x + tolerance && b.x + b.width > a.x + tolerance
        && bottomOf(a) > topOf(b) + tolerance && bottomOf(b) > topOf(a) + tolerance;
}

bool isWithinMargins(const TextItem& item)
{
    return item.x >= paper::left - tolerance && item.x + item.width <= paper::right + tolerance
        && topOf(item) >= paper::top - tolerance && item.baseline <= paper::footerBaseline + tolerance;
}

bool isWithinMargins(const RuleItem& rule)
{
    return rule.x >= paper::left - paper::bleed - tolerance
        && rule.x + rule.width <= paper::right + paper::bleed + tolerance && rule.y >= paper::top - tolerance
        && rule.y + rule.height <= paper::footerBaseline;
}

} // namespace

void checkPages(const std::vector<Page>& pages)
{
    for (const Page& page : pages) {
        for (std::size_t i = 0; i < page.texts.size(); ++i) {
            const TextItem& item = page.texts[i];
            INFO(item.text.toStdString() << " at " << item.x << ", " << item.baseline);
            CHECK(isWithinMargins(item));
            const auto other = std::find_if(page.texts.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                page.texts.end(), [&](const TextItem& one) { return overlap(item, one); });
            if (other != page.texts.end())
                FAIL_CHECK("overlaps " << other->text.toStdString());
        }
        CHECK(std::all_of(page.rules.begin(), page.rules.end(),
            [](const RuleItem& rule) { return isWithinMargins(rule); }));
        for (const LineItem& line : page.lines) {
            CHECK(std::all_of(line.points.begin(), line.points.end(), [](const PagePoint& point) {
                return isWithinMargins(RuleItem{point.x, point.y, 0, 0, Ink::Text});
            }));
        }
    }
}

bool hasText(const Page& page, const QString& text)
{
    return std::any_of(
        page.texts.begin(), page.texts.end(), [&](const TextItem& item) { return item.text == text; });
}

QString allText(const std::vector<Page>& pages)
{
    QStringList texts;
    for (const Page& page : pages) {
        for (const TextItem& item : page.texts)
            texts.append(item.text);
    }
    return texts.join(u'\n');
}

QString textsBeside(const std::vector<Page>& pages, const QString& text)
{
    for (const Page& page : pages) {
        const auto found = std::find_if(
            page.texts.begin(), page.texts.end(), [&](const TextItem& item) { return item.text == text; });
        if (found == page.texts.end())
            continue;
        std::vector<TextItem> beside;
        std::copy_if(
            page.texts.begin(), page.texts.end(), std::back_inserter(beside), [&](const TextItem& one) {
                return std::abs(one.baseline - found->baseline) < tolerance && one.x > found->x;
            });
        std::sort(
            beside.begin(), beside.end(), [](const TextItem& a, const TextItem& b) { return a.x < b.x; });
        QStringList texts;
        for (const TextItem& item : beside)
            texts.append(item.text);
        return texts.join(u' ');
    }
    return {};
}

} // namespace duoboek::test
