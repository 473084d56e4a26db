// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/attendancepaper.h"
#include "ui/print/page.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <vector>

namespace duoboek {

/// A row with room for a signature for each coach, and empty rows for guests (rule 31).
[[nodiscard]] std::vector<Page> layOutAttendance(
    const AttendancePaper& paper, const TextMeasurer& measurer, const Wording& wording);

/// The same without what stands at the foot, as a part of something larger.
[[nodiscard]] std::vector<Page> attendancePages(
    const AttendancePaper& paper, const TextMeasurer& measurer, const Wording& wording);

/// "Aanwezigheidslijst 2023-05-10 S000012": the code, never a name.
[[nodiscard]] QString fileTitle(const AttendancePaper& paper, const Wording& wording);

} // namespace duoboek
