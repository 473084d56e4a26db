// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/navigationlist.h"

#include <QEvent>

#include <algorithm>

namespace duoboek {

namespace {
constexpr int iconSide = 24;
constexpr int smallestHeight = 40;
constexpr int margin = 8; // around all of it, in pixels
} // namespace

NavigationList::NavigationList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigationList"));
    setAccessibleName(tr("Screens"));
    setIconSize(QSize(iconSide, iconSide));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(margin, margin, margin, margin);
    setTabKeyNavigation(false);
}

void NavigationList::addScreen(const QString& name, const QIcon& icon)
{
    addItem(new QListWidgetItem(icon, name));
    fitToNames();
}

void NavigationList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToNames();
}

void NavigationList::fitToNames()
{
    int widest = 0;
    const int height = std::max(smallestHeight, fontMetrics().height() * 2);
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
        item(i)->setSizeHint(QSize(0, height));
    }
    setFixedWidth(iconSide + widest + 32 + 2 * margin);
}

} // namespace duoboek
