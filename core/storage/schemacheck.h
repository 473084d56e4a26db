// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rulechecks.h"

namespace duoboek {

/// Tables, views, indexes and triggers that the file lacks or has otherwise than the program makes them, and
/// triggers that it has besides. Without them the file would take what it must refuse.
[[nodiscard]] Result<std::vector<RuleBreach>> findSchemaDifferences(const Database& database);

} // namespace duoboek
