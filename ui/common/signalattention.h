// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/duosignals.h"
#include "ui/common/attention.h"

#include <vector>

namespace duoboek {

/// Red is for what is structural and for what keeps a contract from being active (rules 10 and 16).
[[nodiscard]] Attention attentionOf(SignalKind kind);
/// Of the most urgent of them; None when there are none.
[[nodiscard]] Attention attentionOf(const std::vector<DuoSignal>& found);

} // namespace duoboek
