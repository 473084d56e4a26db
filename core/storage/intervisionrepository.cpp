// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intervisionrepository.h"

#include "core/base/daterange.h"
#include "core/storage/database.h"
#include "core/storage/idsasjson.h"
#include "core/storage/readrows.h"
#include "core/storage/sessionrepository.h"
#include "core/storage/storedword.h"

#include <algorithm>

namespace duoboek {

namespace {

/// Reads rows with words of enumerations in them.
template <class Value, class Make>
Result<std::vector<Value>> readWorded(const Database& database, const char* table, const QString& sql,
    const std::vector<Field>& values, Make make)
{
    StoredWords words{QLatin1String(table)};
    auto rows = readRows<Value>(database, sql, values, [&](const Query& row) { return make(row, words); });
    if (rows && !words.status())
        return words.status().error();
    return rows;
}

/// Rows with the session that they are of.
template <class Value> using OfSession = std::pair<SessionId, Value>;

template <class Value>
std::unordered_map<SessionId, std::vector<Value>> bySession(std::vector<OfSession<Value>> rows)
{
    std::unordered_map<SessionId, std::vector<Value>> grouped;
    for (OfSession<Value>& row : rows)
        grouped[row.first].push_back(std::move(row.second));
    return grouped;
}

// Read by questionFrom().
constexpr const char* questionColumns =
    "question.id, question.code, question.coach_id, question.duo_id, brought_on, question.question, state, "
    "coach.code, duo.code, duo_coach.region_id";
constexpr const char* questionTables =
    "intervision_question AS question JOIN coach ON coach.id = question.coach_id "
    "LEFT JOIN duo ON duo.id = question.duo_id LEFT JOIN coach AS duo_coach ON duo_coach.id = duo.coach_id";

StoredQuestion questionFrom(const Query& row, StoredWords& words)
{
    constexpr int stateColumn = 6;
    constexpr int coachCodeColumn = 7;
    return {{row.id<IntervisionQuestionId>(0), row.text(1), row.id<CoachId>(2), row.id<DuoId>(3), row.date(4),
                row.text(5), words.read<QuestionState>(row, stateColumn)},
        row.text(coachCodeColumn), row.text(coachCodeColumn + 1), row.id<RegionId>(coachCodeColumn + 2)};
}

Result<std::vector<StoredQuestion>> loadQuestions(
    const Database& database, const QString& condition, const std::vector<Field>& values)
{
    return readWorded<StoredQuestion>(database, "intervision_question",
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY question.code")
            .arg(QLatin1String(questionColumns), QLatin1String(questionTables), condition),
        values, questionFrom);
}

DuoParticipant duoParticipantFrom(const Query& row)
{
    return {row.text(0), row.id<ParticipantId>(1), {row.text(2), row.text(3), row.text(4)}};
}

} // namespace

Result<StoredIntervision> loadIntervision(const Database& database, SessionId session)
{
    auto rows = readWorded<StoredIntervision>(database, "intervision",
        QStringLiteral("SELECT id, discussion_method, report FROM intervision WHERE session_id = ?"),
        {session.value()}, [](const Query& row, StoredWords& words) {
            return StoredIntervision{
                row.integer(0), words.readOptional<IntervisionMethod>(row, 1), row.text(2)};
        });
    if (!rows)
        return rows.error();
    return rows->empty() ? StoredIntervision() : std::move(rows->front());
}

Result<std::vector<ProgrammeStep>> loadProgramme(const Database& database, SessionId session)
{
    return readWorded<ProgrammeStep>(database, "programme_step",
        QStringLiteral("SELECT id, position, step, title, minutes FROM programme_step "
                       "WHERE session_id = ? ORDER BY position"),
        {session.value()}, [](const Query& row, StoredWords& words) {
            return ProgrammeStep{row.integer(0), static_cast<int>(row.integer(1)),
                words.read<StepKind>(row, 2), row.text(3), WorkTime(row.integer(4))};
        });
}

Result<std::vector<StoredRole>> loadRoles(const Database& database, SessionId session)
{
    auto roles = readWorded<StoredRole>(database, "session_role",
        QStringLiteral("SELECT session_role.id, role, coach_id, coach.code FROM session_role "
                       "JOIN coach ON coach.id = coach_id WHERE session_id = ? ORDER BY coach.code"),
        {session.value()}, [](const Query& row, StoredWords& words) {
            return StoredRole{
                row.integer(0), {words.read<IntervisionRole>(row, 1), row.id<CoachId>(2)}, row.text(3)};
        });
    if (roles)
        std::stable_sort(roles->begin(), roles->end(),
            [](const StoredRole& one, const StoredRole& other) { return one.given.role < other.given.role; });
    return roles;
}

Result<std::vector<PastRole>> loadPastRoles(
    const Database& database, const std::vector<CoachId>& coaches, QDate before)
{
    return readWorded<PastRole>(database, "session_role",
        QStringLiteral("SELECT role, coach_id, held_on FROM session_role "
                       "JOIN session ON session.id = session_id "
                       "WHERE held_on < ? AND coach_id IN (SELECT value FROM json_each(?))"),
        {toIsoText(before), idsAsJson(coaches)}, [](const Query& row, StoredWords& words) {
            return PastRole{words.read<IntervisionRole>(row, 0), row.id<CoachId>(1), row.date(2)};
        });
}

Result<std::unordered_map<SessionId, std::vector<ChecklistItem>>> loadTasks(
    const Database& database, const std::vector<SessionId>& sessions)
{
    auto rows = readWorded<OfSession<ChecklistItem>>(database, "preparation_task",
        QStringLiteral("SELECT session_id, id, task, title, stage, done_on, done_by FROM preparation_task "
                       "WHERE session_id IN (SELECT value FROM json_each(?)) ORDER BY id"),
        {idsAsJson(sessions)}, [](const Query& row, StoredWords& words) {
            constexpr int stageColumn = 4;
            return OfSession<ChecklistItem>{row.id<SessionId>(0),
                {row.integer(1), words.read<PreparationTask>(row, 2), row.text(3),
                    words.read<PreparationStage>(row, stageColumn), row.date(stageColumn + 1),
                    row.text(stageColumn + 2)}};
        });
    if (!rows)
        return rows.error();
    return bySession(std::move(*rows));
}

Result<std::vector<StoredQuestion>> loadOpenQuestions(const Database& database, RegionId region)
{
    return loadQuestions(database, QStringLiteral("state <> 'closed' AND (? = 0 OR coach.region_id = ?)"),
        {region.value(), region.value()});
}

Result<StoredQuestion> loadQuestion(const Database& database, IntervisionQuestionId id)
{
    auto questions = loadQuestions(database, QStringLiteral("question.id = ?"), {id.value()});
    if (!questions)
        return questions.error();
    if (questions->empty())
        return {
            ErrorCode::RecordNotFound, {QStringLiteral("intervision_question"), QString::number(id.value())}};
    return std::move(questions->front());
}

Result<std::vector<AgendaQuestion>> loadAgenda(const Database& database, SessionId session)
{
    return readWorded<AgendaQuestion>(database, "intervision_question",
        QStringLiteral("SELECT %1, session_question.id, notes FROM %2 "
                       "JOIN session_question ON session_question.question_id = question.id "
                       "WHERE session_id = ? ORDER BY question.code")
            .arg(QLatin1String(questionColumns), QLatin1String(questionTables)),
        {session.value()}, [](const Query& row, StoredWords& words) {
            constexpr int ownColumn = 10;
            return AgendaQuestion{row.integer(ownColumn), questionFrom(row, words), row.text(ownColumn + 1)};
        });
}

Result<std::vector<SessionFollowUp>> loadSessionFollowUps(
    const Database& database, const QString& condition, const std::vector<Field>& values)
{
    return readRows<SessionFollowUp>(database,
        QStringLiteral(
            "SELECT session_follow_up.id, session.id, session.code, held_on, position, question_id, "
            "question.code, session_follow_up.coach_id, coach.code, person, agreed, due_on, done_on "
            "FROM session_follow_up JOIN session ON session.id = session_id "
            "LEFT JOIN intervision_question AS question ON question.id = question_id "
            "LEFT JOIN coach ON coach.id = session_follow_up.coach_id "
            "WHERE %1 ORDER BY held_on DESC, session.code, position")
            .arg(condition),
        values, [](const Query& row) {
            SessionFollowUp read;
            int column = 0;
            read.id = row.integer(column++);
            read.session = row.id<SessionId>(column++);
            read.sessionCode = row.text(column++);
            read.heldOn = row.date(column++);
            read.position = static_cast<int>(row.integer(column++));
            read.question = row.id<IntervisionQuestionId>(column++);
            read.questionCode = row.text(column++);
            read.coach = row.id<CoachId>(column++);
            read.coachCode = row.text(column++);
            read.person = row.text(column++);
            read.agreed = row.text(column++);
            read.dueOn = row.date(column++);
            read.doneOn = row.date(column);
            return read;
        });
}

Result<qint64> nextPosition(const Database& database, QLatin1StringView record, SessionId session)
{
    auto rows = readRows<qint64>(database,
        QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM %1 WHERE session_id = ?").arg(record),
        {session.value()}, [](const Query& row) { return row.integer(0); });
    if (!rows)
        return rows.error();
    return rows->front();
}

Result<std::optional<Session>> loadSessionBefore(const Database& database, const Session& session)
{
    const QString region =
        session.region.isValid() ? QString::number(session.region.value()) : QStringLiteral("NULL");
    auto sessions = loadSessions(database,
        QStringLiteral("id = (SELECT id FROM session WHERE kind = '%1' AND region_id IS %2 "
                       "AND held_on < '%3' ORDER BY held_on DESC, code DESC LIMIT 1)")
            .arg(wordFor(session.kind), region, toIsoText(session.heldOn)));
    if (!sessions)
        return sessions.error();
    return sessions->empty() ? std::nullopt : std::optional(std::move(sessions->front()));
}

Result<std::vector<DuoId>> loadDuosOf(
    const Database& database, const std::vector<CoachId>& coaches, QDate day)
{
    const QString date = toIsoText(day);
    return readRows<DuoId>(database,
        QStringLiteral("SELECT id FROM duo WHERE coach_id IN (SELECT value FROM json_each(?)) "
                       "AND started_on <= ? AND coalesce(ended_on, ?) >= ?"),
        {idsAsJson(coaches), date, date, date}, [](const Query& row) { return row.id<DuoId>(0); });
}

Result<std::vector<DuoParticipant>> loadParticipantsOf(
    const Database& database, const std::vector<CoachId>& coaches, const std::vector<DuoId>& duos)
{
    return readRows<DuoParticipant>(database,
        QStringLiteral("SELECT duo.code, participant_id, first_name, prefix, last_name FROM main.duo "
                       "JOIN main.participant ON participant.id = duo.participant_id "
                       "WHERE duo.coach_id IN (SELECT value FROM json_each(?)) "
                       "OR duo.id IN (SELECT value FROM json_each(?)) ORDER BY duo.code"),
        {idsAsJson(coaches), idsAsJson(duos)}, duoParticipantFrom);
}

Result<std::vector<DuoParticipant>> loadAllParticipants(const Database& database)
{
    return readRows<DuoParticipant>(database,
        QStringLiteral("SELECT ifnull((SELECT code FROM main.duo WHERE participant_id = participant.id "
                       "ORDER BY started_on DESC LIMIT 1), code), id, first_name, prefix, last_name "
                       "FROM main.participant ORDER BY code"),
        {}, duoParticipantFrom);
}

Result<std::unordered_map<SessionId, std::vector<CoachId>>> loadCoachesAt(
    const Database& database, const std::vector<SessionId>& sessions)
{
    const QString ids = idsAsJson(sessions);
    auto rows = readRows<OfSession<CoachId>>(database,
        QStringLiteral("SELECT session_id, coach_id FROM attendance WHERE status = 'present' "
                       "AND session_id IN (SELECT value FROM json_each(?)) UNION "
                       "SELECT session_id, coach_id FROM session_role "
                       "WHERE session_id IN (SELECT value FROM json_each(?))"),
        {ids, ids}, [](const Query& row) {
            return OfSession<CoachId>{row.id<SessionId>(0), row.id<CoachId>(1)};
        });
    if (!rows)
        return rows.error();
    return bySession(std::move(*rows));
}

Result<std::vector<RecordedAttendance>> loadRecordedAttendance(
    const Database& database, const std::vector<CoachId>& coaches, QDate from, QDate before)
{
    return readWorded<RecordedAttendance>(database, "attendance",
        QStringLiteral("SELECT coach_id, held_on, kind, status FROM attendance "
                       "JOIN session ON session.id = session_id "
                       "WHERE held_on >= ? AND held_on < ? AND kind IN ('training', 'intervision') "
                       "AND coach_id IN (SELECT value FROM json_each(?)) ORDER BY held_on, session.code"),
        {toIsoText(from), toIsoText(before), idsAsJson(coaches)}, [](const Query& row, StoredWords& words) {
            return RecordedAttendance{row.id<CoachId>(0), row.date(1), words.read<SessionKind>(row, 2),
                words.read<AttendanceStatus>(row, 3)};
        });
}

} // namespace duoboek
