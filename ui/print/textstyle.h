// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace duoboek {

enum class FontFace {
    Regular,
    Bold,
};

/// The colours of paper, the same on every screen: paper is light whatever the palette of the window.
enum class Ink {
    Text,
    Muted, ///< labels and page numbers; still 4.5 : 1 on white
    Accent,
    Hairline, ///< between rows; carries no meaning
    Tint, ///< a surface behind text
    Notice, ///< beside what still has to be filled in
};

/// Every way in which a document writes text.
enum class TextStyle {
    Sender,
    Title,
    Badge,
    Lead, ///< the sentence under the title
    Figure, ///< the few large figures of the first page
    CoachHead,
    GroupHead,
    Body,
    BodyMuted,
    Strong,
    CoachTotal,
    Total,
    Small,
    Label,
};
inline constexpr std::size_t textStyleCount = static_cast<std::size_t>(TextStyle::Label) + 1;

struct TextStyleLook
{
    FontFace face;
    double points; ///< size of the font, in 1/72 inch
    Ink ink;
};

[[nodiscard]] const TextStyleLook& lookOf(TextStyle style);

inline constexpr double millimetresPerInch = 25.4;
inline constexpr double millimetresPerPoint = millimetresPerInch / 72;

} // namespace duoboek
