// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/intervision.h"

#include "core/exchange/demo/foundation.h"

#include <algorithm>

namespace duoboek::demo {

namespace {

constexpr QStringView questionTexts[] = {
    u"De deelnemer zegt afspraken op het laatste moment af. Hoe blijf ik in contact zonder te duwen?",
    u"De ouders bellen mij vaker dan de deelnemer zelf. Waar ligt mijn grens?",
    u"Na de verhuizing is het ritme weg. Wat kan ik doen en wat laat ik?",
    u"De deelnemer wil meer werken dan goed gaat. Hoe bespreek ik dat?",
    u"De gemeente vraagt mij om informatie die ik niet wil geven. Wat zeg ik?",
    u"Wij praten vooral over praktische zaken. Hoe komt er ruimte voor de rest?",
    u"Ik merk dat ik oplossingen aandraag. Hoe laat ik de regie bij de deelnemer?",
    u"Het is al weken stil. Wanneer zoek ik contact en hoe?"};
constexpr QStringView notesOfMeetings[] = {
    u"De groep herkent het. Vraag eerst wat de ander nodig heeft, dan pas wat je zelf kunt doen.",
    u"Onderscheid gemaakt tussen wat van de begeleider is en wat van de deelnemer.",
    u"Vooral gekeken naar het tempo: kleiner beginnen en vaker stilstaan."};
constexpr QStringView agreements[] = {u"Bespreekt met de deelnemer welk moment het beste past",
    u"Schrijft op wat er in vier weken verandert", u"Belt met de contactpersoon over de uren",
    u"Vraagt een ander lid van de groep een keer mee te kijken"};
constexpr QStringView supervisorAgreement = u"Stuurt de samenvatting van de methode rond";
constexpr QStringView report =
    u"Goede bijeenkomst. De rollen waren vooraf verdeeld, het programma paste in de tijd.";

constexpr int questionsPerSession = 2;

// The files hold no later day.
const QDate lastDayInFiles(2199, 12, 31);

class IntervisionMaker
{
public:
    IntervisionMaker(const Plan& plan, const SessionPlan& sessions, Random& random)
        : m_plan(plan)
        , m_sessions(sessions)
        , m_random(random)
    {
    }

    [[nodiscard]] IntervisionPlan make()
    {
        for (const Region& region : m_plan.regions) {
            const Session* last = nullptr;
            const Session* next = nullptr;
            for (const Session& session : m_sessions.sessions) {
                if (session.kind != SessionKind::Intervision || session.region != region.id)
                    continue;
                if (session.heldOn <= m_plan.until)
                    last = &session;
                else if (!next)
                    next = &session;
            }
            if (!last)
                continue;
            const std::vector<CoachId> there = presentAt(*last);
            if (there.empty())
                continue;
            addHeld(region, *last, there);
            if (next)
                addNext(*next, there);
        }
        std::stable_sort(m_made.sessions.begin(), m_made.sessions.end(),
            [](const PlannedIntervision& one, const PlannedIntervision& other) {
                return one.session < other.session;
            });
        return std::move(m_made);
    }

private:
    [[nodiscard]] std::vector<CoachId> presentAt(const Session& session) const
    {
        std::vector<CoachId> there;
        for (const Attendance& attendance : m_sessions.attendance) {
            if (attendance.session == session.id && attendance.status == AttendanceStatus::Present)
                there.push_back(attendance.coach);
        }
        return there;
    }

    /// About a duo that the coach has on the day.
    [[nodiscard]] IntervisionQuestionId addQuestion(CoachId coach, QDate broughtOn, QuestionState state)
    {
        IntervisionQuestion question;
        question.id = IntervisionQuestionId(static_cast<qint64>(m_made.questions.size()) + 1);
        question.code = codeFor(u"V", question.id.value(), 6);
        question.coach = coach;
        for (const PlannedDuo& planned : m_plan.duos) {
            if (planned.duo.coach == coach && planned.duo.active.contains(broughtOn))
                question.duo = planned.duo.id;
        }
        question.broughtOn = broughtOn;
        question.text = questionTexts[m_made.questions.size() % std::size(questionTexts)].toString();
        question.state = state;
        m_made.questions.push_back(question);
        return question.id;
    }

    [[nodiscard]] PlannedIntervision planned(const Session& session) const
    {
        PlannedIntervision made;
        made.session = session.id;
        // Balint needs five people, and the ten steps an evening of two hours and a half.
        made.method = session.id.value() % 2 == 0 ? IntervisionMethod::Incident : IntervisionMethod::FiveStep;
        made.steps = stepsOf(made.method);
        return made;
    }

    void addHeld(const Region& region, const Session& session, const std::vector<CoachId>& there)
    {
        PlannedIntervision made = planned(session);
        made.report = report.toString();
        auto coach = there.begin();
        for (const auto& [role, word] : enumWords<IntervisionRole>) {
            if (coach != there.end())
                made.roles.push_back({role, *coach++});
        }
        made.tasks = standardTasks(SessionKind::Intervision);
        for (ChecklistItem& task : made.tasks) {
            task.doneOn = beginOf(task.stage, session.heldOn).addDays(m_random.below(2));
            task.doneBy = region.supervisor;
        }
        const CoachId bringer = there[std::min<std::size_t>(1, there.size() - 1)];
        const IntervisionQuestionId question =
            addQuestion(bringer, session.heldOn.addDays(-m_random.between(5, 20)), QuestionState::FollowUp);
        made.agenda.emplace_back(question, m_random.pick(notesOfMeetings).toString());
        SessionFollowUp ofCoach;
        ofCoach.position = 1;
        ofCoach.question = question;
        ofCoach.coach = bringer;
        ofCoach.agreed = m_random.pick(agreements).toString();
        ofCoach.dueOn = std::min(session.heldOn.addDays(m_random.between(14, 42)), lastDayInFiles);
        SessionFollowUp ofSupervisor;
        ofSupervisor.position = 2;
        ofSupervisor.person = region.supervisor;
        ofSupervisor.agreed = supervisorAgreement.toString();
        ofSupervisor.dueOn = std::min(session.heldOn.addDays(7), lastDayInFiles);
        ofSupervisor.doneOn = std::min(session.heldOn.addDays(m_random.between(1, 6)), m_plan.until);
        made.followUps = {ofCoach, ofSupervisor};
        m_made.sessions.push_back(std::move(made));
    }

    void addNext(const Session& session, std::vector<CoachId> there)
    {
        PlannedIntervision made = planned(session);
        m_random.shuffle(there);
        there.resize(std::min<std::size_t>(there.size(), questionsPerSession));
        for (const CoachId coach : there) {
            made.agenda.emplace_back(
                addQuestion(coach, m_plan.until.addDays(-m_random.below(10)), QuestionState::Open),
                QString());
        }
        // The first stage is done where it has begun.
        for (ChecklistItem& task : standardTasks(SessionKind::Intervision)) {
            task.doneOn = beginOf(task.stage, session.heldOn);
            if (task.stage == PreparationStage::MonthBefore && task.doneOn <= m_plan.until)
                made.tasks.push_back(std::move(task));
        }
        m_made.sessions.push_back(std::move(made));
    }

    const Plan& m_plan;
    const SessionPlan& m_sessions;
    Random& m_random;
    IntervisionPlan m_made;
};

} // namespace

IntervisionPlan makeIntervision(const Plan& plan, const SessionPlan& sessions, Random& random)
{
    return IntervisionMaker(plan, sessions, random).make();
}

} // namespace duoboek::demo
