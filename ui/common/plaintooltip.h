// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duoboek {

/// A text from data as a tool tip, which else takes for HTML what looks so. It is broken where it is too
/// long.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace duoboek
