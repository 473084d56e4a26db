// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// The pages of one document, at least one. Computes nothing but positions and subtotals: every rate, amount
/// and total is the document's own.
[[nodiscard]] std::vector<Page> layOut(
    const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording);

/// "Urenspecificatie 2023-05 B000001", for the title of a file and of a window: codes, never a name (rule
/// 24).
[[nodiscard]] QString fileTitle(const PaperDocument& document, const Wording& wording);

} // namespace duoboek
