// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hourspaper.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// A table of duos by days for each week, with room to write in each cell, and to sign below.
[[nodiscard]] std::vector<Page> layOutHours(
    const HoursPaper& paper, const TextMeasurer& measurer, const Wording& wording);

/// "Weekstaat 2023-W18 B000012", "Maandstaat 2023-05 B000012": the code, never a name. An empty code is for
/// the sheets of several coaches.
[[nodiscard]] QString hoursTitle(const HoursPaper& paper, const QString& coachCode, const Wording& wording);

} // namespace duoboek
