// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coderepository.h"

#include "core/people/person.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

namespace duoboek {

Result<QHash<qint64, QString>> loadCodes(const Database& database, QLatin1StringView record)
{
    auto query = Query::run(database, QStringLiteral("SELECT id, code FROM %1").arg(record));
    if (!query)
        return query.error();
    QHash<qint64, QString> codes;
    while (query->next())
        codes.insert(query->integer(0), query->text(1));
    if (const Status read = query->status(); !read)
        return read.error();
    return codes;
}

Result<QHash<qint64, CodeAndName>> loadCoachNames(const Database& database)
{
    auto query =
        Query::run(database, QStringLiteral("SELECT id, code, first_name, prefix, last_name FROM coach"));
    if (!query)
        return query.error();
    QHash<qint64, CodeAndName> names;
    while (query->next()) {
        const PersonName name{query->text(2), query->text(3), query->text(4)};
        names.insert(query->integer(0), {query->text(1), name.full()});
    }
    if (const Status read = query->status(); !read)
        return read.error();
    return names;
}

Result<QHash<qint64, CodeAndName>> loadOrganisationNames(const Database& database)
{
    auto query = Query::run(database, QStringLiteral("SELECT id, code, name FROM organisation"));
    if (!query)
        return query.error();
    QHash<qint64, CodeAndName> names;
    while (query->next())
        names.insert(query->integer(0), {query->text(1), query->text(2)});
    if (const Status read = query->status(); !read)
        return read.error();
    return names;
}

} // namespace duoboek
