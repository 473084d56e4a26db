// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textstyle.h"

namespace duoboek {

namespace {

// In the order of TextStyle.
constexpr std::array<TextStyleLook, textStyleCount> looks{{
    {FontFace::Bold, 12.5, Ink::Accent}, // Sender
    {FontFace::Bold, 20, Ink::Text}, // Title
    {FontFace::Bold, 9, Ink::Accent}, // Badge
    {FontFace::Regular, 9.5, Ink::Text}, // Lead
    {FontFace::Bold, 12, Ink::Text}, // Figure
    {FontFace::Bold, 11, Ink::Accent}, // CoachHead
    {FontFace::Bold, 9.5, Ink::Text}, // GroupHead
    {FontFace::Regular, 9, Ink::Text}, // Body
    {FontFace::Regular, 9, Ink::Muted}, // BodyMuted
    {FontFace::Bold, 9, Ink::Text}, // Strong
    {FontFace::Bold, 9, Ink::Accent}, // CoachTotal
    {FontFace::Bold, 11, Ink::Text}, // Total
    {FontFace::Regular, 8.5, Ink::Text}, // Small
    {FontFace::Regular, 7.5, Ink::Muted}, // Label
}};

} // namespace

const TextStyleLook& lookOf(TextStyle style)
{
    return looks[static_cast<std::size_t>(style)];
}

} // namespace duoboek
