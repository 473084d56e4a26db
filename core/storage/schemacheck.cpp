// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemacheck.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QSqlDatabase>

namespace duoboek {

Result<std::vector<RuleBreach>> findSchemaDifferences(const Database& database)
{
    const auto wanted = Migrator::ofProgram().schema();
    if (!wanted)
        return wanted.error();
    const auto found = schemaOf(database.handle());
    if (!found)
        return found.error();
    std::vector<RuleBreach> breaches;
    const auto add = [&breaches](const QString& part, const QString& what) {
        breaches.push_back({{}, 0, {}, {}, {ErrorCode::DatabaseDamaged, {part + what}}});
    };
    for (const auto& [part, statement] : *wanted) {
        const auto other = found->find(part);
        if (other == found->end())
            add(part, QStringLiteral(" is missing"));
        else if (other->second != statement)
            add(part, QStringLiteral(" was changed"));
    }
    // A table, view or index that another program added changes nothing; a trigger does.
    for (const auto& [part, statement] : *found) {
        if (part.startsWith(QStringLiteral("trigger ")) && wanted->count(part) == 0)
            add(part, QStringLiteral(" was added"));
    }
    return breaches;
}

} // namespace duoboek
