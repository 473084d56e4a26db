// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"

namespace duoboek {

class Database;

/// The defaults with what this file has set for itself.
[[nodiscard]] Result<Settings> loadSettings(const Database& database);

} // namespace duoboek
