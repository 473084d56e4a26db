// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/conventions.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

using Check = QStringList (*)(const std::vector<SourceFile>&);

int countFindings(Check check, const char* path, const QString& text)
{
    return static_cast<int>(check({sourceFileOf(QLatin1String(path), text)}).size());
}

int countFindings(Check check, const char* path, const char* text)
{
    return countFindings(check, path, QString::fromUtf8(text));
}

void checkNothingFound(Check check, const std::vector<SourceFile>& files)
{
    const QStringList findings = check(files);
    INFO(findings.join(QLatin1Char('\n')).toStdString());
    CHECK(findings.isEmpty());
}

QString linesOfCode(int count)
{
    return QStringLiteral("int a;\n").repeated(count);
}

QString functionOf(int lines)
{
    return QStringLiteral("void f()\n{\n%1}\n").arg(QStringLiteral("    g();\n").repeated(lines - 3));
}

} // namespace

TEST_CASE("the project keeps its budgets of length")
{
    checkNothingFound(lengthFindings, cppFilesOfProject());
}

TEST_CASE("every file of the project opens as agreed")
{
    checkNothingFound(openingFindings, cppFilesOfProject());
}

TEST_CASE("every word in the project stands where it may")
{
    checkNothingFound(wordFindings, cppFilesOfProject());
}

TEST_CASE("the project holds no leftovers")
{
    checkNothingFound(leftoverFindings, textFilesOfProject());
}

TEST_CASE("every test file asserts something under proper names")
{
    checkNothingFound(testFindings, cppFilesOfProject());
}

TEST_CASE("a file or function above its budget is found")
{
    CHECK(countFindings(lengthFindings, "core/a.cpp", linesOfCode(400)) == 0);
    CHECK(countFindings(lengthFindings, "core/a.cpp", linesOfCode(401)) == 1);
    CHECK(countFindings(lengthFindings, "core/a.h", linesOfCode(200)) == 0);
    CHECK(countFindings(lengthFindings, "core/a.h", linesOfCode(201)) == 1);
    CHECK(countFindings(lengthFindings, "tests/core/a_test.cpp", linesOfCode(500)) == 0);
    CHECK(countFindings(lengthFindings, "tests/core/a_test.cpp", linesOfCode(501)) == 1);
    CHECK(countFindings(lengthFindings, "core/a.cpp", functionOf(60)) == 0);
    CHECK(countFindings(lengthFindings, "core/a.cpp", functionOf(61)) == 1);
}

TEST_CASE("a file that does not open as agreed is found")
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    CHECK(countFindings(openingFindings, "core/a.cpp", licence) == 0);
    CHECK(countFindings(openingFindings, "core/a.cpp", "int a;\n") == 1);
    CHECK(countFindings(openingFindings, "core/a.h", licence + QStringLiteral("#pragma once\n")) == 0);
    CHECK(countFindings(openingFindings, "core/a.h", licence) == 1);
    CHECK(countFindings(openingFindings, "core/a.h", "") == 2);
}

TEST_CASE("the clock is read in one place only")
{
    const char* text = "auto day = QDate::currentDate();";
    CHECK(countFindings(wordFindings, "core/base/clock.cpp", text) == 0);
    CHECK(countFindings(wordFindings, "core/hours/a.cpp", text) == 1);
    CHECK(countFindings(wordFindings, "ui/a.cpp", "QDateTime::currentDateTimeUtc()") == 1);
    CHECK(countFindings(wordFindings, "ui/a.cpp", "// not currentDate()") == 0);
}

TEST_CASE("dialogs stand in UserPrompts only")
{
    const char* text = "QMessageBox::question(this);";
    CHECK(countFindings(wordFindings, "ui/common/userpromptsdialogs.cpp", text) == 0);
    CHECK(countFindings(wordFindings, "ui/invoices/a.cpp", text) == 1);
    CHECK(countFindings(wordFindings, "app/a.cpp", "#include <QFileDialog>") == 1);
}

TEST_CASE("a screen that opens the file by itself is found")
{
    const char* text = "auto file = Database::open(path, Database::Access::ReadOnly);";
    CHECK(countFindings(wordFindings, "ui/duos/a.cpp", text) == 1);
    CHECK(countFindings(wordFindings, "ui/mainwindow/administrationtasks.cpp", text) == 0);
    CHECK(countFindings(wordFindings, "ui/duos/a.cpp", "Database::open(m_database->address());") == 0);
}

TEST_CASE("a floating number in money or time is found")
{
    CHECK(countFindings(wordFindings, "core/base/money.h", "double cents;") == 1);
    CHECK(countFindings(wordFindings, "core/documents/a.cpp", "float rate = 0;") == 1);
    CHECK(countFindings(wordFindings, "core/tariffs/a.cpp", "qreal rate;") == 1);
    CHECK(countFindings(wordFindings, "ui/print/a.cpp", "double width;") == 0);
}

TEST_CASE("exceptions and singletons and ranges are found")
{
    CHECK(countFindings(wordFindings, "core/a/a.cpp", "throw 1;") == 1);
    CHECK(countFindings(wordFindings, "core/a/a.h", "static Things& instance();") == 1);
    CHECK(countFindings(wordFindings, "ui/a.cpp", "QCoreApplication::instance()->quit();") == 0);
    CHECK(countFindings(wordFindings, "core/a/a.cpp", "for (auto x : std::views::reverse(y))") == 1);
}

TEST_CASE("notes of things to do and folders of a machine are found")
{
    CHECK(countFindings(leftoverFindings, "core/a.cpp", "// TODO later") == 1);
    CHECK(countFindings(leftoverFindings, "docs/a.md",
              "see /"
              "work/main for it")
        == 1);
    CHECK(countFindings(leftoverFindings, "docs/a.md",
              "/"
              "root/x")
        == 1);
    CHECK(countFindings(leftoverFindings, "dev",
              "cd \"$root/build\" && ls ~/"
              "work/x todo")
        == 0);
}

TEST_CASE("a test file that asserts nothing or has odd names is found")
{
    CHECK(countFindings(testFindings, "tests/core/a_test.cpp", "TEST_CASE(\"a\") { CHECK(b); }") == 0);
    CHECK(
        countFindings(testFindings, "tests/core/a_test.cpp", "TEST_CASE(\"a\") { REQUIRE_FALSE(b); }") == 0);
    CHECK(
        countFindings(testFindings, "tests/core/a_test.cpp", "TEST_CASE(\"a\") { run(); } // CHECK(b)") == 1);
    CHECK(countFindings(testFindings, "tests/core/a_test.cpp", "TEST_CASE(\"a, b\") { CHECK(b); }") == 1);
    CHECK(countFindings(testFindings, "core/a.cpp", "int a;") == 0);
}
