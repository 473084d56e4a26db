// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace duoboek {

/// How much something asks to be looked at. It is never told by colour alone: a sign goes with it.
enum class Attention {
    None,
    Good, ///< in order, and worth saying so
    Notice, ///< to be looked at
    Urgent, ///< something cannot go on before it is solved
};

/// Empty for None.
[[nodiscard]] QString attentionSign(Attention attention);

/// At least 4.5 : 1 against the palette's base, in light and in dark palettes; the palette's own text colour
/// for None.
[[nodiscard]] QColor attentionColour(Attention attention, const QPalette& palette);

} // namespace duoboek
