// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changedsessions.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"

namespace duoboek {

namespace {
constexpr std::size_t many = 50; // more than that are read together
} // namespace

Result<std::optional<std::set<SessionId>>> findChangedSessions(
    const Database& database, const std::vector<ChangedRecord>& changes)
{
    std::set<SessionId> sessions;
    if (changes.size() > many)
        return std::optional<std::set<SessionId>>();
    for (const ChangedRecord& changed : changes) {
        if (changed.record == QLatin1StringView("session")) {
            sessions.insert(SessionId(changed.id));
            continue;
        }
        if (changed.record != QLatin1StringView("attendance")
            && changed.record != QLatin1StringView("session_guest"))
            return std::optional<std::set<SessionId>>();
        const auto owners = readRows<SessionId>(database,
            QStringLiteral("SELECT session_id FROM %1 WHERE id = ?").arg(changed.record), {changed.id},
            [](const Query& row) { return row.id<SessionId>(0); });
        if (!owners)
            return owners.error();
        if (owners->empty())
            return std::optional<std::set<SessionId>>();
        sessions.insert(owners->front());
    }
    return std::optional(std::move(sessions));
}

} // namespace duoboek
