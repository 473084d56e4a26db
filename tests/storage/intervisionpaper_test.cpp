// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionrepository.h"
#include "core/usecases/makeintervisionpaper.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// Utrecht meets on 21 June: C1 has D1 with Anna de Boer and D5 with Bas Smit, C3 has D3. C2 is of elsewhere
/// and is in a duo with Bas too.
AdministrationTexts withIntervision()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    return texts
        .put("sessions",
            "code,date,kind,region,title,location,hours,starts_at\n"
            "S0,2023-01-10,intervision,R1,Rust,Buurthuis,2,19:30\n"
            "S1,2023-05-10,intervision,R1,Stilte,Buurthuis,2.5,19:30\n"
            "S2,2023-06-21,intervision,R1,Grenzen,Buurthuis,1,19:30\n"
            "S3,2023-06-20,training,R1,Regels,Zaal,2,20:00\n")
        .add("attendance", "S0,C1,absent,,")
        .put("intervision_questions",
            "code,coach,duo,date,text,state\nV1,C1,D1,2023-06-01,hoe nabij ben ik Anna,open\n"
            "V2,C2,D2,2023-06-02,Bas wil niet,discussed\n")
        .put("programme_steps", "session,position,step,title,time\nS2,1,follow_up,,0:10\n")
        .put("session_roles", "session,role,coach\nS2,chair,C3\nS2,observer,C2\n")
        .put("session_questions", "session,question,notes\nS2,V1,De Boer bellen\nS2,V2,\n")
        .put("session_follow_ups",
            "session,position,question,coach,person,agreed,due,done\n"
            "S0,1,,C1,,belt de gemeente,2023-02-01,\nS1,1,,C1,,zoekt contact met anna,2023-06-10,\n"
            "S1,2,,,Anna,komt een keer mee,,\nS2,1,V1,C3,,vraagt Cor van Dijk,,\n");
}

IntervisionPaper paperOf(const TemporaryAdministration& administration, const char* code)
{
    const auto database = administration.open();
    const auto sessions = loadSessions(*database, QStringLiteral("code = '%1'").arg(QLatin1String(code)));
    REQUIRE(sessions);
    auto paper = makeIntervisionPaper(*database, sessions->front().id, QDate(2023, 6, 15));
    REQUIRE(paper);
    return std::move(*paper);
}

QStringList agreed(const std::vector<IntervisionPaper::Agreed>& all)
{
    QStringList lines;
    for (const IntervisionPaper::Agreed& each : all)
        lines.append(each.who + QStringLiteral(": ") + each.followUp.agreed);
    return lines;
}

} // namespace

TEST_CASE("the paper of an intervision names coaches and the codes of duos")
{
    const TemporaryAdministration administration(withIntervision());
    const IntervisionPaper paper = paperOf(administration, "S2");
    REQUIRE(paper.group.size() == 2);
    const QString eva = paper.group[0].name;
    const QString other = paper.group[1].name;
    CHECK(paper.attendance.coaches.size() == 2);
    CHECK(paper.attendance.regionName == QStringLiteral("Utrecht"));
    CHECK(paper.lastHeldOn == QDate(2023, 5, 10));
    // Who comes from elsewhere is named by code.
    REQUIRE(paper.roles.size() == 2);
    CHECK(paper.roles[0].coachName == other);
    CHECK(paper.roles[1].coachName == QStringLiteral("C2"));
    REQUIRE(paper.questions.size() == 2);
    CHECK(paper.questions[0].asked.text == QStringLiteral("hoe nabij ben ik D1"));
    CHECK(paper.questions[0].notes == QStringLiteral("D1 bellen"));
    // Bas has two duos, of which the first by code stands for him.
    CHECK(paper.questions[1].asked.text == QStringLiteral("D2 wil niet"));
    CHECK(agreed(paper.lastFollowUps)
        == QStringList{
            eva + QStringLiteral(": zoekt contact met D1"), QStringLiteral("D1: komt een keer mee")});
    CHECK(agreed(paper.olderFollowUps) == QStringList{eva + QStringLiteral(": belt de gemeente")});
    CHECK(agreed(paper.followUps) == QStringList{other + QStringLiteral(": vraagt D3")});
}

TEST_CASE("the paper of an intervision tells of each coach what is open and how often they came")
{
    const TemporaryAdministration administration(withIntervision());
    const IntervisionPaper paper = paperOf(administration, "S2");
    const IntervisionPaper::Member& eva = paper.group[0];
    CHECK(eva.code == QStringLiteral("C1"));
    REQUIRE(eva.duos.size() == 2);
    CHECK(eva.duos[0].code == QStringLiteral("D1"));
    CHECK(eva.duos[0].weeks.size() == 8);
    CHECK(agreed(eva.openFollowUps)
        == QStringList{eva.name + QStringLiteral(": zoekt contact met D1"),
            eva.name + QStringLiteral(": belt de gemeente")});
    CHECK(eva.sessions >= 1);
    CHECK(eva.attended < eva.sessions);
    for (const IntervisionPaper::Alert& alert : eva.alerts) {
        CHECK(alert.signal.kind != AttentionKind::SessionFollowUpDue);
        CHECK(alert.signal.kind != AttentionKind::QuestionOpen);
    }
}

TEST_CASE("the paper of an intervision keeps the name of who leads the region")
{
    // Anna de Boer has D1, and whoever leads Utrecht has her last name.
    AdministrationTexts texts = withIntervision();
    texts.put("regions", "code,name,supervisor\nR1,Utrecht,Joke de Boer\nR2,Den Haag,\n")
        .add("session_follow_ups", "S1,3,,,Joke de Boer,belt De Boer,,");
    const TemporaryAdministration administration(texts);
    const IntervisionPaper paper = paperOf(administration, "S2");
    CHECK(paper.supervisor == QStringLiteral("Joke de Boer"));
    CHECK(agreed(paper.lastFollowUps).last() == QStringLiteral("Joke de Boer: belt D1"));
}

TEST_CASE("a paper of what one region shows names no participant either")
{
    AdministrationTexts texts = withIntervision();
    texts.put("session_questions", "session,question,notes\nS2,V1,Anna de Boer bellen\n");
    const TemporaryAdministration administration(texts);
    const auto sessions = loadSessions(*administration.open(), QStringLiteral("code = 'S2'"));
    REQUIRE(sessions);
    const auto narrowed = Database::open({administration.path(), {sessions->front().region, false}});
    REQUIRE(narrowed);
    const auto paper = makeIntervisionPaper(**narrowed, sessions->front().id, QDate(2023, 6, 15));
    REQUIRE(paper);
    CHECK(paper->questions[0].asked.text == QStringLiteral("hoe nabij ben ik D1"));
    CHECK(paper->questions[0].notes == QStringLiteral("D1 bellen"));
}

TEST_CASE("there is no paper of a session that does not exist")
{
    const TemporaryAdministration administration(withIntervision());
    const auto database = administration.open();
    const auto paper = makeIntervisionPaper(*database, SessionId(99), QDate(2023, 6, 15));
    REQUIRE_FALSE(paper);
    CHECK(paper.error().code == ErrorCode::RecordNotFound);
}
