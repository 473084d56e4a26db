// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageflow.h"

#include <utility>

namespace duoboek {

void PageFlow::add(Block block)
{
    if (m_chain.blocks.empty()) {
        m_chain.tableHead = m_tableHead;
        m_chain.groupHead = m_groupHead;
    }
    m_chain.height += block.height;
    const PageBreak pageBreak = block.pageBreak;
    m_chain.blocks.push_back(std::move(block));
    if (pageBreak == PageBreak::Allowed)
        placeChain();
}

void PageFlow::beginTable(Block head)
{
    head.pageBreak = PageBreak::NotAfter;
    add(head);
    m_tableHead = std::make_shared<const Block>(std::move(head));
}

std::vector<Page> PageFlow::finish()
{
    placeChain();
    return std::move(m_pages);
}

void PageFlow::placeChain()
{
    if (m_y + m_chain.height > paper::bottom)
        beginPage();
    for (const Block& block : m_chain.blocks) {
        // Only a chain that is longer than a page gets here with too little room.
        if (m_y + block.height > paper::bottom)
            beginPage();
        place(block);
    }
    m_chain = {};
}

void PageFlow::place(const Block& block)
{
    Page& page = m_pages.back();
    for (const RuleItem& rule : block.rules) {
        page.rules.push_back(rule);
        page.rules.back().y += m_y;
    }
    for (const TextItem& text : block.texts) {
        page.texts.push_back(text);
        page.texts.back().baseline += m_y;
    }
    for (const LineItem& line : block.lines) {
        page.lines.push_back(line);
        for (PagePoint& point : page.lines.back().points)
            point.y += m_y;
    }
    m_y += block.height;
}

void PageFlow::beginPage()
{
    m_pages.emplace_back();
    m_y = paper::top;
    place(m_runningHead);
    if (m_chain.tableHead)
        place(*m_chain.tableHead);
    if (m_chain.groupHead)
        place(*m_chain.groupHead);
}

} // namespace duoboek
