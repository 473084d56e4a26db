// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionrepository.h"

#include "core/sessions/startingtime.h"
#include "core/storage/database.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

Result<std::vector<Session>> loadSessions(const Database& database, const QString& condition)
{
    StoredWords words(QStringLiteral("session"));
    auto sessions = readRows<Session>(database,
        QStringLiteral("SELECT id, code, held_on, kind, region_id, title, location, minutes, starts_at "
                       "FROM session WHERE %1 ORDER BY held_on, code")
            .arg(condition),
        {}, [&words](const Query& row) {
            return Session{row.id<SessionId>(0), row.text(1), row.date(2), words.read<SessionKind>(row, 3),
                row.id<RegionId>(4), row.text(5), row.text(6), WorkTime(row.integer(7)),
                startingTimeFromPlainText(row.text(8))};
        });
    if (sessions && !words.status())
        return words.status().error();
    return sessions;
}

Result<Session> loadSession(const Database& database, SessionId id)
{
    Result<std::vector<Session>> sessions = loadSessions(database, QStringLiteral("id = %1").arg(id.value()));
    if (!sessions)
        return sessions.error();
    if (sessions->empty())
        return {ErrorCode::RecordNotFound, {QStringLiteral("session"), QString::number(id.value())}};
    return std::move(sessions->front());
}

} // namespace duoboek
