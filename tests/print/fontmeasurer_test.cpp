// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printfonts.h"
#include "ui/print/fontmeasurer.h"

#include <QFontMetricsF>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// What Qt itself says, shaping the whole text; in millimetres.
double shapedWidth(const QString& text, TextStyle style)
{
    const TextStyleLook& look = lookOf(style);
    QFont font = bundledFonts().font(look.face);
    font.setPixelSize(1000);
    return QFontMetricsF(font).horizontalAdvance(text) / 1000 * look.points * millimetresPerPoint;
}

} // namespace

TEST_CASE("Widths added up from characters are those of the shaped text")
{
    const FontMeasurer measurer(bundledFonts());
    for (const TextStyle style : {TextStyle::Body, TextStyle::Strong, TextStyle::Title}) {
        for (const char* text : {"", "W", "Totaal exclusief btw", "AVATAR To. Ty, LT", "€ 1.234.567,89",
                 "Renée de Boer–Ünlü…", "tarief ffi fl", "Łódź, İstanbul, 語 and مرحبا"}) {
            INFO(text);
            const QString line = QString::fromUtf8(text);
            // The second time comes from memory.
            CHECK(measurer.widthOf(line, style) == Approx(shapedWidth(line, style)).margin(0.01));
            CHECK(measurer.widthOf(line, style) == Approx(shapedWidth(line, style)).margin(0.01));
        }
    }
}

TEST_CASE("All digits are equally wide so that numbers stand below each other")
{
    const FontMeasurer measurer(bundledFonts());
    for (const TextStyle style : {TextStyle::Body, TextStyle::Strong}) {
        for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
            CHECK(measurer.widthOf(QString(4, QChar(digit)), style)
                == Approx(measurer.widthOf(QStringLiteral("0000"), style)));
        }
    }
}

TEST_CASE("A font that cannot be loaded is named")
{
    const auto absent = PrintFonts::load({QStringLiteral("/no/such/font.ttf")});
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == ErrorCode::FontMissing);
    CHECK(absent.error().arguments == QStringList{QStringLiteral("/no/such/font.ttf")});
    // A file that is there but is no font.
    const QString noFont = QStringLiteral(DUOBOEK_SOURCE_FOLDER "/LICENSE");
    const auto wrong = PrintFonts::load({PrintFonts::bundledFiles().first(), noFont});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().arguments == QStringList{noFont});
}
