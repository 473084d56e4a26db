// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/hours/entryrules.h"
#include "core/storage/field.h"
#include "core/storage/recordtable.h"

#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

// That hours of a final document stay as they are is held by triggers of the schema (rule 22). Here is only
// which document it is.

/// The number of the document that holds what a record with these values is about; empty when none does.
[[nodiscard]] Result<QString> findHolder(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields);

/// The final months of each duo's coach, from that of a first until that of a last day; of these duos, or of
/// all when none are named.
[[nodiscard]] Result<std::unordered_map<DuoId, std::vector<FinalMonth>>> loadFinalMonths(
    const Database& database, QDate first, QDate last, const std::vector<DuoId>& duos = {});

} // namespace duoboek
