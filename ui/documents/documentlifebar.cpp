// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentlifebar.h"

#include "ui/common/sizes.h"
#include "ui/documents/documentlife.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace duoboek {

namespace {

void setUp(QToolButton& button)
{
    button.setToolButtonStyle(Qt::ToolButtonTextOnly);
    button.setFocusPolicy(Qt::TabFocus);
    button.setMinimumHeight(smallestTarget); // as wide as its word
}

} // namespace

DocumentLifeBar::DocumentLifeBar(const DocumentLife& life, const QList<QAction*>& more, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QAction* action : {life.receive, life.accept, life.pay}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        setUp(*button);
        row->addWidget(button);
    }
    auto* rest = new QToolButton(this);
    rest->setObjectName(QStringLiteral("moreStepsButton"));
    rest->setText(tr("M&ore"));
    rest->setPopupMode(QToolButton::InstantPopup);
    setUp(*rest);
    auto* menu = new QMenu(rest);
    menu->addActions({life.credit, life.takeBack});
    menu->addActions(more);
    rest->setMenu(menu);
    row->addWidget(rest);
    row->addStretch();
}

} // namespace duoboek
