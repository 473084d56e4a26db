// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/yearreport.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// A year of the pilot on paper: its figures, each by region, and the duos that began and ended.
[[nodiscard]] std::vector<Page> layOutReport(
    const YearReport& report, QDate madeOn, const TextMeasurer& measurer, const Wording& wording);

/// "Jaarverslag 2023"
[[nodiscard]] QString fileTitle(const YearReport& report, const Wording& wording);

} // namespace duoboek
