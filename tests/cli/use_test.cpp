// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("the program says its version and its commands")
{
    const Program program;
    const Answer version = program.run({QStringLiteral("--version")});
    CHECK(version.status == 0);
    CHECK(version.out.startsWith(QStringLiteral("duoboek ")));
    const Answer help = program.run({QStringLiteral("--help")});
    CHECK(help.status == 0);
    for (const QString& command : {QStringLiteral("demo"), QStringLiteral("import"), QStringLiteral("export"),
             QStringLiteral("close"), QStringLiteral("check")}) {
        CHECK(help.out.contains(command));
        const Answer one = program.run({command, QStringLiteral("--help")});
        CHECK(one.status == 0);
        CHECK(one.out.contains(QStringLiteral("duoboek %1").arg(command)));
        CHECK(one.out.contains(QStringLiteral("FILE")));
    }
}

TEST_CASE("wrong use is refused with a sentence and the status 2")
{
    const Program program;
    program.importSmallAdministration();
    const auto words = GENERATE(QStringList{QStringLiteral("shut"), QStringLiteral("a.duoboek")},
        QStringList{QStringLiteral("--unheard-of")}, QStringList{QStringLiteral("import")},
        QStringList{QStringLiteral("import"), QStringLiteral("a.duoboek")},
        QStringList{QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("in"),
            QStringLiteral("more")},
        QStringList{QStringLiteral("check"), QStringLiteral("a.duoboek"), QStringLiteral("--fast")},
        QStringList{QStringLiteral("close"), QStringLiteral("a.duoboek"), QStringLiteral("2023-05")},
        QStringList{QStringLiteral("close"), QStringLiteral("a.duoboek"), QStringLiteral("2023-13"),
            QStringLiteral("--out"), QStringLiteral("x")},
        QStringList{QStringLiteral("--today"), QStringLiteral("2023-05-31"), QStringLiteral("close"),
            QStringLiteral("a.duoboek"), QStringLiteral("2023-05"), QStringLiteral("--out"),
            QStringLiteral("x"), QStringLiteral("--finalise")},
        QStringList{QStringLiteral("credit"), QStringLiteral("a.duoboek"), QStringLiteral("B1-U0001")},
        QStringList{QStringLiteral("credit"), QStringLiteral("a.duoboek"), QStringLiteral("B1-U0001"),
            QStringLiteral("--reason"), QStringLiteral("fout")},
        QStringList{QStringLiteral("documents"), QStringLiteral("a.duoboek"), QStringLiteral("--month"),
            QStringLiteral("mei")},
        QStringList{QStringLiteral("--today"), QStringLiteral("2023-02-30"), QStringLiteral("check"),
            QStringLiteral("a.duoboek")},
        QStringList{QStringLiteral("demo"), QStringLiteral("d.duoboek"), QStringLiteral("--duos"),
            QStringLiteral("0")},
        QStringList{QStringLiteral("demo"), QStringLiteral("d.duoboek"), QStringLiteral("--until"),
            QStringLiteral("x")},
        QStringList{QStringLiteral("demo"), QStringLiteral("a.duoboek")});
    CAPTURE(words);
    const QByteArray before = program.read(QStringLiteral("a.duoboek"));
    const Answer answer = program.run(words);
    CHECK(answer.status == 2);
    CHECK_FALSE(answer.errorLines().isEmpty());
    CHECK(answer.out.isEmpty());
    CHECK(program.read(QStringLiteral("a.duoboek")) == before);
    CHECK_FALSE(program.exists(QStringLiteral("x")));
    CHECK_FALSE(program.exists(QStringLiteral("d.duoboek")));
}

TEST_CASE("a Dutch terminal is answered in Dutch")
{
    const Program program;
    const QStringList words{QStringLiteral("close"), QStringLiteral("a.duoboek"), QStringLiteral("mei"),
        QStringLiteral("--out"), QStringLiteral("x")};
    const Answer dutch = program.run(words, QStringLiteral("nl_NL.UTF-8"));
    CHECK(dutch.status == 2);
    CHECK(dutch.err.contains(QStringLiteral("maand")));
    CHECK(program.run(words).err.contains(QStringLiteral("month")));
}
