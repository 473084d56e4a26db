// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rulechecks.h"

namespace duoboek {

/// Final documents whose amounts are not the sum of what was kept of their lines, series with a gap, and
/// uncredited documents whose hours are no longer those in the file (rules 19 and 22).
[[nodiscard]] Result<std::vector<RuleBreach>> findDocumentBreaches(const Database& database);

} // namespace duoboek
