// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace duoboek {

class Clock;
class Database;

/// Everything that is wrong with a file: damage, broken references, records that a rule does not allow, final
/// documents that are not what they were; and
/// days of more than 16 hours, which are asked about. Empty when all is well.
[[nodiscard]] Result<Problems> checkAdministration(const Database& database, const Clock& clock);

} // namespace duoboek
