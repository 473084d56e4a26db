// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/field.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace duoboek {

class Database;

enum class ChangeOperation { Added, Changed, Removed };

/// A value under the name of its column. One that refers to another record is its code.
struct NamedValue
{
    QString column;
    Field value;
};

/// A column that has changed; only the fact is known of what is personal.
struct ChangedField
{
    QString column;
    bool isValueKept = false;
    Field before;
    Field after;
};

/// One record that came, changed or went, as the log has it (rule 28).
struct LoggedChange
{
    qint64 id = 0; ///< later changes have higher ones
    QDateTime changedAt; ///< in UTC
    QString loginName;
    QString action; ///< by which it was changed, as the log calls it: "form", "import", "undo"
    QString record; ///< its table
    ChangeOperation operation = ChangeOperation::Changed;
    std::vector<NamedValue> subject; ///< how people tell the record from others; empty when it is gone
    std::vector<ChangedField> fields; ///< of a record that came or went: what it held, without the empty ones
};

struct LogWish
{
    qint64 olderThan = 0; ///< a change's id; 0: from the newest
    int most = 200;
    QString record; ///< a table; empty: all
};

/// The newest first.
[[nodiscard]] Result<std::vector<LoggedChange>> listChanges(const Database& database, const LogWish& wish);

/// Those of a duo and its agreements, the newest first. Not those of its hours, which are many.
[[nodiscard]] Result<std::vector<LoggedChange>> listChangesOf(const Database& database, DuoId duo, int most);

} // namespace duoboek
