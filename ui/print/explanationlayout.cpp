// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blockbuilder.h"
#include "ui/print/explanation.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

namespace duoboek {

namespace {

constexpr double indent = 6;
constexpr double lineHeight = 4.4;
constexpr double baseline = 3.7;
constexpr double below = 1.6;
constexpr double amountWidth = 26;
constexpr double fullWidth = paper::right - paper::left;

Block nodeBlock(const ExplanationNode& node, int depth, const TextMeasurer& measurer)
{
    const bool isLine = depth == 0;
    const double x = paper::left + depth * indent;
    BlockBuilder builder(measurer);
    const double top = isLine ? 1.5 : 0;
    const double end = builder.addParagraph(x, top + baseline, node.text,
        isLine ? TextStyle::Strong : TextStyle::BodyMuted, paper::right - amountWidth - x, lineHeight);
    if (!node.amount.isEmpty())
        builder.addTextEndingAt(paper::right, top + baseline, node.amount, TextStyle::Strong, amountWidth);
    const double height = end - baseline + (node.parts.empty() ? 0 : 0.4);
    if (isLine)
        builder.addRule(paper::left, 0, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(height + (node.parts.empty() ? below : 0),
        node.parts.empty() ? PageBreak::Allowed : PageBreak::NotAfter);
}

void addNodes(
    PageFlow& flow, const std::vector<ExplanationNode>& nodes, int depth, const TextMeasurer& measurer)
{
    for (const ExplanationNode& node : nodes) {
        flow.add(nodeBlock(node, depth, measurer));
        addNodes(flow, node.parts, depth + 1, measurer);
    }
}

} // namespace

std::vector<Page> layOutExplanation(
    const ExplainedDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    const ExplanationNode root = explanationOf(document, wording);
    const QString title = wording.text(QT_TRANSLATE_NOOP("Paper", "Explanation"));
    PageFlow flow(runningHead(title + QStringLiteral(" · ") + root.text, {}, measurer));
    flow.add(senderBlock(document.paper.customer, measurer));
    flow.add(titleBlock(title, {}, root.text, measurer));
    addNodes(flow, root.parts, 0, measurer);
    ExplanationNode total{wording.text(QT_TRANSLATE_NOOP("Paper", "Total including VAT")), root.amount, {}};
    flow.add(nodeBlock(total, 0, measurer));
    std::vector<Page> pages = flow.finish();
    addFooters(pages, document.paper.customer.name, measurer, wording);
    return pages;
}

} // namespace duoboek
