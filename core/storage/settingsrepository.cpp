// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingsrepository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

namespace duoboek {

Result<Settings> loadSettings(const Database& database)
{
    auto query = Query::run(database, QStringLiteral("SELECT key, value FROM setting ORDER BY key"));
    if (!query)
        return query.error();
    Settings settings = Settings::defaults();
    while (query->next()) {
        if (const Status set = settings.set(query->text(0), query->text(1)); !set)
            return set.error();
    }
    if (const Status read = query->status(); !read)
        return read.error();
    return settings;
}

} // namespace duoboek
