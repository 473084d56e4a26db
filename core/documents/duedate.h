// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"

#include <QDate>

namespace duoboek {

/// The 15th of the month after the one that a document is about (rule 23).
[[nodiscard]] QDate dueDateOf(Month month);

/// How much an amount that is open presses.
enum class DueState {
    Later, ///< before the 10th of the next month
    Soon, ///< from the 10th
    Overdue, ///< after the 15th
};
[[nodiscard]] DueState dueStateOf(Month month, QDate today);

} // namespace duoboek
