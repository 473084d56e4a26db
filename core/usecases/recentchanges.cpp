// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recentchanges.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

namespace duoboek {

Result<qint64> lastChange(const Database& database)
{
    auto query = Query::run(database, QStringLiteral("SELECT coalesce(max(id), 0) FROM change_log"));
    if (!query)
        return query.error();
    const qint64 last = query->next() ? query->integer(0) : 0;
    if (const Status read = query->status(); !read)
        return read.error();
    return last;
}

Result<std::vector<ChangedRecord>> changesAfter(const Database& database, qint64 change)
{
    auto query = Query::prepare(
        database, QStringLiteral("SELECT DISTINCT record_kind, record_id FROM change_log WHERE id > ?"));
    if (!query)
        return query.error();
    query->bind(0, change);
    if (const Status done = query->execute(); !done)
        return done.error();
    std::vector<ChangedRecord> changed;
    while (query->next())
        changed.push_back({query->text(0), query->integer(1)});
    if (const Status read = query->status(); !read)
        return read.error();
    return changed;
}

} // namespace duoboek
