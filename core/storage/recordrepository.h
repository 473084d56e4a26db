// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/field.h"
#include "core/storage/recordtable.h"

#include <QStringList>

#include <vector>

namespace duoboek {

class Database;

/// A row of one of recordTables(), with all of its values.
struct StoredRecord
{
    qint64 id = 0;
    RecordFields fields;
};

/// RecordNotFound when there is none of that id.
[[nodiscard]] Result<RecordFields> loadRecord(const Database& database, const RecordTable& table, qint64 id);
/// All of which a column has a value, in order of id.
[[nodiscard]] Result<std::vector<StoredRecord>> loadRecordsWith(
    const Database& database, const RecordTable& table, const QString& column, const Field& value);

/// What each column holds where nothing is known: nothing, or an empty text where the schema asks for one.
[[nodiscard]] Result<RecordFields> loadUnknownFields(const Database& database, const RecordTable& table);

/// Records that keep another from being deleted.
struct Dependents
{
    QLatin1StringView record; ///< their table
    qint64 count = 0;
    QString firstCode; ///< of one of them; empty for what has no codes
};
/// What refers to a record, in the order of recordTables().
[[nodiscard]] Result<std::vector<Dependents>> findDependents(
    const Database& database, QLatin1StringView record, qint64 id);

/// The code that follows the highest one of a kind, as "DUO000013" follows "DUO000012"; the first one when
/// there are none.
[[nodiscard]] Result<QString> nextCode(const Database& database, QLatin1StringView record);

} // namespace duoboek
