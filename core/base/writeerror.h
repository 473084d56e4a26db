// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFileDevice>

namespace duoboek {

/// Why a file could not be written. A full disk is told as such, everything else by the code with the path
/// and the reason of the system as its arguments.
[[nodiscard]] Error writeError(const QFileDevice& file, ErrorCode code);

/// Writes what is held back. Tried twice: what fits in part fails without a reason, and the rest has one.
[[nodiscard]] bool writeOut(QFileDevice& file);

} // namespace duoboek
