// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makeintervisionpaper.h"

#include "core/people/hiddennames.h"
#include "core/storage/database.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/loadpreparation.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace duoboek {

namespace {

Result<HiddenNames> namesToHide(const Database& database, const SessionPreparation& prepared)
{
    std::vector<CoachId> coaches;
    std::vector<DuoId> duos;
    HiddenNames names;
    names.keep(prepared.supervisor);
    for (const GroupMember& coach : prepared.group) {
        coaches.push_back(coach.id);
        names.keep(coach.name.full());
    }
    for (const AgendaQuestion& question : prepared.agenda) {
        coaches.push_back(question.asked.question.coach);
        if (question.asked.question.duo.isValid())
            duos.push_back(question.asked.question.duo);
    }
    const auto participants = loadParticipantsOf(database, coaches, duos);
    if (!participants)
        return participants.error();
    std::set<ParticipantId> hidden; // whoever has two duos is still one person
    for (const DuoParticipant& duo : *participants) {
        if (hidden.insert(duo.participant).second)
            names.hide(duo.name, duo.duoCode);
    }
    // A group may speak of anybody.
    const auto all = loadAllParticipants(database);
    if (!all)
        return all.error();
    for (const DuoParticipant& other : *all) {
        if (hidden.insert(other.participant).second)
            names.hideWhole(other.name, other.duoCode);
    }
    return names;
}

/// Puts what was loaded into the words of paper: names of coaches, and codes for those of participants.
class PaperWriter
{
public:
    PaperWriter(SessionPreparation prepared, HiddenNames names)
        : m_prepared(std::move(prepared))
        , m_names(std::move(names))
    {
        for (const GroupMember& coach : m_prepared.group)
            m_coaches.emplace(coach.id, coach.name.full());
    }

    [[nodiscard]] IntervisionPaper write() const;

private:
    [[nodiscard]] QString nameOf(CoachId coach, const QString& code) const
    {
        const auto found = m_coaches.find(coach);
        return found == m_coaches.end() ? code : found->second;
    }
    [[nodiscard]] AttendancePaper attendance() const;
    [[nodiscard]] IntervisionPaper::Agreed agreed(SessionFollowUp followUp) const;
    [[nodiscard]] std::vector<IntervisionPaper::Agreed> agreed(
        const std::vector<SessionFollowUp>& followUps) const;
    [[nodiscard]] IntervisionPaper::Member member(const GroupMember& coach) const;
    [[nodiscard]] std::vector<IntervisionPaper::Alert> alertsOf(const GroupMember& coach) const;

    SessionPreparation m_prepared;
    HiddenNames m_names;
    std::unordered_map<CoachId, QString> m_coaches;
};

AttendancePaper PaperWriter::attendance() const
{
    AttendancePaper paper{{}, m_prepared.session(), m_prepared.sheet.regionName, {}};
    paper.session.title = m_names.in(paper.session.title);
    paper.session.location = m_names.in(paper.session.location);
    for (const GroupMember& coach : m_prepared.group)
        paper.coaches.push_back({coach.code, coach.name.full(), coach.status == AttendanceStatus::Excused});
    return paper;
}

IntervisionPaper::Agreed PaperWriter::agreed(SessionFollowUp followUp) const
{
    followUp.agreed = m_names.in(followUp.agreed);
    followUp.person = m_names.in(followUp.person);
    const QString who =
        followUp.coach.isValid() ? nameOf(followUp.coach, followUp.coachCode) : followUp.person;
    return {std::move(followUp), who};
}

std::vector<IntervisionPaper::Agreed> PaperWriter::agreed(const std::vector<SessionFollowUp>& followUps) const
{
    std::vector<IntervisionPaper::Agreed> all;
    all.reserve(followUps.size());
    for (const SessionFollowUp& followUp : followUps)
        all.push_back(agreed(followUp));
    return all;
}

std::vector<IntervisionPaper::Alert> PaperWriter::alertsOf(const GroupMember& coach) const
{
    std::vector<IntervisionPaper::Alert> alerts;
    for (const AttentionRow& row : coach.alerts) {
        // What is asked about money is no business of a group, and what was agreed here stands there by
        // itself.
        if (row.signal.kind == AttentionKind::QuestionOpen
            || row.signal.kind == AttentionKind::SessionFollowUpDue)
            continue;
        IntervisionPaper::Alert alert{row.signal, row.signal.key.duo.isValid() ? row.code : QString()};
        alert.signal.text = m_names.in(alert.signal.text);
        alert.signal.person = m_names.in(alert.signal.person);
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

IntervisionPaper::Member PaperWriter::member(const GroupMember& coach) const
{
    IntervisionPaper::Member made{coach.code, coach.name.full(), {}, alertsOf(coach), 0, 0, {}, coach.status};
    for (const PreparedDuo& duo : coach.duos)
        made.duos.push_back({duo.code, duo.weeks});
    made.sessions = static_cast<int>(coach.attendance.size());
    made.attended = static_cast<int>(std::count_if(coach.attendance.begin(), coach.attendance.end(),
        [](const RecordedAttendance& each) { return each.status == AttendanceStatus::Present; }));
    for (const auto* followUps : {&m_prepared.lastFollowUps, &m_prepared.openFollowUps}) {
        for (const SessionFollowUp& followUp : *followUps) {
            if (followUp.coach == coach.id && followUp.isOpen())
                made.openFollowUps.push_back(agreed(followUp));
        }
    }
    return made;
}

IntervisionPaper PaperWriter::write() const
{
    IntervisionPaper paper;
    paper.attendance = attendance();
    paper.supervisor = m_prepared.supervisor;
    paper.lookedOn = m_prepared.lookedOn;
    paper.method = m_prepared.method;
    for (const TimedStep& timed : m_prepared.programme) {
        paper.programme.push_back({timed.step, timed.begins});
        paper.programme.back().step.title = m_names.in(timed.step.title);
    }
    paper.ends = m_prepared.ends;
    paper.total = m_prepared.total;
    for (const StoredRole& role : m_prepared.roles)
        paper.roles.push_back({role.given.role, nameOf(role.given.coach, role.coachCode)});
    if (m_prepared.lastSession)
        paper.lastHeldOn = m_prepared.lastSession->heldOn;
    paper.lastFollowUps = agreed(m_prepared.lastFollowUps);
    paper.olderFollowUps = agreed(m_prepared.openFollowUps);
    for (const AgendaQuestion& question : m_prepared.agenda) {
        const StoredQuestion& asked = question.asked;
        paper.questions.push_back({asked.question, nameOf(asked.question.coach, asked.coachCode),
            asked.duoCode, m_names.in(question.notes)});
        paper.questions.back().asked.text = m_names.in(asked.question.text);
    }
    for (const GroupMember& coach : m_prepared.group)
        paper.group.push_back(member(coach));
    paper.followUps = agreed(m_prepared.followUps);
    paper.report = m_names.in(m_prepared.report);
    return paper;
}

} // namespace

Result<IntervisionPaper> makeIntervisionPaper(const Database& database, SessionId session, QDate day)
{
    Result<SessionPreparation> prepared = loadPreparation(database, session, day);
    if (!prepared)
        return prepared.error();
    Result<HiddenNames> names = namesToHide(database, *prepared);
    if (!names)
        return names.error();
    Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    IntervisionPaper paper = PaperWriter(std::move(*prepared), std::move(*names)).write();
    paper.attendance.organiser = std::move(settings->customer);
    return paper;
}

} // namespace duoboek
