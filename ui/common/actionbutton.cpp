// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbutton.h"

#include "ui/common/sizes.h"

#include <QToolButton>

namespace duoboek {

QToolButton* makeActionButton(QAction& action, QWidget* parent, Qt::FocusPolicy focus)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(focus);
    button->setMinimumSize(smallestTarget, smallestTarget);
    return button;
}

} // namespace duoboek
