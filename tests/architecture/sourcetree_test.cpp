// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

QString codeOf(const QString& text)
{
    return sourceFileOf(QStringLiteral("core/x.cpp"), text).code.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("code is read without comments and without the inside of literals")
{
    CHECK(codeOf(QStringLiteral("a; // b")) == QStringLiteral("a;     "));
    CHECK(codeOf(QStringLiteral("a /* b\nc */ d")) == QStringLiteral("a     \n     d"));
    CHECK(codeOf(QStringLiteral("f(\"x{\\\"y\", '{')")) == QStringLiteral("f(\"     \", ' ')"));
    CHECK(codeOf(QStringLiteral("R\"(a\n{)\" b")) == QStringLiteral("    \n    b"));
    CHECK(codeOf(QStringLiteral("1'000 {")) == QStringLiteral("1'000 {"));
}

TEST_CASE("includes are found with their line and their quotes")
{
    const SourceFile file = sourceFileOf(QStringLiteral("core/x.cpp"),
        QStringLiteral("#include \"core/base/money.h\"\n// #include <QDate>\n#include <QString>\n"));
    const auto includes = includesOf(file);
    REQUIRE(includes.size() == 2);
    CHECK(includes[0].name == QStringLiteral("core/base/money.h"));
    CHECK(includes[0].quoted);
    CHECK(includes[1].name == QStringLiteral("QString"));
    CHECK_FALSE(includes[1].quoted);
    CHECK(includes[1].line == 3);
}

TEST_CASE("the files of the project are found")
{
    const auto has = [](const std::vector<SourceFile>& files, const char* path) {
        for (const SourceFile& file : files) {
            if (file.path == QLatin1String(path) && !file.lines.isEmpty())
                return true;
        }
        return false;
    };
    CHECK(has(cppFilesOfProject(), "core/base/money.h"));
    CHECK(has(textFilesOfProject(), "CMakeLists.txt"));
    CHECK(has(textFilesOfProject(), ".ci/run"));
    CHECK(has(textFilesOfProject(), "core/base/money.cpp"));
}
