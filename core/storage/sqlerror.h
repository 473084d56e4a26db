// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace duoboek {

/// Our error for one of the database's. The detail names tables and columns at most, never a bound value.
[[nodiscard]] Error errorFrom(const QSqlError& error);

} // namespace duoboek
