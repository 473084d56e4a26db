// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intervision/checklist.h"
#include "core/intervision/preparationwarning.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"
#include "tests/support/catchtext.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

Session evening(QTime startsAt = {}, int minutes = 120)
{
    Session session;
    session.heldOn = QDate(2023, 6, 21);
    session.kind = SessionKind::Intervision;
    session.region = RegionId(1);
    session.time = WorkTime(minutes);
    session.startsAt = startsAt;
    return session;
}

std::vector<PreparationWarningKind> kindsOf(const PreparedFacts& facts)
{
    std::vector<PreparationWarningKind> kinds;
    for (const PreparationWarning& warning : findPreparationWarnings(facts))
        kinds.push_back(warning.kind);
    return kinds;
}

/// Nothing is wrong with these.
PreparedFacts rightFacts()
{
    PreparedFacts facts;
    facts.session = evening(QTime(19, 30));
    facts.method = IntervisionMethod::Incident;
    facts.steps = stepsOf(IntervisionMethod::Incident);
    facts.groupSize = 6;
    facts.coming = 5;
    return facts;
}

const CoachId ann(1);
const CoachId bob(2);
const CoachId cas(3);
const CoachId dee(4);
const CoachId eva(5);

std::vector<RoleCandidate> everybody()
{
    return {{dee, QStringLiteral("D")}, {cas, QStringLiteral("C")}, {bob, QStringLiteral("B")},
        {ann, QStringLiteral("A")}, {eva, QStringLiteral("E")}};
}

} // namespace

TEST_CASE("a question goes from open to closed and only back by being opened again")
{
    struct Row
    {
        QuestionState from;
        std::vector<QuestionState> to;
    };
    using enum QuestionState;
    const auto row = GENERATE(Row{Open, {Discussed, FollowUp, Closed}},
        Row{Discussed, {FollowUp, Closed, Open}}, Row{FollowUp, {Discussed, Closed}}, Row{Closed, {Open}});
    CHECK(statesAfter(row.from) == row.to);
}

TEST_CASE("each method fills steps that begin with last time and take the minutes of the rules")
{
    struct Row
    {
        IntervisionMethod method;
        std::size_t steps;
        int least;
        int most;
    };
    // Ten steps take 2 to 2.5 hours a case, with the follow-up before it.
    const auto row = GENERATE(Row{IntervisionMethod::Incident, 7, 65, 65},
        Row{IntervisionMethod::Balint, 6, 60, 120}, Row{IntervisionMethod::TenStep, 11, 130, 160},
        Row{IntervisionMethod::FiveStep, 6, 60, 90}, Row{IntervisionMethod::Free, 3, 60, 90});
    const auto steps = stepsOf(row.method);
    CAPTURE(static_cast<int>(row.method));
    CHECK(steps.size() == row.steps);
    CHECK(steps.front().kind == StepKind::FollowUp);
    CHECK(totalOf(steps) >= WorkTime(row.least));
    CHECK(totalOf(steps) <= WorkTime(row.most));
    int position = 0;
    for (const ProgrammeStep& step : steps)
        CHECK(step.position == ++position);
}

TEST_CASE("the incident method takes five and ten and five and fifteen and three times ten minutes")
{
    std::vector<qint64> minutes;
    for (const ProgrammeStep& step : stepsOf(IntervisionMethod::Incident))
        minutes.push_back(step.time.minutes());
    CHECK(minutes == std::vector<qint64>{5, 10, 5, 15, 10, 10, 10});
    const auto tenStep = stepsOf(IntervisionMethod::TenStep);
    CHECK(totalOf(tenStep) - tenStep.front().time == WorkTime(135));
}

TEST_CASE("each step has the clock time at which it begins and the last one when it ends")
{
    const std::vector<ProgrammeStep> steps{{1, 1, StepKind::CaseTold, {}, WorkTime(20)},
        {2, 2, StepKind::Break, {}, WorkTime(15)}, {3, 4, StepKind::Advice, {}, WorkTime(5)}};
    CHECK(clockTimesOf(steps, QTime(19, 30))
        == std::vector<QTime>{QTime(19, 30), QTime(19, 50), QTime(20, 5), QTime(20, 10)});
    CHECK(clockTimesOf(steps, QTime(23, 45)).back() == QTime(0, 25));
    CHECK(clockTimesOf(steps, {}) == std::vector<QTime>(4));
    CHECK(clockTimesOf({}, QTime(19, 30)) == std::vector<QTime>{QTime(19, 30)});
}

TEST_CASE("a step is moved to a place within the programme")
{
    const std::vector<ProgrammeStep> steps{{1, 1}, {2, 2}, {3, 5}};
    CHECK(orderAfterMoving(steps, 1, 1) == std::vector<qint64>{2, 1, 3});
    CHECK(orderAfterMoving(steps, 3, 0) == std::vector<qint64>{3, 1, 2});
    CHECK(orderAfterMoving(steps, 1, 99) == std::vector<qint64>{2, 3, 1});
    CHECK(orderAfterMoving(steps, 2, -4) == std::vector<qint64>{2, 1, 3});
    CHECK(orderAfterMoving(steps, 9, 0) == std::vector<qint64>{1, 2, 3});
}

TEST_CASE("roles are proposed to who had them least lately and by name where that is equal")
{
    using enum IntervisionRole;
    // Nobody had any: by name, after whoever brings a question.
    CHECK(proposeRoles(everybody(), {}, {}, {cas})
        == std::vector<GivenRole>{{Chair, ann}, {CaseBringer, cas}, {NoteTaker, bob}, {Observer, dee}});
    const std::vector<PastRole> past{{Chair, ann, QDate(2023, 5, 1)}, {Chair, bob, QDate(2023, 3, 1)},
        {Chair, bob, QDate(2022, 3, 1)}, {Chair, cas, QDate(2023, 2, 1)}, {Chair, dee, QDate(2023, 4, 1)},
        {Chair, eva, QDate(2023, 6, 1)}, {NoteTaker, ann, QDate(2023, 2, 1)}};
    // Cas chaired longest ago; Ann brings the case; Bob never took notes, nor Dee, who observes.
    CHECK(proposeRoles(everybody(), past, {}, {ann})
        == std::vector<GivenRole>{{Chair, cas}, {CaseBringer, ann}, {NoteTaker, bob}, {Observer, dee}});
}

TEST_CASE("who has a role already gets no other and a role that is given is not proposed")
{
    using enum IntervisionRole;
    CHECK(proposeRoles(everybody(), {}, {{Chair, bob}}, {})
        == std::vector<GivenRole>{{CaseBringer, ann}, {NoteTaker, cas}, {Observer, dee}});
    CHECK(
        proposeRoles({{ann, QStringLiteral("A")}}, {}, {}, {}) == std::vector<GivenRole>{{CaseBringer, ann}});
    CHECK(proposeRoles({}, {}, {}, {}).empty());
}

TEST_CASE("tasks are kept with the standard ones and count from the day on which their stage begins")
{
    const QDate held(2023, 6, 21);
    auto checklist = checklistOf(SessionKind::Intervision,
        {{4, PreparationTask::Own, QStringLiteral("taart"), PreparationStage::FortnightBefore, {}, {}},
            {5, PreparationTask::InviteGroup, {}, PreparationStage::MonthBefore, QDate(2023, 5, 22),
                QStringLiteral("Ria")}});
    REQUIRE(checklist.size() == 9); // 3 a month, 3 and the own one 14 days, 2 a day before
    CHECK(checklist[1].id == 5);
    CHECK(checklist[1].isDone());
    CHECK(checklist[6].title == QStringLiteral("taart"));
    CHECK(progressOn(QDate(2023, 5, 20), held, checklist) == ChecklistProgress{0, 0});
    CHECK(progressOn(QDate(2023, 5, 21), held, checklist) == ChecklistProgress{1, 3});
    CHECK(progressOn(QDate(2023, 6, 7), held, checklist) == ChecklistProgress{1, 7});
    CHECK(progressOn(held, held, checklist) == ChecklistProgress{1, 9});
    checklist[0].doneOn = checklist[2].doneOn = QDate(2023, 5, 30);
    CHECK(progressOn(QDate(2023, 6, 6), held, checklist).isComplete());
    CHECK_FALSE(progressOn(QDate(2023, 6, 7), held, checklist).isComplete());
    CHECK(standardTasks(SessionKind::Training).size() == 4);
}

TEST_CASE("two sessions are at once when one begins before the other ends")
{
    struct Row
    {
        QTime one;
        QTime other;
        bool areAtOnce;
    };
    // Both take two hours.
    const auto row = GENERATE(Row{QTime(19, 30), QTime(21, 29), true},
        Row{QTime(19, 30), QTime(21, 30), false}, Row{QTime(21, 30), QTime(19, 30), false},
        Row{QTime(10, 0), QTime(19, 30), false}, Row{QTime(19, 30), QTime(19, 30), true},
        Row{QTime(), QTime(9, 0), true}, Row{QTime(), QTime(), true});
    CHECK(areAtOnce(evening(row.one), evening(row.other)) == row.areAtOnce);
    Session tomorrow = evening(row.other);
    tomorrow.heldOn = tomorrow.heldOn.addDays(1);
    CHECK_FALSE(areAtOnce(evening(row.one), tomorrow));
}

TEST_CASE("what does not fit in a preparation is warned about")
{
    using enum PreparationWarningKind;
    using Kinds = std::vector<PreparationWarningKind>;
    CHECK(kindsOf(rightFacts()).empty());
    PreparedFacts facts = rightFacts();
    facts.session.region = {};
    CHECK(kindsOf(facts) == Kinds{NoRegion});
    facts.session.kind = SessionKind::ThemeMeeting;
    CHECK(kindsOf(facts).empty());
    facts = rightFacts();
    facts.groupSize = 0;
    CHECK(kindsOf(facts) == Kinds{NoGroup});
    facts = rightFacts();
    facts.method = IntervisionMethod::Balint;
    CHECK(kindsOf(facts).empty()); // five are enough
    facts.coming = 4;
    REQUIRE(kindsOf(facts) == Kinds{TooFewForBalint});
    CHECK(findPreparationWarnings(facts).front().count == 4);
    facts = rightFacts();
    facts.session.time = WorkTime(65);
    CHECK(kindsOf(facts).empty());
    facts.session.time = WorkTime(60);
    REQUIRE(kindsOf(facts) == Kinds{StepsTooLong});
    CHECK(findPreparationWarnings(facts).front().minutes == WorkTime(5));
    facts = rightFacts();
    facts.questionsOfOtherRegion = facts.otherSessions = facts.coachesWhoLeft = {QStringLiteral("X1")};
    REQUIRE(kindsOf(facts) == Kinds{QuestionOfOtherRegion, OtherSessionAtOnce, CoachLeft});
    CHECK(findPreparationWarnings(facts).front().codes == QStringList{QStringLiteral("X1")});
}
