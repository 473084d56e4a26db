// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace duoboek {

/// Hears how much of how much is done, in the thread that asked for the work. Answers whether to go on; false
/// ends the work with Cancelled, and nothing of it is kept.
using WorkProgress = std::function<bool(qsizetype done, qsizetype total)>;

} // namespace duoboek
