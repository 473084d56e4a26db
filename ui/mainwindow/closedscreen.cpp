// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/closedscreen.h"

#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace duoboek {

ClosedScreen::ClosedScreen(QWidget* parent)
    : Screen(parent)
{
    setObjectName(QStringLiteral("closedScreen"));
    setFocusPolicy(Qt::StrongFocus);
    auto* label = new PlainLabel(
        tr("This screen consists of names and amounts, so it is not shown in the presenter view. View > "
           "Presenter view (F11) shows it again."),
        this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
}

} // namespace duoboek
