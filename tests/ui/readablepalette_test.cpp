// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readablepalette.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

/// Only the colours that are looked at.
QPalette paletteOf(
    const QColor& base, const QColor& text, const QColor& hint, const QColor& chosen, const QColor& onChosen)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, hint);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, onChosen);
    return palette;
}

} // namespace

TEST_CASE("contrast is measured as WCAG measures it")
{
    CHECK(contrastBetween(Qt::white, Qt::white) == Approx(1));
    CHECK(contrastBetween(Qt::black, Qt::white) == Approx(21));
    // The lightest grey on white of which WCAG says that it is enough.
    CHECK(contrastBetween(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).epsilon(0.01));
}

TEST_CASE("hints and what is chosen get other colours where those of the platform cannot be read")
{
    const QColor faint(0, 0, 0, 128); // half black, which Qt takes where the platform has nothing
    const QColor lightBlue(0x30, 0x8c, 0xc6);
    const QPalette platform = GENERATE_COPY(paletteOf(Qt::white, Qt::black, faint, lightBlue, Qt::white),
        paletteOf(QColor(27, 30, 32), QColor(252, 252, 252), faint, lightBlue, Qt::white));
    const QPalette readable = readableColours(platform).resolve(platform);
    const QColor base = readable.color(QPalette::Base);
    CHECK(base == platform.color(QPalette::Base));
    CHECK(contrastBetween(readable.color(QPalette::PlaceholderText), base) >= 4.5);
    // Still weaker than what is typed.
    CHECK(contrastBetween(readable.color(QPalette::PlaceholderText), base)
        < contrastBetween(readable.color(QPalette::Text), base));
    CHECK(contrastBetween(readable.color(QPalette::HighlightedText), readable.color(QPalette::Highlight))
        >= 4.5);
}

TEST_CASE("colours that can be read are left to the platform")
{
    const QPalette platform =
        paletteOf(Qt::white, Qt::black, QColor(0x66, 0x66, 0x66), QColor(0x00, 0x40, 0x80), Qt::white);
    CHECK(readableColours(platform).resolveMask() == 0);
}
