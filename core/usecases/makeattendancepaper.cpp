// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makeattendancepaper.h"

#include "core/storage/database.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/showattendance.h"

namespace duoboek {

Result<AttendancePaper> makeAttendancePaper(const Database& database, SessionId session)
{
    const Result<AttendanceSheet> sheet = showAttendance(database, session);
    if (!sheet)
        return sheet.error();
    Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    AttendancePaper paper{std::move(settings->customer), sheet->session(), sheet->regionName, {}};
    for (const AttendanceCoach& coach : sheet->grid.coaches)
        paper.coaches.push_back(
            {coach.code, coach.name.full(), coach.cells.front().status == AttendanceStatus::Excused});
    return paper;
}

} // namespace duoboek
