// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "ui/print/block.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// A label with its value, as in "Periode: 01-05-2023 t/m 31-05-2023".
struct LabelledText
{
    QString label;
    QString value;
};

/// Who sends the paper: the customer's name, and its address and numbers beside it.
[[nodiscard]] Block letterhead(const Party& customer, const TextMeasurer& measurer, const Wording& wording);

/// Who sends a paper that stays within the house: the name alone.
[[nodiscard]] Block senderBlock(const Party& sender, const TextMeasurer& measurer);

/// What a paper is about: a label with its value on each line, without those that are empty.
[[nodiscard]] Block factsBlock(const std::vector<LabelledText>& facts, const TextMeasurer& measurer);

/// The payee where a window envelope shows it, and the facts of the document beside it.
[[nodiscard]] Block partiesBlock(
    const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording);

/// The title, with a badge at its right where there is one, and a sentence below it.
[[nodiscard]] Block titleBlock(
    const QString& title, const QString& badge, const QString& lead, const TextMeasurer& measurer);

/// Something to be seen to, set apart calmly.
[[nodiscard]] Block noticeBlock(const QString& text, const TextMeasurer& measurer);

/// The few figures that most readers look for.
[[nodiscard]] Block figuresBlock(const std::vector<LabelledText>& figures, const TextMeasurer& measurer);

/// The top of every page but the first.
[[nodiscard]] Block runningHead(const QString& left, const QString& right, const TextMeasurer& measurer);

/// Writes what it is and "pagina 1 van 3" at the foot of each page.
void addFooters(
    std::vector<Page>& pages, const QString& left, const TextMeasurer& measurer, const Wording& wording);

} // namespace duoboek
