// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sessions/session.h"

#include <vector>

namespace duoboek {

class Database;

/// The sessions for which a condition of SQL on the table "session" is true, in order of date and code.
[[nodiscard]] Result<std::vector<Session>> loadSessions(const Database& database, const QString& condition);
/// RecordNotFound when there is none of that id.
[[nodiscard]] Result<Session> loadSession(const Database& database, SessionId id);

} // namespace duoboek
