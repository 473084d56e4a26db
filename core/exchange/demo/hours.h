// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"
#include "core/hours/timeentry.h"

namespace duoboek::demo {

struct NotedEntry
{
    TimeEntry entry;
    QString note;
};

/// The hours of one duo by date, from its first day to its last one or until. Never above six hours on a day,
/// so that a coach with three duos keeps a day.
[[nodiscard]] std::vector<NotedEntry> makeHours(const PlannedDuo& planned, QDate until, Random& random);

} // namespace duoboek::demo
