// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evenmeasurer.h"
#include "ui/print/textfitting.h"

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

const EvenMeasurer measurer;

/// The width of so many characters.
double room(int characters)
{
    return measurer.widthOf(QString(characters, u'x'), TextStyle::Body) + 0.001;
}

} // namespace

TEST_CASE("A text that fits is left as it is and a longer one ends in an ellipsis")
{
    CHECK(elided(QStringLiteral("abcdef"), TextStyle::Body, room(6), measurer) == QStringLiteral("abcdef"));
    CHECK(elided(QStringLiteral("abcdefg"), TextStyle::Body, room(6), measurer) == QStringLiteral("abcde…"));
    CHECK(elided(QStringLiteral("abcd efg"), TextStyle::Body, room(6), measurer) == QStringLiteral("abcd…"));
}

TEST_CASE("A character outside the basic plane is never cut in two")
{
    // Each of these takes two places; four places leave room for one of them and the ellipsis, not for half
    // of the second.
    const QString faces = QStringLiteral("\U0001F600\U0001F600\U0001F600");
    CHECK(elided(faces, TextStyle::Body, room(4), measurer) == QStringLiteral("\U0001F600…"));
    CHECK(wrapped(faces, TextStyle::Body, room(1), measurer, 9)
        == QStringList{
            QStringLiteral("\U0001F600"), QStringLiteral("\U0001F600"), QStringLiteral("\U0001F600")});
}

TEST_CASE("A paragraph breaks at spaces and within words that are too long")
{
    CHECK(wrapped(QStringLiteral("aa bbb cccc"), TextStyle::Body, room(6), measurer, 9)
        == QStringList{QStringLiteral("aa bbb"), QStringLiteral("cccc")});
    CHECK(wrapped(QStringLiteral("abcdefgh ij"), TextStyle::Body, room(6), measurer, 9)
        == QStringList{QStringLiteral("abcdef"), QStringLiteral("gh ij")});
    CHECK(wrapped(QStringLiteral("€\u00A01,00 ja"), TextStyle::Body, room(7), measurer, 9)
        == QStringList{QStringLiteral("€\u00A01,00"), QStringLiteral("ja")});
    CHECK(wrapped({}, TextStyle::Body, room(6), measurer, 9).isEmpty());
}

TEST_CASE("What does not fit into the lines allowed is elided on the last")
{
    CHECK(wrapped(QStringLiteral("aaa bbb ccc ddd"), TextStyle::Body, room(4), measurer, 2)
        == QStringList{QStringLiteral("aaa"), QStringLiteral("bbb…")});
}

TEST_CASE("Line breaks and other control characters in data become spaces")
{
    CHECK(singleLine(QStringLiteral("a\r\nb\tc\u2028d")) == QStringLiteral("a b c d"));
    CHECK(singleLine(QStringLiteral("a  b")) == QStringLiteral("a  b"));
}
