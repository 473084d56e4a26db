// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// A signal as the list shows it.
struct AttentionRow
{
    AttentionSignal signal;
    QString code; ///< of the duo, the participant, the session or the coach; empty for a month
    QString name; ///< of the coach or the participant; the title of a session
    QString regionName; ///< of the coach, the participant or the session; empty: none, or the whole country
    QString supervisor; ///< of that region
    std::optional<HandledSignal> rest; ///< why it is not to be shown now

    [[nodiscard]] AttentionOwner owner() const { return ownerOf(signal.kind); }
};

/// Everything that asks for attention on a day, most urgent first, then by kind and who waits longest. Asks
/// the file as much for one duo as for a hundred thousand. Hours, month, sessions and people are each of one
/// moment.
[[nodiscard]] Result<std::vector<AttentionRow>> listAttention(const Database& database, QDate day);
/// The same of a group of coaches alone, whose duos these are: about their duos, papers, commitments and what
/// was agreed with them. Reads no hours of other duos.
[[nodiscard]] Result<std::vector<AttentionRow>> listAttentionOf(
    const Database& database, QDate day, const std::vector<CoachId>& coaches, const std::vector<DuoId>& duos);

} // namespace duoboek
