// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/hours/entryrules.h"

#include <QLatin1StringView>

#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

/// A record that a rule does not allow as it stands, or of which something is asked.
struct RuleBreach
{
    QLatin1StringView record; ///< the database table
    qint64 id = 0;
    QString code; ///< what people call the record
    QString field; ///< as in the file formats
    Error error;
};

/// The days on which each duo can have hours, by the duo's id.
using EntryBoundsByDuo = std::unordered_map<qint64, EntryBounds>;
/// Of these duos, or of all when none are named.
[[nodiscard]] Result<EntryBoundsByDuo> loadEntryBounds(
    const Database& database, const std::vector<DuoId>& duos = {});

/// Every time entry that rule 12 refuses; reads all entries.
[[nodiscard]] Result<std::vector<RuleBreach>> findEntryBreaches(
    const Database& database, const EntryRules& rules);

/// What the database cannot hold as a constraint: coaches whose engagement does not fit their organisation
/// (rule 18), attendance that names another coach's duo (rule 7), duos that go on from each other in a ring,
/// the same click talk twice, and a pilot that ends before it begins.
[[nodiscard]] Result<std::vector<RuleBreach>> findRecordBreaches(const Database& database);

/// Days on which a coach has more than 16 hours; asked about, not refused (rule 12). Each stands at the entry
/// that came last, with the code of the coach.
[[nodiscard]] Result<std::vector<RuleBreach>> findLongCoachDays(const Database& database);

/// Damage of the file itself: structure, constraints and references.
[[nodiscard]] Result<std::vector<RuleBreach>> findDamage(const Database& database);

} // namespace duoboek
