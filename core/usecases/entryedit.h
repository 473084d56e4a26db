// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/workprogress.h"
#include "core/hours/entrychange.h"

#include <vector>

namespace duoboek {

class Database;
class RecordEdit;

struct EntriesChanged
{
    qint64 added = 0;
    qint64 changed = 0;
    Problems asked; ///< days with more than 16 hours for one coach, among those that got more (rule 12)
};

/// Whether days of a final month are refused by name, or have been corrected in the same edit: then the file
/// itself looks whether they become what the correction says.
enum class FinalDays { Refused, Corrected };

/// What changeEntries() does, as a part of a larger edit. The days with more than 16 hours are left to the
/// caller.
[[nodiscard]] Checked<EntriesChanged> changeEntriesWithin(RecordEdit& edit, const Database& database,
    QDate today, const std::vector<EntryChange>& changes, FinalDays finalDays = FinalDays::Refused,
    const WorkProgress& progress = {});

} // namespace duoboek
