// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intervisionrepository.h"
#include "core/storage/sessionrepository.h"
#include "core/usecases/leadintervision.h"
#include "core/usecases/listattention.h"
#include "core/usecases/prepareintervision.h"
#include "core/usecases/removesession.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

Field text(const char* value)
{
    return QString::fromUtf8(value);
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

/// An intervision S2 of Utrecht on 21 June, looked at on the 8th; coaches C1, C3 and C4 are of that region.
class IntervisionFixture
{
public:
    IntervisionFixture()
        : administration(
            AdministrationTexts::ofBase().add("sessions", "S2,2023-06-21,intervision,R1,Grenzen,Buurthuis,2"))
        , database(administration.open(Database::Access::ReadWrite))
    {
        next = loadSessions(*database, QStringLiteral("code = 'S2'"))->front().id;
    }

    [[nodiscard]] EditContext context() const { return {*database, clock, QStringLiteral("jansen")}; }
    [[nodiscard]] QStringList rows(const char* sql) const { return administration.rows(sql); }
    [[nodiscard]] RecordSteps done(Checked<RecordSteps> steps) const
    {
        REQUIRE(steps);
        return std::move(*steps);
    }
    void takeBack(const RecordSteps& steps) const { REQUIRE(takeBackEdit(context(), steps)); }
    [[nodiscard]] QStringList programme() const
    {
        return rows("SELECT position, step, title, minutes FROM programme_step ORDER BY position");
    }
    [[nodiscard]] std::vector<AttentionRow> signalsOf(AttentionKind kind, QDate on) const
    {
        const auto all = listAttention(*database, on);
        REQUIRE(all);
        std::vector<AttentionRow> found;
        for (const AttentionRow& row : *all) {
            if (row.signal.kind == kind && row.signal.key.session == next)
                found.push_back(row);
        }
        return found;
    }
    [[nodiscard]] std::vector<ChecklistItem> checklist() const
    {
        auto tasks = loadTasks(*database, {next});
        REQUIRE(tasks);
        return checklistOf(SessionKind::Intervision, (*tasks)[next]);
    }
    [[nodiscard]] qint64 question(const char* coach = "C1") const
    {
        const qint64 id =
            rows(QByteArray("SELECT id FROM coach WHERE code = '").append(coach).append('\'').constData())
                .front()
                .toLongLong();
        (void)done(bringQuestion(context(),
            {{QStringLiteral("coach_id"), id}, {QStringLiteral("question"), text("hoe nabij ben ik")}},
            next));
        return rows("SELECT max(id) FROM intervision_question").front().toLongLong();
    }

    const QDate day{2023, 6, 8};
    TemporaryAdministration administration;
    std::unique_ptr<Database> database;
    FixedDayClock clock{day};
    SessionId next;
};

} // namespace

TEST_CASE_METHOD(IntervisionFixture,
    "a method fills the programme in the place of the steps before and is taken back whole")
{
    (void)done(chooseMethod(context(), next, IntervisionMethod::Free));
    CHECK(programme() == list({"1|follow_up||10", "2|open_talk||60", "3|evaluation||10"}));
    const RecordSteps steps = done(chooseMethod(context(), next, IntervisionMethod::Incident));
    CHECK(programme().size() == 7);
    CHECK(rows("SELECT discussion_method FROM intervision") == list({"incident"}));
    takeBack(steps);
    CHECK(programme() == list({"1|follow_up||10", "2|open_talk||60", "3|evaluation||10"}));
    CHECK(rows("SELECT discussion_method FROM intervision") == list({"free"}));
}

TEST_CASE_METHOD(
    IntervisionFixture, "steps are added and renamed and moved and deleted and each can be taken back")
{
    (void)done(chooseMethod(context(), next, IntervisionMethod::Free));
    (void)done(addStep(context(), next, {0, 0, StepKind::Own, QStringLiteral("taart"), WorkTime(15)}));
    const auto steps = loadProgramme(*database, next);
    REQUIRE(steps);
    const RecordSteps moved = done(moveStep(context(), next, steps->back().id, 1));
    const QStringList after =
        list({"1|follow_up||10", "2|own|taart|15", "3|open_talk||60", "4|evaluation||10"});
    CHECK(programme() == after);
    (void)done(changeRecord(context(), QStringLiteral("step"), QLatin1StringView("programme_step"),
        steps->front().id,
        {{QStringLiteral("title"), text("terugblik")}, {QStringLiteral("minutes"), qint64{5}}}));
    CHECK(programme().front() == QStringLiteral("1|follow_up|terugblik|5"));
    const RecordSteps gone = done(removeStep(context(), (*steps)[1].id));
    CHECK(programme().size() == 3);
    // Numbers may be missing.
    (void)done(moveStep(context(), next, (*steps)[2].id, 0));
    CHECK(programme() == list({"1|evaluation||10", "2|follow_up|terugblik|5", "3|own|taart|15"}));
    CHECK_FALSE(takeBackEdit(context(), moved));
}

TEST_CASE_METHOD(IntervisionFixture, "moving a step is taken back")
{
    (void)done(chooseMethod(context(), next, IntervisionMethod::Incident));
    const QStringList before = programme();
    const auto steps = loadProgramme(*database, next);
    const RecordSteps moved = done(moveStep(context(), next, steps->front().id, 6));
    CHECK(programme() != before);
    takeBack(moved);
    CHECK(programme() == before);
}

TEST_CASE_METHOD(IntervisionFixture, "a step without a name or of no minutes is refused where it is typed")
{
    const auto unnamed = addStep(context(), next, {0, 0, StepKind::Own, {}, WorkTime(15)});
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().front().place.field == QStringLiteral("title"));
    const auto empty = addStep(context(), next, {0, 0, StepKind::Break, {}, WorkTime(0)});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().front().place.field == QStringLiteral("minutes"));
    CHECK(empty.error().front().error.code == ErrorCode::NotANumberWithin);
    CHECK(programme().isEmpty());
}

TEST_CASE_METHOD(IntervisionFixture, "a role goes from one coach to another")
{
    const char* roles =
        "SELECT role, coach.code FROM session_role JOIN coach ON coach.id = coach_id ORDER BY role";
    (void)done(giveRoles(
        context(), next, {{IntervisionRole::Chair, CoachId(1)}, {IntervisionRole::Observer, CoachId(3)}}));
    CHECK(rows(roles) == list({"chair|C1", "observer|C3"}));
    const RecordSteps steps = done(giveRole(context(), next, IntervisionRole::Chair, CoachId(4)));
    CHECK(rows(roles) == list({"chair|C4", "observer|C3"}));
    (void)done(giveRole(context(), next, IntervisionRole::Observer, {}));
    CHECK(rows(roles) == list({"chair|C4"}));
    takeBack(steps);
    CHECK(rows(roles) == list({"chair|C1"}));
}

TEST_CASE_METHOD(IntervisionFixture, "a session asks to be prepared until the tasks that are due are done")
{
    // 14 days before the 21st is the 7th: three tasks of a month before and three of 14 days are due.
    auto found = signalsOf(AttentionKind::SessionToPrepare, day);
    REQUIRE(found.size() == 1);
    CHECK(found.front().signal.count == 0);
    CHECK(found.front().signal.total == 6);
    for (const ChecklistItem& item : checklist()) {
        if (item.stage != PreparationStage::DayBefore)
            (void)done(tickTask(context(), next, item, true, QStringLiteral("Ria")));
    }
    CHECK(signalsOf(AttentionKind::SessionToPrepare, day).empty());
    CHECK(signalsOf(AttentionKind::SessionToPrepare, QDate(2023, 6, 20)).front().signal.count == 6);
    (void)done(addOwnTask(context(), next, PreparationStage::FortnightBefore, QStringLiteral("taart kopen")));
    found = signalsOf(AttentionKind::SessionToPrepare, day);
    REQUIRE(found.size() == 1);
    CHECK(found.front().signal.total == 7);
    (void)done(tickTask(context(), next, checklist()[6], true, {}));
    CHECK(signalsOf(AttentionKind::SessionToPrepare, day).empty());
    (void)done(tickTask(context(), next, checklist().front(), false, {}));
    CHECK(signalsOf(AttentionKind::SessionToPrepare, day).size() == 1);
    CHECK(rows("SELECT done_by FROM preparation_task WHERE done_on IS NULL") == list({""}));
}

TEST_CASE_METHOD(IntervisionFixture, "a question gets a code and stands on the agenda once")
{
    const qint64 first = question();
    CHECK(rows("SELECT code, brought_on, state FROM intervision_question")
        == list({"V000001|2023-06-08|open"}));
    (void)done(putOnAgenda(context(), next, IntervisionQuestionId(first)));
    CHECK(rows("SELECT count(*) FROM session_question") == list({"1"}));
    (void)question();
    CHECK(rows("SELECT max(code) FROM intervision_question") == list({"V000002"}));
    const auto agenda = loadAgenda(*database, next);
    REQUIRE(agenda);
    (void)done(takeOffAgenda(context(), agenda->front().id));
    CHECK(rows("SELECT count(*) FROM session_question") == list({"1"}));
    const auto empty = bringQuestion(context(), {{QStringLiteral("coach_id"), qint64{1}}}, next);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().front().place.field == QStringLiteral("question"));
}

TEST_CASE_METHOD(IntervisionFixture, "a closed question is only opened again and no edit goes around that")
{
    const qint64 id = question();
    (void)done(changeQuestionState(context(), IntervisionQuestionId(id), QuestionState::Closed));
    for (const QuestionState state : {QuestionState::Discussed, QuestionState::FollowUp}) {
        const auto refused = changeQuestionState(context(), IntervisionQuestionId(id), state);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().front().error.code == ErrorCode::NotAChoice);
        CHECK(refused.error().front().place.field == QStringLiteral("state"));
    }
    (void)done(changeQuestionState(context(), IntervisionQuestionId(id), QuestionState::Open));
}

TEST_CASE_METHOD(IntervisionFixture,
    "what was agreed about a question asks for attention when it is due and until it is done")
{
    const qint64 id = question();
    (void)done(recordFollowUp(context(), next,
        {{QStringLiteral("agreed"), text("belt de gemeente")}, {QStringLiteral("coach_id"), qint64{1}},
            {QStringLiteral("question_id"), id}, {QStringLiteral("due_on"), text("2023-07-05")}}));
    (void)done(recordFollowUp(context(), next,
        {{QStringLiteral("agreed"), text("leest het verslag")}, {QStringLiteral("coach_id"), qint64{1}},
            {QStringLiteral("due_on"), text("2023-07-05")}}));
    CHECK(rows("SELECT state FROM intervision_question") == list({"follow_up"}));
    CHECK(rows("SELECT position FROM session_follow_up ORDER BY id") == list({"1", "2"}));
    CHECK(signalsOf(AttentionKind::SessionFollowUpDue, QDate(2023, 7, 4)).empty());
    const auto due = signalsOf(AttentionKind::SessionFollowUpDue, QDate(2023, 7, 6));
    REQUIRE(due.size() == 1);
    CHECK(due.front().signal.urgency == Urgency::Urgent);
    CHECK(due.front().signal.count == 2);
    CHECK(due.front().signal.text == QStringLiteral("belt de gemeente; leest het verslag"));
    CHECK(due.front().name == QStringLiteral("Eva Bakker"));
    CHECK(due.front().owner() == AttentionOwner::Supervisor);
    const auto followUps = loadSessionFollowUps(*database, QStringLiteral("true"), {});
    REQUIRE(followUps);
    for (const SessionFollowUp& followUp : *followUps)
        (void)done(settleFollowUp(context(), followUp.id, day));
    CHECK(signalsOf(AttentionKind::SessionFollowUpDue, QDate(2023, 7, 6)).empty());
    CHECK_FALSE(settleFollowUp(context(), followUps->front().id, day.addDays(1)));
    const auto nobody = recordFollowUp(context(), next, {{QStringLiteral("agreed"), text("belt")}});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().front().place.field == QStringLiteral("person"));
}

TEST_CASE_METHOD(IntervisionFixture, "the log keeps nothing of what people wrote")
{
    const qint64 id = question();
    (void)done(recordFollowUp(context(), next,
        {{QStringLiteral("agreed"), text("belt de huisarts")},
            {QStringLiteral("person"), text("Ria Jansen")}}));
    (void)done(writeReport(context(), next, QStringLiteral("een stil verslag")));
    (void)done(addOwnTask(context(), next, PreparationStage::DayBefore, QStringLiteral("stille taart")));
    (void)done(changeRecord(context(), QStringLiteral("notes"), QLatin1StringView("session_question"),
        loadAgenda(*database, next)->front().id, {{QStringLiteral("notes"), text("veel verdriet")}}));
    CHECK(id > 0);
    const QString log = rows("SELECT fields FROM change_log").join(u'\n');
    CHECK(log.contains(QStringLiteral("notes")));
    for (const char* word : {"nabij", "huisarts", "Jansen", "verslag", "taart", "verdriet"}) {
        INFO(word);
        CHECK_FALSE(log.contains(QLatin1String(word)));
    }
}

TEST_CASE_METHOD(IntervisionFixture, "a session goes with its preparation but not with what was said there")
{
    (void)done(chooseMethod(context(), next, IntervisionMethod::Incident));
    (void)done(giveRole(context(), next, IntervisionRole::Chair, CoachId(1)));
    (void)done(addOwnTask(context(), next, PreparationStage::DayBefore, QStringLiteral("taart")));
    const RecordSteps gone = done(removeSession(context(), next));
    CHECK(rows("SELECT count(*) FROM programme_step") == list({"0"}));
    takeBack(gone);
    CHECK(programme().size() == 7);
    const qint64 id = question();
    (void)done(writeReport(context(), next, QStringLiteral("verslag")));
    const auto refused = removeSession(context(), next);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 2); // the report and the question on the agenda
    for (const Problem& problem : refused.error())
        CHECK(problem.error.code == ErrorCode::StillReferredTo);
    const auto ofQuestion =
        removeRecord(context(), QStringLiteral("x"), QLatin1StringView("intervision_question"), id);
    REQUIRE_FALSE(ofQuestion);
    CHECK(ofQuestion.error().front().error.arguments.front() == QStringLiteral("session_question"));
}
