// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

namespace duoboek {

/// How much time one bar of a chart stands for: an ISO week (rule 11), a calendar month or a year.
enum class CalendarUnit { Week, Month, Year };

/// The week, month or year that holds a day.
[[nodiscard]] DateRange unitAround(QDate day, CalendarUnit unit);

} // namespace duoboek
