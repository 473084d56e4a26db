// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listattention.h"

namespace duoboek {

/// Everything that asks for attention on a day, in no order; where duos are named, what is about them, and
/// about coaches and what was agreed with them, but no months, sessions and participants who are looking.
/// What is a coach's has no name yet, nor, where it is about the coach alone, a code.
[[nodiscard]] Result<std::vector<AttentionRow>> findAttention(
    const Database& database, QDate day, const std::vector<DuoId>& duos = {});

} // namespace duoboek
