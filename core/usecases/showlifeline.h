// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/lifeline/lifeline.h"

namespace duoboek {

class Database;

/// A duo from its beginning until today, or its end; what is known of later days too. RecordNotFound when
/// there is no such duo.
[[nodiscard]] Result<Lifeline> showLifeline(const Database& database, DuoId id, QDate today);

} // namespace duoboek
