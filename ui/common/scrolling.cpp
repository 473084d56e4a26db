// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrolling.h"

namespace duoboek {

QScrollArea* makeScrolling(QWidget& page, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(&page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace duoboek
