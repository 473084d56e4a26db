// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/editrecord.h"
#include "core/usecases/showattendance.h"

namespace duoboek {

/// What is to be kept of a coach at a session.
struct AttendanceChange
{
    SessionId session;
    CoachId coach;
    std::optional<AttendanceStatus> status; ///< nothing: not recorded, and nothing else is kept either
    std::optional<WorkTime> time; ///< where it differs from the session's; from 0 to 24 hours
    DuoId duo; ///< at whose rate (rule 7); invalid: any
};

/// Records them as one edit. Of a session that has not been held yet only who is excused can be recorded
/// (AttendanceInFuture). Refuses a time beyond a day, and a duo of another coach; a coach without a duo on
/// that day is asked about by the month.
[[nodiscard]] Checked<RecordSteps> recordAttendance(
    const EditContext& context, const std::vector<AttendanceChange>& changes);

/// Present, for everyone at a session of whom nothing is recorded yet.
[[nodiscard]] std::vector<AttendanceChange> everyoneElsePresent(
    const AttendanceGrid& grid, std::size_t session);

} // namespace duoboek
