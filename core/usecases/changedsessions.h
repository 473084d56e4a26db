// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/usecases/recentchanges.h"

#include <optional>
#include <set>

namespace duoboek {

/// The sessions that changes are about, in a list that shows no more of them than of a few; nothing when that
/// cannot be said, as of attendance that is gone, or when other records are among them.
[[nodiscard]] Result<std::optional<std::set<SessionId>>> findChangedSessions(
    const Database& database, const std::vector<ChangedRecord>& changes);

} // namespace duoboek
