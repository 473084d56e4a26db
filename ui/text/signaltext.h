// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"

#include <QString>

namespace duoboek {

/// What the signal says, in a few words: "structurally above agreed".
[[nodiscard]] QString signalName(SignalKind kind);
[[nodiscard]] QString signalName(AttentionKind kind);
/// Its cause in one sentence with its numbers: "5 of 6 weeks above what was agreed: 4:10 against 2:30 a
/// week". Dates stand in it as in the files; see Format::withReadableDates().
[[nodiscard]] QString signalText(const DuoSignal& signal);

} // namespace duoboek
