// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/worktime.h"

#include <QString>

namespace duoboek {

/// Time as people type it (rule 13): "1:30", "1,5", "1.5", "90m", "90 min", "1u30", "1h30", "1u", "2 uur".
/// A bare number up to 24 is hours; of a whole one above that the unit is asked (TimeNeedsUnit). Parts of a
/// minute are rounded half up, so that "0,33" is 20 minutes. Refuses what is no time, is negative, or is
/// above 24 hours.
[[nodiscard]] Result<WorkTime> workTimeFromTyped(const QString& text);

/// The same for the hours of a week, refused above 168 hours; of a bare whole number above 24 the
/// unit is asked (WeekTimeNeedsUnit).
[[nodiscard]] Result<WorkTime> weekTimeFromTyped(const QString& text);

/// Time as the files hold it: "1:30" or "1.5" hours, nothing else; above 24 hours is refused.
[[nodiscard]] Result<WorkTime> workTimeFromPlainText(const QString& text);
/// The same for the hours of a week, refused above 168 hours.
[[nodiscard]] Result<WorkTime> weekTimeFromPlainText(const QString& text);

/// Hours for a file: "2.5" where hundredths of an hour are exact, else "0:20".
[[nodiscard]] QString toPlainHours(WorkTime time);

} // namespace duoboek
