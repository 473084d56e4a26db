// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <vector>

namespace duoboek {

/// Whether a page may end after a block.
enum class PageBreak {
    Allowed,
    NotAfter, ///< what follows must stand on the same page
};

/// Something that stands on one page as a whole: a row, a heading, a paragraph. Its x is that of the paper,
/// its y counts from its own top.
struct Block
{
    double height = 0;
    PageBreak pageBreak = PageBreak::Allowed;
    std::vector<RuleItem> rules;
    std::vector<TextItem> texts;
    std::vector<LineItem> lines{};
};

} // namespace duoboek
