// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/intervisionpaper.h"
#include "core/base/id.h"
#include "core/base/result.h"

namespace duoboek {

class Database;

/// What an intervision is led with and reported by, on a day. RecordNotFound when there is no session of that
/// id.
[[nodiscard]] Result<IntervisionPaper> makeIntervisionPaper(
    const Database& database, SessionId session, QDate day);

} // namespace duoboek
