// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace duoboek {

/// The few icons of the window, drawn in the colours of the palette that is in use at that moment.
enum class IconShape {
    Overview, ///< four tiles
    Duos, ///< two people
    Documents, ///< a sheet with lines
    Hours, ///< a clock
    Sessions, ///< a leaf of a calendar
    Intervision, ///< people around a table
    Contracts, ///< a sheet with a tick
    People, ///< a card with a person on it
    Settings, ///< three sliders
    Previous,
    Next,
    Locked, ///< a padlock
};

[[nodiscard]] QIcon makeIcon(IconShape shape);

} // namespace duoboek
