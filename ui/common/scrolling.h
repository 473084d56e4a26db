// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace duoboek {

/// The page in an area without a frame that scrolls it where there is no room for all of it. The keyboard
/// goes to what is on the page, never to the area.
[[nodiscard]] QScrollArea* makeScrolling(QWidget& page, QWidget* parent);

} // namespace duoboek
