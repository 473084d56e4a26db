// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogsize.h"

#include <QScreen>
#include <QWidget>

namespace duoboek {

void resizeForText(QWidget& dialog, const QSize& charactersAndLines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    const QSize wanted(charactersAndLines.width() * metrics.averageCharWidth(),
        charactersAndLines.height() * metrics.height());
    constexpr int frame = 40; // around the dialog, in pixels
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - QSize(frame, frame)));
}

} // namespace duoboek
