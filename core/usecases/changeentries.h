// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/entrychange.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

/// Whether more than 16 hours for one coach on one day are given back as problems of
/// CoachDayAboveSixteenHours, or have been answered (rule 12).
enum class LongDays { Asked, Accepted };

/// Writes, changes and takes away any number of entries as one edit. Everything that is refused is given at
/// once, each with duo and day as its record ("DUO000012 2023-05-04"), and then nothing is written: a day
/// outside the duo, the contract or the pilot, one in the future, less than nothing or more than 24 hours. An
/// entry that lies outside already may be taken away, or get another note. Of several changes of one day the
/// last one counts.
[[nodiscard]] Checked<RecordSteps> changeEntries(const EditContext& context, const QString& action,
    const std::vector<EntryChange>& changes, LongDays longDays = LongDays::Asked);

} // namespace duoboek
