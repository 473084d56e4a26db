// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

namespace {

const QStringList importIn{QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("in")};

} // namespace

TEST_CASE("an import says what it did and a second one changes nothing")
{
    const Program program;
    program.writeSmallAdministration();
    const Answer first = program.run(importIn);
    CHECK(first.status == 0);
    CHECK(first.err.isEmpty());
    CHECK(first.out.contains(QStringLiteral("hours.csv: 4 new, 0 changed, 0 the same")));
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const Answer second = program.run(importIn);
    CHECK(second.status == 0);
    CHECK(second.out.contains(QStringLiteral("hours.csv: 0 new, 0 changed, 4 the same")));
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
    CHECK(program.filesIn(QStringLiteral(".")) == QStringList{QStringLiteral("a.duoboek")});
}

TEST_CASE("a wrong row refuses the import and says where and why")
{
    const Program program;
    program.writeSmallAdministration();
    program.write(
        QStringLiteral("in/hours.csv"), "duo,date,hours,note\nDUO1,2023-02-30,0:15,\nDUO9,2023-05-02,25,\n");
    const Answer answer = program.run(importIn);
    CHECK(answer.status == 2);
    CHECK(answer.errorLines().value(0) == QStringLiteral("hours.csv:2: date: 2023-02-30 is not a date"));
    CHECK(answer.errorLines().value(1).startsWith(QStringLiteral("hours.csv:3: hours: 25 ")));
    CHECK(program.filesIn(QStringLiteral(".")).isEmpty());
}

TEST_CASE("what is wrong between cells is said in the words of the tables")
{
    const Program program;
    program.writeSmallAdministration();
    program.write(QStringLiteral("in/coaches.csv"),
        program.read(QStringLiteral("in/coaches.csv")) + "B3,Cor,,Mol,,payroll,,,,,,own,,,,\n");
    const Answer answer = program.run(importIn);
    CHECK(answer.status == 2);
    REQUIRE(answer.errorLines().size() == 1);
    CHECK(answer.errorLines().value(0).startsWith(QStringLiteral("coaches.csv:4: organisation: ")));
    CHECK(answer.errorLines().value(0).contains(QStringLiteral("\"payroll\"")));
}

TEST_CASE("a hundred problems are named and the rest counted")
{
    const Program program;
    program.writeSmallAdministration();
    QByteArray table = "duo,date,hours,note\n";
    for (int i = 0; i < 130; ++i)
        table += "DUO1,never,1:00,\n";
    program.write(QStringLiteral("in/hours.csv"), table);
    const Answer answer = program.run(importIn);
    CHECK(answer.status == 2);
    // A hundred lines and the one that counts the other problems: 130 dates and 129 keys that stand there
    // already.
    REQUIRE(answer.errorLines().size() == 101);
    CHECK(answer.errorLines().last().contains(QStringLiteral("159")));
}

TEST_CASE("a dry run keeps nothing")
{
    const Program program;
    program.writeSmallAdministration();
    const Answer answer = program.run(importIn + QStringList{QStringLiteral("--dry-run")});
    CHECK(answer.status == 0);
    CHECK(answer.out.contains(QStringLiteral("hours.csv: 4 new")));
    CHECK(program.filesIn(QStringLiteral(".")).isEmpty());
}

TEST_CASE("rehearsing an earlier day makes later hours lie in the future")
{
    const Program program;
    program.writeSmallAdministration();
    const Answer answer =
        program.run(QStringList{QStringLiteral("--today"), QStringLiteral("2023-05-03")} + importIn);
    CHECK(answer.status == 2);
    CHECK(answer.errorLines().size() == 2); // 4 and 31 May
    CHECK(answer.errorLines().value(0).startsWith(QStringLiteral("hours.csv:4: date: 2023-05-04 ")));
    CHECK(program.run(QStringList{QStringLiteral("--today=2023-06-01")} + importIn).status == 0);
}

TEST_CASE("what is asked gives the status 1")
{
    const Program program;
    program.writeSmallAdministration();
    program.write(QStringLiteral("in/hours.csv"), "duo,date,hours,note\nDUO1,2023-05-01,16:01,\n");
    const Answer answer = program.run(importIn);
    CHECK(answer.status == 1);
    CHECK(answer.out.contains(QStringLiteral("16:01")));
    CHECK(program.run({QStringLiteral("check"), QStringLiteral("a.duoboek")}).status == 1);
}

TEST_CASE("where the environment names nobody the log names who the process belongs to")
{
    const Program program;
    program.writeSmallAdministration();
    CHECK(program.run(importIn, QStringLiteral("C.UTF-8"), {}).status == 0);
    CHECK(program.values("SELECT DISTINCT login_name FROM change_set")
        == QStringList{QFileInfo(program.folder()).owner()});
}
