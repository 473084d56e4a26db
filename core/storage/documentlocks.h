// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hours/entrychange.h"
#include "core/storage/field.h"
#include "core/storage/recordtable.h"

#include <map>
#include <vector>

namespace duoboek {

class Database;

// That hours of a final document stay as they are is held by triggers of the schema (rule 22). Here is only
// which document it is.

/// The number of the document that holds what a record with these values is about; empty when none does.
[[nodiscard]] Result<QString> findHolder(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields);

/// Of these days, those that lie in a final month of the duo's coach, with the number of its document.
[[nodiscard]] Result<std::map<EntryDay, QString>> findHeldDays(
    const Database& database, const std::vector<EntryDay>& days);

} // namespace duoboek
