// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/textstyle.h"

#include <QString>

namespace duoboek {

/// How wide text is; the only thing that laying out has to know of fonts, so that its rules can be tested
/// without one.
class TextMeasurer
{
public:
    virtual ~TextMeasurer() = default;
    /// In millimetres, of a text on one line.
    [[nodiscard]] virtual double widthOf(const QString& text, TextStyle style) const = 0;
};

} // namespace duoboek
