// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/documents/monthdocument.h"
#include "core/people/person.h"
#include "core/sessions/session.h"
#include "core/storage/field.h"
#include "core/tariffs/tariffbook.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// A coach at a session, or who belongs there.
struct AttendanceCell
{
    /// The coach has a duo on that day, and the session is of the coach's region or for the whole country.
    bool isInvited = false;
    std::optional<AttendanceStatus> status; ///< nothing: not recorded yet
    std::optional<WorkTime> time; ///< where it differs from the session's
    DuoId duo; ///< that is named; invalid: any
    QString duoCode; ///< of that one
    /// What the month would ask of presence (rule 7); nothing where it would pay, or there is nothing to pay.
    std::optional<QuestionKind> question;

    [[nodiscard]] bool isListed() const { return isInvited || status.has_value(); }

    friend bool operator==(const AttendanceCell&, const AttendanceCell&) = default;
};

struct AttendanceCoach
{
    CoachId id;
    QString code;
    PersonName name;
    QString regionName;
    std::vector<AttendanceCell> cells; ///< one for each session, in their order

    friend bool operator==(const AttendanceCoach&, const AttendanceCoach&) = default;
};

/// How many coaches of each kind a session has.
struct AttendanceCount
{
    int listed = 0; ///< invited, or recorded all the same
    int present = 0;
    int excused = 0;
    int absent = 0;

    void add(const AttendanceCell& cell);
    [[nodiscard]] int unrecorded() const { return listed - present - excused - absent; }
    /// Whether somebody still has to be recorded once the session was held. To a theme meeting one comes or
    /// not: of that it is enough that somebody was.
    [[nodiscard]] bool isIncomplete(SessionKind kind) const
    {
        return kind == SessionKind::ThemeMeeting ? listed > 0 && unrecorded() == listed : unrecorded() > 0;
    }

    friend bool operator==(const AttendanceCount&, const AttendanceCount&) = default;
};

/// Coaches by sessions; only coaches who are listed at one of them.
struct AttendanceGrid
{
    std::vector<Session> sessions; ///< by date and code
    std::vector<AttendanceCoach> coaches; ///< by name

    [[nodiscard]] AttendanceCount countAt(std::size_t session) const;
};

struct SessionGuest
{
    qint64 id = 0;
    QString name;
};

/// Everything about one session.
struct AttendanceSheet
{
    RecordFields fields; ///< of the session's own record
    QString regionName; ///< empty: national
    AttendanceGrid grid; ///< of this session alone
    std::vector<SessionGuest> guests; ///< by name

    [[nodiscard]] const Session& session() const { return grid.sessions.front(); }
};
[[nodiscard]] Result<AttendanceSheet> showAttendance(const Database& database, SessionId id);

/// The sessions of a region and of the whole country in a span of days, which must have an end on both sides,
/// with the coaches of the region and whoever was at one of its sessions.
[[nodiscard]] Result<AttendanceGrid> showAttendanceOfRegion(
    const Database& database, RegionId region, const DateRange& span);

/// A duo that an attendance can name.
struct DuoOnDay
{
    DuoId id;
    QString code;
    PersonName participant;
    RateAnswer rate;
};
/// The duos that a coach has on a day, by code.
[[nodiscard]] Result<std::vector<DuoOnDay>> listDuosOn(const Database& database, CoachId coach, QDate day);

} // namespace duoboek
