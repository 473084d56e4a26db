// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checkadministration.h"

#include "core/base/clock.h"
#include "core/storage/documentchecks.h"
#include "core/storage/rulechecks.h"
#include "core/storage/schemacheck.h"
#include "core/storage/settingsrepository.h"

namespace duoboek {

namespace {

Status append(Result<std::vector<RuleBreach>> breaches, Problems& problems)
{
    if (!breaches)
        return breaches.error();
    for (RuleBreach& breach : *breaches)
        problems.push_back({{breach.record, 0, breach.code, breach.field}, std::move(breach.error)});
    return {};
}

} // namespace

Result<Problems> checkAdministration(const Database& database, const Clock& clock)
{
    Problems problems;
    if (const Status checked = append(findDamage(database), problems); !checked)
        return checked.error();
    // Rules on the content of a damaged file would only repeat the damage in other words.
    if (!problems.empty())
        return problems;
    if (const Status checked = append(findSchemaDifferences(database), problems); !checked)
        return checked.error();
    const Result<Settings> settings = loadSettings(database);
    if (!settings && !problems.empty())
        return problems;
    if (!settings)
        return Problems{{{QStringLiteral("setting"), 0, {}, {}}, settings.error()}};
    const EntryRules rules(settings->pilot, clock.today());
    for (auto breaches : {findRecordBreaches(database), findEntryBreaches(database, rules),
             findLongCoachDays(database), findDocumentBreaches(database)}) {
        // Where a table is missing, the rules cannot be looked at, and the reason has been told.
        const bool hadProblems = !problems.empty();
        if (const Status checked = append(std::move(breaches), problems); !checked && !hadProblems)
            return checked.error();
    }
    return problems;
}

} // namespace duoboek
