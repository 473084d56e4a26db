// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attentionsignal.h"
#include "core/people/clicktalk.h"
#include "core/settings/settings.h"

#include <optional>
#include <vector>

namespace duoboek {

/// How long after a session its attendance is asked for (*choice*).
inline constexpr int weeksToRecordAttendance = 13;
/// How long a participant looks without a candidate before it asks for attention.
inline constexpr int daysWithoutCandidate = 28;

/// When preparing a session begins: a month, 14 days and a day before (rule 30).
struct Preparation
{
    QDate begins; ///< of the stage that the day lies in
    Urgency urgency = Urgency::Notice;
};
/// Nothing before the first of those, and once the session is over.
[[nodiscard]] std::optional<Preparation> preparationOf(QDate heldOn, QDate day);

/// From when on a participant who is looking has been without anyone who may become the coach: a click talk
/// that is still to be held, or that neither found negative. Null while there is one.
[[nodiscard]] QDate withoutCandidateSince(QDate lookingSince, const std::vector<ClickTalk>& talks);

/// How documents that are open press, from the 10th of the month after theirs on (rule 23): nothing before.
[[nodiscard]] std::optional<Urgency> urgencyOfOpen(Month month, QDate day);

/// The Monday of the first whole week without hours of a duo of which the last entry is known, null when
/// there is none.
[[nodiscard]] QDate firstWeekWithout(QDate startedOn, QDate lastEntry);

} // namespace duoboek
