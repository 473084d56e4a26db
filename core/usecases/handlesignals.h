// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"
#include "core/usecases/editrecord.h"

#include <vector>

namespace duoboek {

// What is done about a signal, as edits that can be taken back. One that was handled before is handled anew.

/// Shown again on the day that is named, which must lie after today.
[[nodiscard]] Checked<RecordSteps> putSignalAside(
    const EditContext& context, const AttentionKey& key, QDate until);
/// With a note, which must say something.
[[nodiscard]] Checked<RecordSteps> settleSignal(
    const EditContext& context, const AttentionKey& key, const QString& note);
/// Shown again at once.
[[nodiscard]] Checked<RecordSteps> showSignalAgain(const EditContext& context, qint64 handled);

/// A talk with the coach of a duo (rule 10). Values are by the columns of coach_talk and agreement.
struct CoachTalk
{
    DuoId duo;
    RecordValues talk; ///< held_on, not in the future; outcome; perhaps follow_up_on and follow_up_by
    RecordValues agreement{}; ///< valid_from, minutes_per_week and perhaps reason; empty: nothing was changed
    std::vector<AttentionKey> settles{}; ///< what it was about
};
/// Keeps the talk, the new agreement, and that what it was about is settled, with the outcome as its note.
[[nodiscard]] Checked<RecordSteps> recordCoachTalk(const EditContext& context, const CoachTalk& talk);

} // namespace duoboek
