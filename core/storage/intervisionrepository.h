// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intervision/checklist.h"
#include "core/intervision/followup.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"
#include "core/people/person.h"
#include "core/storage/field.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

// What is kept about preparing and leading sessions; each in one statement, however many rows there are.

/// How a session is led.
struct StoredIntervision
{
    qint64 id = 0; ///< of the record intervision; 0: nothing is kept
    std::optional<IntervisionMethod> method;
    QString report;
};
[[nodiscard]] Result<StoredIntervision> loadIntervision(const Database& database, SessionId session);

/// In their order.
[[nodiscard]] Result<std::vector<ProgrammeStep>> loadProgramme(const Database& database, SessionId session);

/// A role that somebody has at a session.
struct StoredRole
{
    qint64 id = 0; ///< of the record session_role
    GivenRole given;
    QString coachCode;
};
/// In the order of the roles and of the coaches' codes.
[[nodiscard]] Result<std::vector<StoredRole>> loadRoles(const Database& database, SessionId session);
/// The roles that these coaches had at sessions before a day.
[[nodiscard]] Result<std::vector<PastRole>> loadPastRoles(
    const Database& database, const std::vector<CoachId>& coaches, QDate before);

/// What is kept about the tasks of these sessions.
[[nodiscard]] Result<std::unordered_map<SessionId, std::vector<ChecklistItem>>> loadTasks(
    const Database& database, const std::vector<SessionId>& sessions);

/// A question with what it is shown with.
struct StoredQuestion
{
    IntervisionQuestion question;
    QString coachCode;
    QString duoCode; ///< empty: about no duo in particular
    RegionId duoRegion; ///< of that duo's coach; invalid: none
};
/// The questions of coaches of a region (invalid: of all) that are not closed, by code.
[[nodiscard]] Result<std::vector<StoredQuestion>> loadOpenQuestions(
    const Database& database, RegionId region);
/// RecordNotFound when there is none of that id.
[[nodiscard]] Result<StoredQuestion> loadQuestion(const Database& database, IntervisionQuestionId id);

/// A question on the agenda of a session.
struct AgendaQuestion
{
    qint64 id = 0; ///< of the record session_question
    StoredQuestion asked;
    QString notes; ///< made there
};
/// By the code of the question.
[[nodiscard]] Result<std::vector<AgendaQuestion>> loadAgenda(const Database& database, SessionId session);

/// What was agreed at sessions for which a condition of SQL is true, the latest session first and by position
/// within it. Tables: session_follow_up, session.
[[nodiscard]] Result<std::vector<SessionFollowUp>> loadSessionFollowUps(
    const Database& database, const QString& condition, const std::vector<Field>& values);

/// The position behind the last one of a session, in programme_step or session_follow_up.
[[nodiscard]] Result<qint64> nextPosition(
    const Database& database, QLatin1StringView record, SessionId session);

/// The session of the same kind and region that was held last before another; nothing when it is the first.
[[nodiscard]] Result<std::optional<Session>> loadSessionBefore(
    const Database& database, const Session& session);

/// The duos that these coaches have on a day.
[[nodiscard]] Result<std::vector<DuoId>> loadDuosOf(
    const Database& database, const std::vector<CoachId>& coaches, QDate day);

/// A duo with its participant, whose name is looked for where it must not stand.
struct DuoParticipant
{
    QString duoCode;
    ParticipantId participant;
    PersonName name;
};
/// Of these duos, and of all that these coaches have or had, by code of the duo. With the names that are in
/// the file, also where this connection shows none.
[[nodiscard]] Result<std::vector<DuoParticipant>> loadParticipantsOf(
    const Database& database, const std::vector<CoachId>& coaches, const std::vector<DuoId>& duos);
/// Likewise of all participants, each with their latest duo; without one with a code of their own.
[[nodiscard]] Result<std::vector<DuoParticipant>> loadAllParticipants(const Database& database);

/// Coaches who have something to do at each of these sessions: present or with a role.
[[nodiscard]] Result<std::unordered_map<SessionId, std::vector<CoachId>>> loadCoachesAt(
    const Database& database, const std::vector<SessionId>& sessions);

/// Attendance as it was recorded.
struct RecordedAttendance
{
    CoachId coach;
    QDate heldOn;
    SessionKind kind = SessionKind::Training;
    AttendanceStatus status = AttendanceStatus::Present;
};
/// Of these coaches at trainings and intervisions from a day on and before another, oldest first.
[[nodiscard]] Result<std::vector<RecordedAttendance>> loadRecordedAttendance(
    const Database& database, const std::vector<CoachId>& coaches, QDate from, QDate before);

} // namespace duoboek
