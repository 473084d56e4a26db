// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"
#include "ui/text/format.h"

#include <QString>

#include <optional>

class QTranslator;

namespace duoboek {

/// What the signal says, in a few words: "structurally above agreed".
[[nodiscard]] QString signalName(SignalKind kind);
[[nodiscard]] QString signalName(AttentionKind kind);
/// Its cause in one sentence with its numbers: "5 of 6 weeks above what was agreed: 4:10 against 2:30 a
/// week". Dates stand in it as in the files; see Format::withReadableDates().
[[nodiscard]] QString signalText(const DuoSignal& signal);
/// The cause of what asks for attention about a coach, a duo or their papers, as people read it, in the words
/// of a translator, else of the program. Nothing for the other kinds.
[[nodiscard]] std::optional<QString> coachSignalText(
    const AttentionSignal& signal, const Format& format, const QTranslator* translator = nullptr);

/// A total as an average of a week, rounded half up to the minute.
[[nodiscard]] WorkTime perWeek(WorkTime total, int weeks);

} // namespace duoboek
