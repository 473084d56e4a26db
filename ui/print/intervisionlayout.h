// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/intervisionpaper.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// The pack with which an intervision is led, in parts that each begin on a page of their own: programme,
/// what was agreed last and the questions, for everybody; the group, for the supervisor alone; the list to
/// sign. No participant stands on it (rule 27).
[[nodiscard]] std::vector<Page> layOutIntervision(
    const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording);

/// "Intervisie 2023-05-10 S000012": the code, never a name.
[[nodiscard]] QString fileTitle(const IntervisionPaper& paper, const Wording& wording);

/// What the meeting came to: who was there, notes about each question, what was agreed.
[[nodiscard]] std::vector<Page> layOutIntervisionReport(
    const IntervisionPaper& paper, const TextMeasurer& measurer, const Wording& wording);

/// "Verslag van de intervisie 2023-05-10 S000012"
[[nodiscard]] QString reportTitle(const IntervisionPaper& paper, const Wording& wording);

} // namespace duoboek
