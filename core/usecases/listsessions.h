// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showattendance.h"

namespace duoboek {

/// A session as a list shows it.
struct SessionRow
{
    SessionId id;
    QString code;
    QString regionName; ///< empty: national
    Session session;
    AttendanceCount count;
    int guests = 0;
};

/// The sessions in a span of days, which must have an end on both sides, by code. The time it takes grows
/// with the coaches, the duos and the attendance of that span.
[[nodiscard]] Result<std::vector<SessionRow>> listSessions(const Database& database, const DateRange& span);
/// As the sheet of one session says it.
[[nodiscard]] SessionRow sessionRowOf(const AttendanceSheet& sheet);

/// What stands in the calendar on those days, without who was there: by date and code.
struct PlannedSession
{
    Session session;
    QString regionName; ///< empty: national
};
[[nodiscard]] Result<std::vector<PlannedSession>> listPlannedSessions(
    const Database& database, const DateRange& span);

} // namespace duoboek
