// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recentchanges.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"

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
    return readRows<ChangedRecord>(database,
        QStringLiteral("SELECT DISTINCT record_kind, record_id FROM change_log WHERE id > ?"), {change},
        [](const Query& row) {
            return ChangedRecord{row.text(0), row.integer(1)};
        });
}

} // namespace duoboek
