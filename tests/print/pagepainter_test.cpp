// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printfonts.h"
#include "ui/print/pagepainter.h"

#include <QImage>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

/// A white sheet of A4 with so many dots per inch, with a page painted on it.
QImage painted(const Page& page, int dotsPerInch)
{
    const auto dots = [&](double millimetres) {
        return qRound(millimetres / millimetresPerInch * dotsPerInch);
    };
    QImage image(dots(paper::width), dots(paper::height), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch * 1000 / millimetresPerInch));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter(bundledFonts()).paint(painter, page);
    return image;
}

/// The box of everything that is not white, in millimetres.
QRectF inkOf(const QImage& image, int dotsPerInch)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                box |= QRect(x, y, 1, 1);
        }
    }
    const double scale = millimetresPerInch / dotsPerInch;
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

} // namespace

TEST_CASE("A rule is painted where the page says at every resolution")
{
    Page page;
    page.rules.push_back({50, 100, 60, 20, Ink::Accent});
    for (const int dotsPerInch : {72, 96, 300}) {
        const QRectF ink = inkOf(painted(page, dotsPerInch), dotsPerInch);
        CHECK(ink.left() == Approx(50).margin(0.5));
        CHECK(ink.top() == Approx(100).margin(0.5));
        CHECK(ink.width() == Approx(60).margin(0.7));
        CHECK(ink.height() == Approx(20).margin(0.7));
    }
}

TEST_CASE("Text stands on its baseline with the size of its style at every resolution")
{
    Page page;
    page.texts.push_back({50, 100, 0, TextStyle::Title, QStringLiteral("HHHH")});
    for (const int dotsPerInch : {96, 300}) {
        const QRectF ink = inkOf(painted(page, dotsPerInch), dotsPerInch);
        CHECK(ink.bottom() == Approx(100).margin(0.5));
        // Capitals of Noto Sans are 0.714 of 20 points, which is 5.04 mm.
        CHECK(ink.height() == Approx(5.04).margin(0.6));
    }
}

TEST_CASE("Text from data is painted as it is and never as markup")
{
    Page literal;
    literal.texts.push_back({50, 100, 0, TextStyle::Body, QStringLiteral("<b>x</b>")});
    Page markup;
    markup.texts.push_back({50, 100, 0, TextStyle::Body, QStringLiteral("x")});
    CHECK(inkOf(painted(literal, 96), 96).width() > 4 * inkOf(painted(markup, 96), 96).width());
}
