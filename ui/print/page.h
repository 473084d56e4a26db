// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/textstyle.h"

#include <QString>

#include <vector>

namespace duoboek {

/// One piece of text on one line. Positions in millimetres from the top left corner of the paper.
struct TextItem
{
    double x = 0; ///< left end of the text
    double baseline = 0;
    double width = 0; ///< of the text as measured
    TextStyle style = TextStyle::Body;
    QString text; ///< plain, shown as it is
};

/// A filled rectangle: a rule when it is thin, else a surface behind text. In millimetres.
struct RuleItem
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Ink ink = Ink::Hairline;
};

struct PagePoint
{
    double x = 0;
    double y = 0;
};

/// A line through points, for a figure so small that it needs no axes. In millimetres.
struct LineItem
{
    std::vector<PagePoint> points;
    double thickness = 0;
    Ink ink = Ink::Accent;
};

/// One A4 page as pure numbers; surfaces come before the texts that stand on them.
struct Page
{
    std::vector<RuleItem> rules;
    std::vector<TextItem> texts;
    std::vector<LineItem> lines{};
};

/// A4 upright, with room for binding on the left and the address where a window envelope shows it.
namespace paper {
inline constexpr double width = 210;
inline constexpr double height = 297;
inline constexpr double left = 22;
inline constexpr double right = width - 20;
inline constexpr double top = 15;
inline constexpr double bleed = 2; ///< by which a surface reaches out, so that its text stays in line
inline constexpr double bottom = height - 22; ///< of what flows; the page number stands below it
inline constexpr double footerBaseline = height - 14;
} // namespace paper

} // namespace duoboek
