// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/structural.h"
#include "core/intervision/preparationwarning.h"
#include "core/storage/intervisionrepository.h"
#include "core/usecases/listattention.h"
#include "core/usecases/showattendance.h"

#include <optional>
#include <vector>

namespace duoboek {

inline constexpr int weeksOfPreparation = 8;
inline constexpr int monthsOfAttendance = 12;

/// A duo of somebody in the group. Named by its code alone (rule 27).
struct PreparedDuo
{
    DuoId id;
    QString code;
    /// The whole weeks before the one that holds the day of looking, oldest first: weeksOfPreparation of
    /// them.
    std::vector<WeekOfHours> weeks;
};

/// A coach who belongs at the session, or was recorded there.
struct GroupMember
{
    CoachId id;
    QString code;
    PersonName name;
    bool isInvited = false; ///< has a duo on that day, and the session is of the coach's region or of all
    std::optional<AttendanceStatus> status; ///< at this session; nothing: not recorded
    std::vector<PreparedDuo> duos; ///< those active on the day of the session, by code
    std::vector<AttentionRow> alerts; ///< what asks for attention about them and does not rest, urgent first
    std::vector<RecordedAttendance> attendance; ///< of the monthsOfAttendance before, oldest first
    std::optional<SessionFollowUp> lastFollowUp; ///< what was agreed with the coach at an earlier session
};

/// A step with when it begins; a null time when the session's start is not known.
struct TimedStep
{
    ProgrammeStep step;
    QTime begins;
};

/// Everything that is needed to prepare, lead and report one session.
struct SessionPreparation
{
    AttendanceSheet sheet; ///< the session, its region, who is there, the guests
    QString supervisor; ///< of the region; empty: not known
    QDate lookedOn; ///< hours and signals are of this day: the day of looking, or of a session that was
                    ///< before it

    std::optional<Session> lastSession; ///< the one of the same kind and region before this one
    std::vector<SessionFollowUp> lastFollowUps; ///< what was agreed there, by position: shown first
    std::vector<SessionFollowUp>
        openFollowUps; ///< of earlier ones, still to be done; the latest session first

    std::vector<GroupMember> group; ///< by name
    std::vector<AgendaQuestion> agenda; ///< the questions of this session with the notes about them
    std::vector<StoredQuestion>
        openQuestions; ///< not closed, of coaches of the region, and not on the agenda

    std::optional<IntervisionMethod> method;
    std::vector<TimedStep> programme;
    QTime ends; ///< of the last step; null when the start is not known
    WorkTime total; ///< of all steps
    std::vector<StoredRole> roles;
    std::vector<GivenRole> proposedRoles; ///< for the roles that nobody has
    std::vector<ChecklistItem> checklist;

    std::vector<SessionFollowUp> followUps; ///< agreed at this session, by position
    QString report;

    std::vector<PreparationWarning> warnings;

    [[nodiscard]] const Session& session() const { return sheet.session(); }
};

/// RecordNotFound when there is none of that id. Asks the file as much for a group of five as for one of
/// thousands; attendance, hours and what was agreed are each of one moment.
[[nodiscard]] Result<SessionPreparation> loadPreparation(
    const Database& database, SessionId session, QDate day);

} // namespace duoboek
