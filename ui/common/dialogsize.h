// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace duoboek {

/// So many characters wide and lines high, as far as the screen has room for it.
void resizeForText(QWidget& dialog, const QSize& charactersAndLines);

} // namespace duoboek
