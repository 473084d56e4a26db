// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fontmeasurer.h"

#include <algorithm>

namespace duoboek {

namespace {

// The fonts are drawn on a grid of 1000 units: measured at that size nothing is rounded.
constexpr int unitsPerSize = 1000;

constexpr std::size_t commonCharacters = 256;
// The end of a text takes the place of a character that no text has.
constexpr QChar endOfText = QChar::Null;

/// The place of a character among the common ones: Latin 1, and in the place of its control characters what
/// else documents are full of. Texts with any other character are shaped as a whole.
std::size_t placeOf(QChar character)
{
    switch (character.unicode()) {
    case u'€':
        return 0x80;
    case u'–':
        return 0x81;
    case u'…':
        return 0x82;
    default:
        break;
    }
    const bool replaced = character.unicode() >= 0x80 && character.unicode() <= 0x82;
    return replaced ? commonCharacters : character.unicode();
}

QFont atGridSize(QFont font)
{
    font.setPixelSize(unitsPerSize);
    return font;
}

} // namespace

FontMeasurer::FaceWidths::FaceWidths(const QFont& font)
    : m_metrics(atGridSize(font))
    , m_steps(commonCharacters * commonCharacters, -1.0F)
{
}

double FontMeasurer::FaceWidths::stepFrom(QChar character, QChar next) const
{
    float& step = m_steps[placeOf(character) * commonCharacters + placeOf(next)];
    if (step < 0) {
        const double width = next == endOfText ? m_metrics.horizontalAdvance(QString(character))
                                               : m_metrics.horizontalAdvance(QString(character) + next)
                - m_metrics.horizontalAdvance(QString(next));
        step = static_cast<float>(width);
    }
    return static_cast<double>(step);
}

double FontMeasurer::FaceWidths::widthOf(const QString& text) const
{
    const bool common = std::all_of(
        text.begin(), text.end(), [](QChar character) { return placeOf(character) < commonCharacters; });
    if (!common)
        return m_metrics.horizontalAdvance(text);
    double width = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        width += stepFrom(text[i], i + 1 < text.size() ? text[i + 1] : endOfText);
    return width;
}

FontMeasurer::FontMeasurer(const PrintFonts& fonts)
    : m_faces{FaceWidths(fonts.font(FontFace::Regular)), FaceWidths(fonts.font(FontFace::Bold))}
{
}

double FontMeasurer::widthOf(const QString& text, TextStyle style) const
{
    const TextStyleLook& look = lookOf(style);
    const double units = m_faces[static_cast<std::size_t>(look.face)].widthOf(text);
    return units / unitsPerSize * look.points * millimetresPerPoint;
}

} // namespace duoboek
