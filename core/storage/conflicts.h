// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/field.h"
#include "core/storage/recordtable.h"

#include <QDate>

namespace duoboek {

class Database;

// What other records in the file make wrong about one. The field of a problem is the column's name.

/// Asked before it is written: what there may be only one of: a code, a date from which something holds, a
/// click talk of two people on a day. id is the record's own, 0 for a new one.
[[nodiscard]] Result<Problems> findTaken(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields);

/// Asked after it was written, in the same transaction: periods that overlap, a duo of one person, an
/// organisation of the wrong kind, hours that now lie outside (rule 12), and attendance at a session that is
/// still to come (rule 31).
[[nodiscard]] Result<Problems> findConflicts(
    const Database& database, const RecordTable& table, qint64 id, const RecordFields& fields, QDate today);

} // namespace duoboek
