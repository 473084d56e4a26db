// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// The month at a glance: every document with its amounts, the totals, the totals per kind of tariff, and who
/// is held back, by code.
[[nodiscard]] std::vector<Page> layOutOverview(
    const PaperOverview& overview, const TextMeasurer& measurer, const Wording& wording);

/// "Maandoverzicht 2023-05"
[[nodiscard]] QString fileTitle(const PaperOverview& overview, const Wording& wording);

} // namespace duoboek
