// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/block.h"

#include <memory>
#include <vector>

namespace duoboek {

/// Fills pages from top to bottom with blocks, keeps together what belongs together, and repeats heads where
/// something runs on.
class PageFlow
{
public:
    /// What stands at the top of every page but the first.
    explicit PageFlow(Block runningHead)
        : m_runningHead(std::move(runningHead))
    {
    }

    void add(Block block);
    /// From now on a page that begins with a further block shows this head first; also adds it here.
    void beginTable(Block head);
    void endTable() { m_tableHead.reset(); }
    /// Likewise below the table's head, for a group that runs on. It is not added here: the head of the group
    /// itself is worded otherwise.
    void beginGroup(Block continuedHead)
    {
        m_groupHead = std::make_shared<const Block>(std::move(continuedHead));
    }
    void endGroup() { m_groupHead.reset(); }

    /// All pages; the flow must not be used after that.
    [[nodiscard]] std::vector<Page> finish();

private:
    /// Blocks that must not be parted, with the heads that hold where they begin.
    struct Chain
    {
        std::vector<Block> blocks;
        double height = 0;
        std::shared_ptr<const Block> tableHead;
        std::shared_ptr<const Block> groupHead;
    };

    void placeChain();
    void place(const Block& block);
    void beginPage();

    Block m_runningHead;
    std::shared_ptr<const Block> m_tableHead;
    std::shared_ptr<const Block> m_groupHead;
    Chain m_chain;
    std::vector<Page> m_pages{1};
    double m_y = paper::top;
};

} // namespace duoboek
