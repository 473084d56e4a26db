// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/loadpreparation.h"

#include "core/base/isoweek.h"
#include "core/storage/database.h"
#include "core/storage/idsasjson.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/sessionrepository.h"
#include "core/usecases/duoweeks.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

class PreparationReader
{
public:
    PreparationReader(const Database& database, SessionId session, QDate day)
        : m_database(database)
        , m_id(session)
        , m_day(day)
    {
    }

    Result<SessionPreparation> read()
    {
        for (const auto step :
            {&PreparationReader::readGroup, &PreparationReader::readSupervisor, &PreparationReader::readDuos,
                &PreparationReader::readAlerts, &PreparationReader::readAttendance,
                &PreparationReader::readFollowUps, &PreparationReader::readQuestions,
                &PreparationReader::readProgramme, &PreparationReader::readRoles,
                &PreparationReader::readChecklist, &PreparationReader::findWarnings}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_made);
    }

private:
    Status readGroup();
    Status readSupervisor();
    Status readDuos();
    Status readAlerts();
    Status readAttendance();
    Status readFollowUps();
    Status readQuestions();
    Status readProgramme();
    Status readRoles();
    Status readChecklist();
    Status findWarnings();
    [[nodiscard]] Result<QStringList> findSessionsAtOnce() const;
    [[nodiscard]] QStringList findCoachesWhoLeft() const;

    [[nodiscard]] const Session& session() const { return m_made.session(); }
    /// Null for a coach who is not in the group.
    [[nodiscard]] GroupMember* member(CoachId coach)
    {
        const auto place = m_places.find(coach);
        return place == m_places.end() ? nullptr : &m_made.group[place->second];
    }
    [[nodiscard]] bool isExpected(CoachId coach) const
    {
        const auto place = m_places.find(coach);
        return place != m_places.end() && m_made.group[place->second].isInvited;
    }

    const Database& m_database;
    SessionId m_id;
    QDate m_day;
    SessionPreparation m_made;
    std::vector<CoachId> m_coaches; // of the group
    std::vector<DuoId> m_duos; // of those
    std::unordered_map<CoachId, std::size_t> m_places; // in the group
};

Status PreparationReader::readGroup()
{
    auto sheet = showAttendance(m_database, m_id);
    if (!sheet)
        return sheet.error();
    m_made.sheet = std::move(*sheet);
    m_made.lookedOn = std::min(m_day, session().heldOn);
    for (const AttendanceCoach& coach : m_made.sheet.grid.coaches) {
        const AttendanceCell& cell = coach.cells.front();
        m_places.emplace(coach.id, m_made.group.size());
        m_coaches.push_back(coach.id);
        m_made.group.push_back(
            {coach.id, coach.code, coach.name, cell.isInvited, cell.status, {}, {}, {}, {}});
    }
    return {};
}

Status PreparationReader::readSupervisor()
{
    const auto regions = listRegions(m_database);
    if (!regions)
        return regions.error();
    for (const Region& region : *regions) {
        if (region.id == session().region)
            m_made.supervisor = region.supervisor;
    }
    return {};
}

Status PreparationReader::readDuos()
{
    auto ids = loadDuosOf(m_database, m_coaches, session().heldOn);
    if (!ids)
        return ids.error();
    m_duos = std::move(*ids);
    // None named would be all.
    if (m_duos.empty())
        return {};
    const QDate thisMonday = IsoWeek::of(m_made.lookedOn).monday();
    auto duos = loadDuoWeeks(
        m_database, session().heldOn, {thisMonday.addDays(-7LL * weeksOfPreparation), thisMonday}, m_duos);
    if (!duos)
        return duos.error();
    for (DuoWeeks& duo : *duos)
        member(duo.coach)->duos.push_back({duo.id, std::move(duo.code), std::move(duo.weeks)});
    return {};
}

Status PreparationReader::readAlerts()
{
    auto rows = listAttentionOf(m_database, m_made.lookedOn, m_coaches, m_duos);
    if (!rows)
        return rows.error();
    for (AttentionRow& row : *rows) {
        if (!row.rest)
            member(row.signal.coach)->alerts.push_back(std::move(row));
    }
    return {};
}

Status PreparationReader::readAttendance()
{
    const QDate held = session().heldOn;
    const auto recorded =
        loadRecordedAttendance(m_database, m_coaches, held.addMonths(-monthsOfAttendance), held);
    if (!recorded)
        return recorded.error();
    for (const RecordedAttendance& each : *recorded)
        member(each.coach)->attendance.push_back(each);
    return {};
}

Status PreparationReader::readFollowUps()
{
    auto last = loadSessionBefore(m_database, session());
    if (!last)
        return last.error();
    m_made.lastSession = std::move(*last);
    const Field region = session().region.isValid() ? Field(session().region.value()) : Field();
    const auto earlier = loadSessionFollowUps(m_database,
        QStringLiteral("held_on < ? AND (session.region_id IS ? "
                       "OR session_follow_up.coach_id IN (SELECT value FROM json_each(?)))"),
        {toIsoText(session().heldOn), region, idsAsJson(m_coaches)});
    if (!earlier)
        return earlier.error();
    for (const SessionFollowUp& followUp : *earlier) {
        if (m_made.lastSession && followUp.session == m_made.lastSession->id)
            m_made.lastFollowUps.push_back(followUp);
        else if (followUp.isOpen())
            m_made.openFollowUps.push_back(followUp);
        GroupMember* coach = member(followUp.coach);
        if (coach && !coach->lastFollowUp)
            coach->lastFollowUp = followUp;
    }
    auto own = loadSessionFollowUps(m_database, QStringLiteral("session_id = ?"), {m_id.value()});
    if (!own)
        return own.error();
    m_made.followUps = std::move(*own);
    return {};
}

Status PreparationReader::readQuestions()
{
    auto agenda = loadAgenda(m_database, m_id);
    if (!agenda)
        return agenda.error();
    m_made.agenda = std::move(*agenda);
    auto open = loadOpenQuestions(m_database, session().region);
    if (!open)
        return open.error();
    for (StoredQuestion& question : *open) {
        const auto there =
            std::find_if(m_made.agenda.begin(), m_made.agenda.end(), [&question](const AgendaQuestion& each) {
                return each.asked.question.id == question.question.id;
            });
        if (there == m_made.agenda.end())
            m_made.openQuestions.push_back(std::move(question));
    }
    return {};
}

Status PreparationReader::readProgramme()
{
    auto kept = loadIntervision(m_database, m_id);
    if (!kept)
        return kept.error();
    m_made.method = kept->method;
    m_made.report = std::move(kept->report);
    const auto steps = loadProgramme(m_database, m_id);
    if (!steps)
        return steps.error();
    const std::vector<QTime> times = clockTimesOf(*steps, session().startsAt);
    for (std::size_t place = 0; place < steps->size(); ++place)
        m_made.programme.push_back({(*steps)[place], times[place]});
    m_made.ends = times.back();
    m_made.total = totalOf(*steps);
    return {};
}

Status PreparationReader::readRoles()
{
    auto roles = loadRoles(m_database, m_id);
    if (!roles)
        return roles.error();
    m_made.roles = std::move(*roles);
    const auto past = loadPastRoles(m_database, m_coaches, session().heldOn);
    if (!past)
        return past.error();
    std::vector<RoleCandidate> candidates;
    for (const GroupMember& coach : m_made.group) {
        if (coach.status.value_or(AttendanceStatus::Present) == AttendanceStatus::Present)
            candidates.push_back({coach.id, coach.name.sorted()});
    }
    std::vector<GivenRole> given;
    for (const StoredRole& role : m_made.roles)
        given.push_back(role.given);
    std::vector<CoachId> bringsQuestion;
    for (const AgendaQuestion& question : m_made.agenda)
        bringsQuestion.push_back(question.asked.question.coach);
    m_made.proposedRoles = proposeRoles(candidates, *past, given, bringsQuestion);
    return {};
}

Status PreparationReader::readChecklist()
{
    auto tasks = loadTasks(m_database, {m_id});
    if (!tasks)
        return tasks.error();
    m_made.checklist = checklistOf(session().kind, (*tasks)[m_id]);
    return {};
}

Result<QStringList> PreparationReader::findSessionsAtOnce() const
{
    auto others = loadSessions(m_database,
        QStringLiteral("held_on = '%1' AND id <> %2").arg(toIsoText(session().heldOn)).arg(m_id.value()));
    if (!others)
        return others.error();
    std::vector<SessionId> ids;
    for (const Session& other : *others)
        ids.push_back(other.id);
    auto coaches = loadCoachesAt(m_database, ids);
    if (!coaches)
        return coaches.error();
    QStringList codes;
    for (const Session& other : *others) {
        const bool isOfAll = !other.region.isValid() || !session().region.isValid();
        const std::vector<CoachId>& there = (*coaches)[other.id];
        const bool isShared = isOfAll || other.region == session().region
            || std::any_of(there.begin(), there.end(), [this](CoachId coach) { return isExpected(coach); });
        if (isShared && areAtOnce(session(), other))
            codes.append(other.code);
    }
    return codes;
}

QStringList PreparationReader::findCoachesWhoLeft() const
{
    QStringList codes;
    const auto look = [&](CoachId coach, const QString& code) {
        if (!isExpected(coach) && !codes.contains(code))
            codes.append(code);
    };
    for (const StoredRole& role : m_made.roles)
        look(role.given.coach, role.coachCode);
    for (const AgendaQuestion& question : m_made.agenda)
        look(question.asked.question.coach, question.asked.coachCode);
    for (const StoredQuestion& question : m_made.openQuestions)
        look(question.question.coach, question.coachCode);
    codes.sort();
    return codes;
}

Status PreparationReader::findWarnings()
{
    PreparedFacts facts;
    facts.session = session();
    facts.method = m_made.method;
    for (const TimedStep& timed : m_made.programme)
        facts.steps.push_back(timed.step);
    facts.groupSize = static_cast<int>(m_made.group.size());
    for (const GroupMember& coach : m_made.group)
        facts.coming += coach.status.value_or(AttendanceStatus::Present) == AttendanceStatus::Present ? 1 : 0;
    for (const AgendaQuestion& question : m_made.agenda) {
        const bool isOfOther = session().region.isValid() && question.asked.question.duo.isValid()
            && question.asked.duoRegion != session().region;
        if (isOfOther)
            facts.questionsOfOtherRegion.append(question.asked.question.code);
    }
    auto others = findSessionsAtOnce();
    if (!others)
        return others.error();
    facts.otherSessions = std::move(*others);
    facts.coachesWhoLeft = findCoachesWhoLeft();
    m_made.warnings = findPreparationWarnings(facts);
    return {};
}

} // namespace

Result<SessionPreparation> loadPreparation(const Database& database, SessionId session, QDate day)
{
    return PreparationReader(database, session, day).read();
}

} // namespace duoboek
