// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <sys/stat.h>

TEST_CASE("an export that is imported and exported again gives the same bytes")
{
    const Program program;
    program.importSmallAdministration();
    CHECK(program.run({QStringLiteral("export"), QStringLiteral("a.duoboek"), QStringLiteral("one")}).status
        == 0);
    CHECK(program.run({QStringLiteral("import"), QStringLiteral("b.duoboek"), QStringLiteral("one")}).status
        == 0);
    CHECK(program.run({QStringLiteral("export"), QStringLiteral("b.duoboek"), QStringLiteral("two")}).status
        == 0);
    const QStringList names = program.filesIn(QStringLiteral("one"));
    CHECK(names.size() == 14);
    for (const QString& name : names)
        CHECK(program.read(QStringLiteral("one/") + name) == program.read(QStringLiteral("two/") + name));
    CHECK(program.read(QStringLiteral("one/hours.csv"))
        == "duo,date,hours,note\nDUO1,2023-05-01,0:15,\nDUO2,2023-05-02,1:30,\nDUO2,2023-05-04,1:00,\n"
           "DUO2,2023-05-31,0:00,\n");
}

TEST_CASE("the same demo arguments make the same administration")
{
    const Program program;
    const auto demo = [&program](const QString& name, const QString& seed) {
        const QString file = name + QStringLiteral(".duoboek");
        const Answer made =
            program.run({QStringLiteral("demo"), file, QStringLiteral("--duos"), QStringLiteral("8"),
                QStringLiteral("--seed"), seed, QStringLiteral("--until"), QStringLiteral("2024-02-29")});
        CHECK(made.status == 0);
        CHECK(program.run({QStringLiteral("check"), file}).status == 0);
        CHECK(program.run({QStringLiteral("export"), file, name}).status == 0);
        return program.read(name + QStringLiteral("/hours.csv"))
            + program.read(name + QStringLiteral("/coaches.csv"));
    };
    const QByteArray first = demo(QStringLiteral("one"), QStringLiteral("7"));
    CHECK(demo(QStringLiteral("two"), QStringLiteral("7")) == first);
    CHECK(demo(QStringLiteral("three"), QStringLiteral("8")) != first);
}

TEST_CASE("a file that cannot be used is refused by every command and left as it was")
{
    const Program program;
    program.importSmallAdministration();
    QByteArray newer = program.read(QStringLiteral("a.duoboek"));
    newer[63] = 99; // the last byte of user_version in the header
    program.write(QStringLiteral("newer.duoboek"), newer);
    program.write(QStringLiteral("letter.duoboek"), "Dear Sir or Madam");
    program.write(QStringLiteral("empty.duoboek"), "");
    for (const QString& name : {QStringLiteral("newer"), QStringLiteral("letter"), QStringLiteral("empty"),
             QStringLiteral("absent")}) {
        CAPTURE(name);
        const QString file = name + QStringLiteral(".duoboek");
        const bool existed = program.exists(file);
        const QByteArray before = existed ? program.read(file) : QByteArray();
        CHECK(program.run({QStringLiteral("check"), file}).status == 2);
        CHECK(program.run({QStringLiteral("export"), file, QStringLiteral("out")}).status == 2);
        const Answer close = program.run({QStringLiteral("close"), file, QStringLiteral("2023-05"),
            QStringLiteral("--out"), QStringLiteral("out"), QStringLiteral("--csv")});
        CHECK(close.status == 2);
        CHECK(close.err.contains(file));
        CHECK_FALSE(program.exists(QStringLiteral("out")));
        if (existed) {
            CHECK(program.run({QStringLiteral("import"), file, QStringLiteral("in")}).status == 2);
            CHECK(program.read(file) == before);
        }
        CHECK(program.exists(file) == existed);
    }
}

TEST_CASE("a pipe in the place of a file is refused without waiting for it")
{
    const Program program;
    program.writeSmallAdministration();
    const QString pipe = program.folder() + QStringLiteral("/pipe.duoboek");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR) == 0);
    CHECK(program.run({QStringLiteral("check"), QStringLiteral("pipe.duoboek")}).status == 2);
    CHECK(program.run({QStringLiteral("import"), QStringLiteral("pipe.duoboek"), QStringLiteral("in")}).status
        == 2);
}
