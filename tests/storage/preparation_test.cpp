// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionrepository.h"
#include "core/usecases/loadpreparation.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// Utrecht meets on 21 June: C1 has D1 and D5, C3 has D3, and C4's duo has ended. What was agreed on 10 May
/// is half done, and something of January is still open.
AdministrationTexts withIntervision()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    return texts
        .put("sessions",
            "code,date,kind,region,title,location,hours,starts_at\n"
            "S0,2023-01-10,intervision,R1,Rust,Buurthuis,2,19:30\n"
            "S1,2023-05-10,intervision,R1,Overprikkeling,Buurthuis,2.5,19:30\n"
            "S2,2023-06-21,intervision,R1,Grenzen,Buurthuis,1,19:30\n"
            "S3,2023-06-21,training,R2,Regels,Zaal,2,20:00\n"
            "S4,2023-06-21,theme_meeting,,Vriendschap,Zaal,0,20:00\n"
            "S5,2023-06-14,intervision,R2,Stilte,Zaal,2,19:30\n")
        .add("attendance", "S0,C1,absent,,")
        .put("intervision_questions",
            "code,coach,duo,date,text,state\nV1,C1,D1,2023-06-01,hoe nabij ben ik,open\n"
            "V2,C3,D2,2023-06-02,wat als het stil is,discussed\nV3,C4,D4,2023-06-03,hoe rond ik af,open\n"
            "V4,C1,,2023-01-03,oud,closed\nV5,C2,D2,2023-06-03,van elders,open\n")
        .put("intervisions", "session,method,report\nS2,balint,\n")
        .put("programme_steps",
            "session,position,step,title,time\nS2,1,follow_up,,0:10\nS2,3,group_talk,in de kring,0:55\n")
        .put("session_roles", "session,role,coach\nS0,chair,C1\nS1,chair,C3\nS1,note_taker,C1\n")
        .put("preparation_tasks",
            "session,task,title,stage,done,done_by\nS2,invite_group,,month,2023-05-22,Ria\n"
            "S2,own,taart,fortnight,,\n")
        .put("session_questions", "session,question,notes\nS2,V2,begin hiermee\n")
        .put("session_follow_ups",
            "session,position,question,coach,person,agreed,due,done\n"
            "S0,1,,C1,,belt de gemeente,2023-02-01,\nS0,2,,C3,,leest het boek,2023-02-01,2023-02-01\n"
            "S1,1,V2,C3,,zoekt contact,2023-06-10,\nS1,2,,,Ria,stuurt het verslag,,2023-05-12\n"
            "S5,1,,C2,,iets van elders,2023-06-20,\n");
}

SessionPreparation preparationOf(const TemporaryAdministration& administration, const char* code, QDate day)
{
    const auto database = administration.open();
    const auto sessions = loadSessions(*database, QStringLiteral("code = '%1'").arg(QLatin1String(code)));
    REQUIRE(sessions);
    auto preparation = loadPreparation(*database, sessions->front().id, day);
    REQUIRE(preparation);
    return std::move(*preparation);
}

QStringList agreed(const std::vector<SessionFollowUp>& followUps)
{
    QStringList lines;
    for (const SessionFollowUp& followUp : followUps)
        lines.append(followUp.agreed);
    return lines;
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

const QDate day(2023, 6, 15);

} // namespace

TEST_CASE("a preparation has the group with duos and weeks and signals and attendance and follow-up")
{
    const TemporaryAdministration administration(withIntervision());
    const SessionPreparation made = preparationOf(administration, "S2", day);
    CHECK(made.supervisor == QStringLiteral("Ria Jansen"));
    CHECK(made.lookedOn == day);
    REQUIRE(made.group.size() == 2); // by name: Bakker and Meijer
    const GroupMember& eva = made.group.front();
    CHECK(eva.code == QStringLiteral("C1"));
    REQUIRE(eva.duos.size() == 2);
    CHECK(eva.duos.front().code == QStringLiteral("D1"));
    // Eight weeks before 12 June begin on 17 April: 1 May is in the third, 8 May in the fourth.
    REQUIRE(eva.duos.front().weeks.size() == 8);
    CHECK(eva.duos.front().weeks[2].worked == WorkTime(135));
    CHECK(eva.duos.front().weeks[3].worked == WorkTime(90));
    CHECK(eva.duos.front().weeks[3].agreed == WorkTime(390));
    CHECK_FALSE(eva.duos.front().weeks[4].hasEntry);
    REQUIRE(eva.attendance.size() == 2);
    CHECK(eva.attendance.front().status == AttendanceStatus::Absent);
    CHECK(eva.attendance.back().heldOn == QDate(2023, 5, 10));
    REQUIRE(eva.lastFollowUp);
    CHECK(eva.lastFollowUp->agreed == QStringLiteral("belt de gemeente"));
    CHECK(made.group.back().lastFollowUp->agreed == QStringLiteral("zoekt contact"));
    for (const GroupMember& coach : made.group) {
        CHECK_FALSE(coach.alerts.empty());
        for (const AttentionRow& row : coach.alerts)
            CHECK(row.signal.coach == coach.id);
    }
}

TEST_CASE("the signals of a group are those of the whole list that are about its coaches")
{
    const TemporaryAdministration administration(withIntervision());
    const SessionPreparation made = preparationOf(administration, "S2", day);
    const auto all = listAttention(*administration.open(), day);
    REQUIRE(all);
    for (const GroupMember& coach : made.group) {
        std::vector<AttentionKey> expected;
        for (const AttentionRow& row : *all) {
            const bool isOfMonth = row.signal.kind == AttentionKind::QuestionOpen;
            if (row.signal.coach == coach.id && !isOfMonth)
                expected.push_back(row.signal.key);
        }
        std::vector<AttentionKey> found;
        for (const AttentionRow& row : coach.alerts)
            found.push_back(row.signal.key);
        CHECK(found == expected);
    }
}

TEST_CASE("a preparation begins with what was agreed last time and what is still open from before")
{
    const SessionPreparation made = preparationOf(TemporaryAdministration(withIntervision()), "S2", day);
    REQUIRE(made.lastSession);
    CHECK(made.lastSession->code == QStringLiteral("S1"));
    CHECK(agreed(made.lastFollowUps) == list({"zoekt contact", "stuurt het verslag"}));
    CHECK(agreed(made.openFollowUps) == list({"belt de gemeente"}));
    CHECK(made.followUps.empty());
    const SessionPreparation first = preparationOf(TemporaryAdministration(withIntervision()), "S0", day);
    CHECK_FALSE(first.lastSession.has_value());
    CHECK(first.lookedOn == QDate(2023, 1, 10));
    CHECK(agreed(first.followUps) == list({"belt de gemeente", "leest het boek"}));
}

TEST_CASE("a preparation has questions and programme with clock times and roles and checklist")
{
    const SessionPreparation made = preparationOf(TemporaryAdministration(withIntervision()), "S2", day);
    REQUIRE(made.agenda.size() == 1);
    CHECK(made.agenda.front().asked.question.code == QStringLiteral("V2"));
    CHECK(made.agenda.front().notes == QStringLiteral("begin hiermee"));
    REQUIRE(made.openQuestions.size() == 2); // not the closed one, nor that of another region
    CHECK(made.openQuestions.front().question.code == QStringLiteral("V1"));
    CHECK(made.openQuestions.front().duoCode == QStringLiteral("D1"));
    CHECK(made.method == IntervisionMethod::Balint);
    REQUIRE(made.programme.size() == 2);
    CHECK(made.programme.back().begins == QTime(19, 40));
    CHECK(made.programme.back().step.title == QStringLiteral("in de kring"));
    CHECK(made.ends == QTime(20, 35));
    // C3 brings the question on the agenda, so C1 chairs; nobody is left to take notes.
    CHECK(made.proposedRoles
        == std::vector<GivenRole>{
            {IntervisionRole::Chair, CoachId(1)}, {IntervisionRole::CaseBringer, CoachId(3)}});
    CHECK(made.checklist.size() == 9);
    CHECK(progressOn(day, made.session().heldOn, made.checklist) == ChecklistProgress{1, 7});
}

TEST_CASE("a preparation warns of what does not fit and answers to bad input with values")
{
    const TemporaryAdministration administration(withIntervision());
    const SessionPreparation made = preparationOf(administration, "S2", day);
    using Kind = PreparationWarningKind;
    const std::vector<PreparationWarning> expected{{Kind::TooFewForBalint, 2},
        {Kind::StepsTooLong, 0, WorkTime(5)}, {Kind::QuestionOfOtherRegion, 0, {}, list({"V2"})},
        {Kind::OtherSessionAtOnce, 0, {}, list({"S4"})}, {Kind::CoachLeft, 0, {}, list({"C4"})}};
    CHECK(made.warnings == expected);
    const auto none = loadPreparation(*administration.open(), SessionId(99), day);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::RecordNotFound);
}

TEST_CASE("a session without a group is prepared all the same")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("regions", "R3,Arnhem,").add("sessions", "S2,2023-06-21,intervision,R3,Grenzen,,2");
    const SessionPreparation made = preparationOf(TemporaryAdministration(texts), "S2", day);
    CHECK(made.group.empty());
    CHECK(made.proposedRoles.empty());
    CHECK(made.programme.empty());
    CHECK(made.ends.isNull());
    REQUIRE(made.warnings.size() == 1);
    CHECK(made.warnings.front().kind == PreparationWarningKind::NoGroup);
}
