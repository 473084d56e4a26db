// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/textmeasurer.h"

#include <QStringList>

namespace duoboek {

/// A text from data as it can stand on one line: line breaks, tabs and other control characters become
/// spaces.
[[nodiscard]] QString singleLine(const QString& text);

/// The text, or as much of its beginning as fits with an ellipsis behind it; never wider than width.
[[nodiscard]] QString elided(
    const QString& text, TextStyle style, double width, const TextMeasurer& measurer);

/// The text in lines no wider than width, broken at spaces; a word that is wider is broken within. With
/// maxLines, what is left over is elided on the last line.
[[nodiscard]] QStringList wrapped(
    const QString& text, TextStyle style, double width, const TextMeasurer& measurer, qsizetype maxLines);

} // namespace duoboek
