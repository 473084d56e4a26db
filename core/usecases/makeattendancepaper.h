// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/documents/attendancepaper.h"

namespace duoboek {

class Database;

/// The attendance list of a session, for whoever belongs there.
[[nodiscard]] Result<AttendancePaper> makeAttendancePaper(const Database& database, SessionId session);

} // namespace duoboek
