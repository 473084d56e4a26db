// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fontmeasurer.h"

namespace duoboek {

namespace {

// The fonts are drawn on a grid of 1000 units: measured at that size nothing is rounded.
constexpr int unitsPerSize = 1000;

QFontMetricsF metricsOf(QFont font)
{
    font.setPixelSize(unitsPerSize);
    return QFontMetricsF(font);
}

} // namespace

FontMeasurer::FontMeasurer(const PrintFonts& fonts)
    : m_metrics{metricsOf(fonts.font(FontFace::Regular)), metricsOf(fonts.font(FontFace::Bold))}
{
}

double FontMeasurer::widthOf(const QString& text, TextStyle style) const
{
    const TextStyleLook& look = lookOf(style);
    const double units = m_metrics[static_cast<std::size_t>(look.face)].horizontalAdvance(text);
    return units / unitsPerSize * look.points * millimetresPerPoint;
}

} // namespace duoboek
