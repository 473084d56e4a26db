// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/wayback.h"

#include "ui/common/sizes.h"

#include <QStatusBar>
#include <QToolButton>

namespace duoboek {

WayBack::WayBack(QStatusBar& bar, QObject* parent)
    : QObject(parent)
    , action(new QAction(tr("&Back to where you came from"), this))
    , m_button(new QToolButton(&bar))
{
    action->setObjectName(QStringLiteral("wayBackAction"));
    action->setShortcut(QKeySequence(Qt::Key_F8));
    m_button->setObjectName(QStringLiteral("wayBackButton"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAccessibleName(action->text().remove(u'&'));
    m_button->setMinimumHeight(smallestTarget);
    bar.addPermanentWidget(m_button);
    connect(m_button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this] {
        const int screen = m_screen.value_or(0);
        forget();
        Q_EMIT wanted(screen);
    });
    forget();
}

void WayBack::remember(int screen, const QString& name)
{
    m_screen = screen;
    action->setEnabled(true);
    m_button->setText(tr("Back to %1 (F8)").arg(name));
    m_button->show();
}

void WayBack::forget()
{
    m_screen.reset();
    action->setEnabled(false);
    m_button->hide();
}

} // namespace duoboek
