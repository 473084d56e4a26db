// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/explanation.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// A sentence with an amount, and what it comes from.
struct ExplanationNode
{
    QString text;
    QString amount; ///< may be empty
    std::vector<ExplanationNode> parts;
};

/// The document, its lines, and of each its entries, rate and rounding (rule 8); behind them VAT and total.
[[nodiscard]] ExplanationNode explanationOf(const ExplainedDocument& document, const Wording& wording);

/// "135 min × € 56,50 / 60 = € 127,125 → € 127,13"; a third of a cent is told as about.
[[nodiscard]] QString amountArithmetic(WorkTime time, HourlyRate rate, Money amount, const Format& format);

/// The same tree as pages, indented.
[[nodiscard]] std::vector<Page> layOutExplanation(
    const ExplainedDocument& document, const TextMeasurer& measurer, const Wording& wording);

/// "Toelichting Urenspecificatie 2023-05 B000001": codes, never a name (rule 24).
[[nodiscard]] QString explanationTitle(const ExplainedDocument& document, const Wording& wording);

} // namespace duoboek
