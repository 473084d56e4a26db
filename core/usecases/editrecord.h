// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/field.h"
#include "core/storage/recordtable.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// Where something is changed, by whom and when.
struct EditContext
{
    const Database& database;
    const Clock& clock;
    QString loginName;
};

/// What happened to one record: it came (no before), changed, or went (no after).
struct RecordStep
{
    const RecordTable* table = nullptr;
    qint64 id = 0;
    std::optional<RecordFields> before;
    std::optional<RecordFields> after;
    Problems conflictsBefore; ///< with other records, as an import may have left them: no reason to refuse
};

/// All that one edit did, in order: enough to take it back.
using RecordSteps = std::vector<RecordStep>;

// An edit of one record as a whole; action is what the change log calls it. What is checked is told at
// RecordEdit.
[[nodiscard]] Checked<RecordSteps> addRecord(
    const EditContext& context, const QString& action, QLatin1StringView record, RecordValues values);
[[nodiscard]] Checked<RecordSteps> changeRecord(const EditContext& context, const QString& action,
    QLatin1StringView record, qint64 id, RecordValues values);
[[nodiscard]] Checked<RecordSteps> removeRecord(
    const EditContext& context, const QString& action, QLatin1StringView record, qint64 id);
[[nodiscard]] Checked<RecordSteps> takeBackEdit(const EditContext& context, const RecordSteps& steps);

} // namespace duoboek
