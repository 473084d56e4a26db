// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hours/entrychange.h"
#include "core/hours/timeentry.h"
#include "core/storage/recordrepository.h"

#include <vector>

namespace duoboek {

class Database;

/// An end to a WHERE that leaves only some duos, and nothing when all are meant: " AND duo_id IN (1,2)".
[[nodiscard]] QString onlyDuos(QLatin1StringView column, const std::vector<DuoId>& duos);

/// For a statement that takes them apart with json_each: [[1,"2023-05-01"],[2,"2023-05-01"]].
[[nodiscard]] QString jsonOf(const std::vector<EntryDay>& days);

/// All entries from a first until a last day, by day, none when that is earlier; of these duos, or of all
/// when none are named.
[[nodiscard]] Result<std::vector<TimeEntry>> loadEntries(
    const Database& database, QDate first, QDate last, const std::vector<DuoId>& duos = {});

/// The notes of entries that have one, by duo and day; otherwise the same.
[[nodiscard]] Result<std::vector<EntryNote>> loadEntryNotes(
    const Database& database, QDate first, QDate last, const std::vector<DuoId>& duos = {});

/// The entries on these days as records, by one statement however many they are.
[[nodiscard]] Result<std::vector<StoredRecord>> loadEntryRecords(
    const Database& database, const std::vector<EntryDay>& days);

/// Of the coaches of these duos, those who have more than 16 hours on one of their days: asked about, not
/// refused (rule 12).
[[nodiscard]] Result<Problems> findLongCoachDays(const Database& database, const std::vector<EntryDay>& days);

} // namespace duoboek
