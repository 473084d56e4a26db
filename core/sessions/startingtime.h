// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTime>

namespace duoboek {

/// A time of day as people type it: "19:30", "19.30", "19u30", "19h30", "19u", "19 uur", "1930" and "19".
/// NotATimeOfDay.
[[nodiscard]] Result<QTime> startingTimeFromTyped(const QString& text);

/// "19:30", as the file holds it.
[[nodiscard]] QString toPlainText(QTime start);
/// Null for what is no such text.
[[nodiscard]] QTime startingTimeFromPlainText(const QString& text);

} // namespace duoboek
