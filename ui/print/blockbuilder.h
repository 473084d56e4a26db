// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/block.h"
#include "ui/print/textmeasurer.h"

namespace duoboek {

/// Puts texts and rules into one block, each text held within the width that it is given.
class BlockBuilder
{
public:
    explicit BlockBuilder(const TextMeasurer& measurer)
        : m_measurer(measurer)
    {
    }

    /// One line from x to the right, elided where it is wider than maxWidth. Empty texts are left out.
    /// Returns the width that it takes.
    double addText(double x, double baseline, const QString& text, TextStyle style, double maxWidth);
    /// One line that ends at right.
    void addTextEndingAt(
        double right, double baseline, const QString& text, TextStyle style, double maxWidth);
    /// As many lines as are needed, but at most maxLines. Returns the baseline of the line after the last.
    double addParagraph(double x, double baseline, const QString& text, TextStyle style, double width,
        double lineHeight, qsizetype maxLines = 100);
    void addRule(double x, double y, double width, double thickness, Ink ink);
    void addLine(std::vector<PagePoint> points, double thickness, Ink ink)
    {
        m_block.lines.push_back({std::move(points), thickness, ink});
    }
    /// A surface behind the texts, over the given part of the block.
    void addSurface(double x, double y, double width, double height, Ink ink)
    {
        addRule(x, y, width, height, ink);
    }

    /// The block, of the given height; the builder must not be used after that.
    [[nodiscard]] Block finish(double height, PageBreak pageBreak = PageBreak::Allowed);

private:
    const TextMeasurer& m_measurer;
    Block m_block;
};

} // namespace duoboek
