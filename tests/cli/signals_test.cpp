// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

namespace {

QStringList signalsOn(const QString& day)
{
    return {QStringLiteral("signals"), QStringLiteral("a.duoboek"), QStringLiteral("--on"), day,
        QStringLiteral("--out"), QStringLiteral("out")};
}

} // namespace

TEST_CASE("signals are written with their cause in a sentence")
{
    const Program program;
    program.writeSmallAdministration();
    program.write(QStringLiteral("in/certificates.csv"),
        "coach,kind,issued,received,profile\nB1,vog,2022-12-31,2023-04-01,45\nB2,vog,2022-12-31,2023-03-31,"
        "45\n");
    program.write(QStringLiteral("in/contracts.csv"),
        "coach,signed,valid_from,valid_to\nB1,2019-01-01,2019-01-01,\nB2,2019-01-01,2019-01-01,2023-05-31\n");
    REQUIRE(program.run({QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("in")}).status
        == 0);
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const Answer answer = program.run(signalsOn(QStringLiteral("2023-05-14")));
    CHECK(answer.status == 0);
    CHECK(answer.err.isEmpty());
    CHECK(program.read(QStringLiteral("out/signals.csv"))
        == "duo,signal,detail\n"
           "DUO1,vog_too_old,the VOG was older than three months when handed in on 2023-04-01\n"
           "DUO2,contract_ending,the coach's contract ends on 2023-05-31 and none goes on from it\n");
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
}

TEST_CASE("signals need a day and a folder")
{
    const Program program;
    program.importSmallAdministration();
    const Answer noDate = program.run(signalsOn(QStringLiteral("2023-02-30")));
    CHECK(noDate.status == 2);
    CHECK(noDate.err.contains(QStringLiteral("2023-02-30")));
    const Answer noFolder = program.run({QStringLiteral("signals"), QStringLiteral("a.duoboek"),
        QStringLiteral("--on"), QStringLiteral("2023-05-14")});
    CHECK(noFolder.status == 2);
    CHECK(noFolder.err.contains(QStringLiteral("--out FOLDER")));
    CHECK(program.filesIn(QStringLiteral("out")).isEmpty());
}
