// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/pdftools.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace duoboek::test;

namespace {

/// An intervision on 10 May and one a month before it; people wrote the names of participants wherever they
/// could.
void importIntervisions(const Program& program)
{
    program.writeSmallAdministration();
    program.write(QStringLiteral("in/sessions.csv"),
        "code,date,kind,region,title,location,hours,starts_at\n"
        "S0,2023-04-12,intervision,,Begin,Utrecht,2,19:30\n"
        "S1,2023-05-10,intervision,,Avond over Zeldzaam,bij Uniek thuis,2,19:30\n"
        "S2,2023-05-11,training,,Grenzen,Utrecht,2,\n");
    program.write(QStringLiteral("in/attendance.csv"),
        "session,coach,status,hours,duo\nS1,B1,present,,\nS1,B2,excused,,\n");
    program.write(QStringLiteral("in/agreements.csv"),
        "duo,valid_from,hours_per_week,reason\nDUO1,2023-01-01,2,\nDUO2,2023-01-01,2,\n");
    program.write(QStringLiteral("in/intervision_questions.csv"),
        "code,coach,duo,date,text,state\n"
        "V1,B1,DUO1,2023-05-01,Hoe laat ik Zeldzaam van Deelnemersnaam los?,open\n"
        "V2,B2,,2023-05-01,Uniek belt elke avond. Mevrouw Persoonsnaam vindt dat goed.,open\n");
    program.write(QStringLiteral("in/intervisions.csv"),
        "session,method,report\nS1,incident,\"Goede avond.\nZeldzaam is besproken.\"\n");
    program.write(QStringLiteral("in/programme_steps.csv"),
        "session,position,step,title,time\nS1,1,follow_up,,0:05\nS1,2,case_told,over Uniek,0:10\n");
    program.write(QStringLiteral("in/session_roles.csv"), "session,role,coach\nS1,chair,B2\n");
    program.write(QStringLiteral("in/session_questions.csv"),
        "session,question,notes\nS1,V1,ZELDZAAM wil rust\nS1,V2,\n");
    program.write(QStringLiteral("in/session_follow_ups.csv"),
        "session,position,question,coach,person,agreed,due,done\n"
        "S0,1,,B1,,belt met Deelnemersnaam,2023-05-01,\nS0,2,,,Uniek Persoonsnaam,komt langs,,\n"
        "S1,1,V1,B2,,schrijft Zeldzaam een brief,2023-06-01,\n");
    program.write(QStringLiteral("in/coach_talks.csv"),
        "duo,date,outcome,follow_up,follow_up_by\nDUO1,2023-04-20,Zeldzaam vragen,2023-05-01,Uniek\n");
    const Answer imported =
        program.run({QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("in")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.status == 0);
}

Answer packOf(const Program& program, const QString& session, const QString& folder,
    const QString& today = QStringLiteral("2023-05-10"))
{
    return program.run({QStringLiteral("--today"), today, QStringLiteral("intervision"),
        QStringLiteral("a.duoboek"), session, QStringLiteral("--out"), folder});
}

} // namespace

TEST_CASE("no name of a participant stands in what an intervision is led with and reported by")
{
    const Program program;
    importIntervisions(program);
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const Answer answer = packOf(program, QStringLiteral("S1"), QStringLiteral("out"));
    INFO(answer.err.toStdString());
    CHECK(answer.status == 0);
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
    const QStringList files = program.filesIn(QStringLiteral("out"));
    REQUIRE(files
        == QStringList{
            QStringLiteral("intervisie-2023-05-10-S1.pdf"), QStringLiteral("verslag-2023-05-10-S1.pdf")});
    for (const QString& file : files) {
        CAPTURE(file);
        const QString path = QDir(program.folder()).filePath(QStringLiteral("out/") + file);
        const QString all = answer.out + textOfPdf(path) + infoOfPdf(path);
        for (const QString& name : {QStringLiteral("Zeldzaam"), QStringLiteral("Deelnemersnaam"),
                 QStringLiteral("Uniek"), QStringLiteral("Persoonsnaam")})
            CHECK_FALSE(all.contains(name, Qt::CaseInsensitive));
        // Two questions, what is said of them or was agreed, and the session itself name duos instead.
        CHECK(all.contains(QStringLiteral("Hoe laat ik DUO1 los?")));
        CHECK(all.contains(QStringLiteral("DUO2 belt elke avond. Mevrouw DUO2 vindt")));
        CHECK(all.contains(QStringLiteral("Avond over DUO1")));
        CHECK(all.contains(QStringLiteral("Anna de Wit")));
        CHECK(titleOfPdf(path).endsWith(QStringLiteral("2023-05-10 S1")));
    }
    const QString pack = textOfPdf(QDir(program.folder()).filePath(QStringLiteral("out/") + files.first()));
    for (const QString& words : {QStringLiteral("19:35"), QStringLiteral("belt met DUO1"),
             QStringLiteral("komt langs"), QStringLiteral("DUO1 vragen"), QStringLiteral("Handtekening")})
        CHECK(pack.contains(words));
    const QString report = textOfPdf(QDir(program.folder()).filePath(QStringLiteral("out/") + files.last()));
    for (const QString& words : {QStringLiteral("DUO1 wil rust"), QStringLiteral("schrijft DUO1 een brief"),
             QStringLiteral("DUO1 is besproken."), QStringLiteral("Afgemeld")})
        CHECK(report.contains(words));
}

TEST_CASE("before its day an intervision has a pack and no report")
{
    const Program program;
    importIntervisions(program);
    CHECK(packOf(program, QStringLiteral("S1"), QStringLiteral("out"), QStringLiteral("2023-05-09")).status
        == 0);
    CHECK(program.filesIn(QStringLiteral("out"))
        == QStringList{QStringLiteral("intervisie-2023-05-10-S1.pdf")});
}

TEST_CASE("a pack is refused for what is no intervision and where it cannot be written")
{
    const Program program;
    importIntervisions(program);
    const Answer unknown = packOf(program, QStringLiteral("S9"), QStringLiteral("out"));
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains(QStringLiteral("S9")));
    const Answer training = packOf(program, QStringLiteral("S2"), QStringLiteral("out"));
    CHECK(training.status == 2);
    CHECK(training.err == QStringLiteral("S2 is not an intervision\n"));
    CHECK_FALSE(program.exists(QStringLiteral("out")));
    program.write(QStringLiteral("taken"), "a file");
    const Answer taken = packOf(program, QStringLiteral("S1"), QStringLiteral("taken"));
    CHECK(taken.status == 2);
    CHECK(taken.errorLines().size() == 1);
    const Answer noFolder =
        program.run({QStringLiteral("intervision"), QStringLiteral("a.duoboek"), QStringLiteral("S1")});
    CHECK(noFolder.status == 2);
    CHECK(noFolder.err.contains(QStringLiteral("--out FOLDER")));
    const Answer help = program.run({QStringLiteral("intervision"), QStringLiteral("--help")});
    CHECK(help.status == 0);
    CHECK(help.out.contains(QStringLiteral("SESSION")));
}
