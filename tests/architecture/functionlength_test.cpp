// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionlength.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// "first line of the head + lines" of each function.
QStringList measured(const QString& text)
{
    QStringList result;
    for (const FunctionLength& found : functionLengths(sourceFileOf(QStringLiteral("core/x.cpp"), text)))
        result.append(QStringLiteral("%1+%2").arg(found.line).arg(found.lines));
    return result;
}

} // namespace

TEST_CASE("a function is measured from its head to its closing brace")
{
    CHECK(measured(QStringLiteral("int a;\n\nint f()\n{\n    return 1;\n}\n"))
        == QStringList{QStringLiteral("3+4")});
    CHECK(measured(QStringLiteral("void f(\n    int a)\n{\n    if (a) {\n    }\n}"))
        == QStringList{QStringLiteral("1+6")});
    CHECK(measured(QStringLiteral("TEST_CASE(\"x\")\n{\n}\n")) == QStringList{QStringLiteral("1+3")});
}

TEST_CASE("functions are found within namespaces and classes")
{
    CHECK(
        measured(QStringLiteral("namespace a {\nnamespace {\nclass B : public C\n{\npublic:\n"
                                "    int f() const { return 1; }\n    int g();\n};\n}\nint B::g()\n{\n}\n}"))
        == QStringList{QStringLiteral("6+1"), QStringLiteral("10+3")});
    CHECK(measured(QStringLiteral("template <class T> struct S\n{\n    int f()\n    {\n    }\n};"))
        == QStringList{QStringLiteral("3+3")});
    CHECK(measured(QStringLiteral("template <class T> void f(T t)\n{\n}"))
        == QStringList{QStringLiteral("1+3")});
}

TEST_CASE("a constructor is one function with the members that it initialises")
{
    CHECK(measured(
              QStringLiteral("A::A(int b)\n    : m_b{b}\n    , m_c(b)\n{\n    run();\n}\nvoid f()\n{\n}\n"))
        == QStringList{QStringLiteral("1+6"), QStringLiteral("7+3")});
    CHECK(
        measured(QStringLiteral("A::A(int b)\n    : m_b{b}\n{\n}\n")) == QStringList{QStringLiteral("1+4")});
}

TEST_CASE("tables and declarations are no functions and a lambda belongs to the one around it")
{
    CHECK(measured(
        QStringLiteral("constexpr int a[] = {\n    1,\n};\nstruct B\n{\n    int c = 0;\n};\nint f();\n"))
              .isEmpty());
    CHECK(measured(QStringLiteral("std::array b{\n    C{1, [](int x) { return x; }},\n};\n")).isEmpty());
    CHECK(measured(QStringLiteral("void f()\n{\n    run([] {\n        stop();\n    });\n}"))
        == QStringList{QStringLiteral("1+6")});
}

TEST_CASE("braces in texts and comments do not count")
{
    CHECK(measured(QStringLiteral("void f()\n{\n    say(\"{\"); // {\n}\nvoid g()\n{\n}\n"))
        == QStringList{QStringLiteral("1+4"), QStringLiteral("5+3")});
}
