// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listattention.h"

#include "core/storage/attentionrepository.h"
#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "core/usecases/attentionsignals.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace duoboek {

namespace {

/// Joins what rows are called by; whose the signals are is known by then.
class RowNames
{
public:
    explicit RowNames(const Database& database)
        : m_database(database)
    {
    }

    Status give(std::vector<AttentionRow>& rows)
    {
        if (const Status read = readRegions(); !read)
            return read;
        std::vector<CoachId> coaches;
        for (const AttentionRow& row : rows) {
            if (row.signal.coach.isValid())
                coaches.push_back(row.signal.coach);
        }
        const auto named = loadCoachesNamed(m_database, coaches);
        if (!named)
            return named.error();
        for (AttentionRow& row : rows) {
            if (const auto coach = named->find(row.signal.coach); coach != named->end())
                nameAfter(coach->second, row);
            if (const auto supervisor = m_supervisors.find(row.regionName); supervisor != m_supervisors.end())
                row.supervisor = supervisor->second;
        }
        return {};
    }

private:
    Status readRegions()
    {
        const auto regions = listRegions(m_database);
        if (!regions)
            return regions.error();
        for (const Region& region : *regions) {
            m_names.emplace(region.id, region.name);
            m_supervisors.emplace(region.name, region.supervisor);
        }
        return {};
    }
    void nameAfter(const CodeAndRegion& coach, AttentionRow& row) const
    {
        row.name = coach.called.name;
        if (row.code.isEmpty())
            row.code = coach.called.code;
        if (const auto region = m_names.find(coach.region); region != m_names.end())
            row.regionName = region->second;
    }

    const Database& m_database;
    std::unordered_map<RegionId, QString> m_names;
    std::map<QString, QString> m_supervisors;
};

Status markResting(const Database& database, std::vector<AttentionRow>& rows, QDate day)
{
    const auto handled = loadHandledSignals(database);
    if (!handled)
        return handled.error();
    if (handled->empty())
        return {};
    std::map<AttentionKey, const HandledSignal*> byKey;
    for (const HandledSignal& each : *handled)
        byKey.emplace(each.key, &each);
    for (AttentionRow& row : rows) {
        const auto known = byKey.find(row.signal.key);
        if (known != byKey.end() && rests(row.signal, *known->second, day))
            row.rest = *known->second;
    }
    return {};
}

/// Names, marks and sorts what was found.
Result<std::vector<AttentionRow>> finished(
    const Database& database, QDate day, std::vector<AttentionRow> rows)
{
    if (const Status named = RowNames(database).give(rows); !named)
        return named.error();
    if (const Status marked = markResting(database, rows, day); !marked)
        return marked.error();
    std::stable_sort(rows.begin(), rows.end(), [](const AttentionRow& one, const AttentionRow& other) {
        const AttentionSignal& a = one.signal;
        const AttentionSignal& b = other.signal;
        return std::tie(a.urgency, a.kind, a.since, one.code)
            < std::tie(b.urgency, b.kind, b.since, other.code);
    });
    return rows;
}

} // namespace

Result<std::vector<AttentionRow>> listAttention(const Database& database, QDate day)
{
    auto rows = findAttention(database, day);
    if (!rows)
        return rows.error();
    return finished(database, day, std::move(*rows));
}

Result<std::vector<AttentionRow>> listAttentionOf(
    const Database& database, QDate day, const std::vector<CoachId>& coaches, const std::vector<DuoId>& duos)
{
    // Nobody named would be everybody.
    if (coaches.empty() || duos.empty())
        return std::vector<AttentionRow>();
    auto rows = findAttention(database, day, duos);
    if (!rows)
        return rows.error();
    const std::unordered_set<CoachId> group(coaches.begin(), coaches.end());
    rows->erase(std::remove_if(rows->begin(), rows->end(),
                    [&group](const AttentionRow& row) { return group.count(row.signal.coach) == 0; }),
        rows->end());
    return finished(database, day, std::move(*rows));
}

} // namespace duoboek
