// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listattention.h"

namespace duoboek {

/// Everything that asks for attention on a day, in no order. What is a coach's has no name yet, nor, where it
/// is about the coach alone, a code.
[[nodiscard]] Result<std::vector<AttentionRow>> findAttention(const Database& database, QDate day);

} // namespace duoboek
