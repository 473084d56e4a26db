// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldingarea.h"

#include <QResizeEvent>
#include <QSplitter>

#include <algorithm>

namespace duoboek {

FoldingArea::FoldingArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QSplitter& FoldingArea::sides() const
{
    return *static_cast<QSplitter*>(widget());
}

bool FoldingArea::isFolded() const
{
    return sides().orientation() == Qt::Vertical;
}

void FoldingArea::setShares(const QList<int>& shares)
{
    m_shares = shares;
    if (!isFolded())
        sides().setSizes(shares);
}

void FoldingArea::resizeEvent(QResizeEvent* event)
{
    fold();
    QScrollArea::resizeEvent(event);
}

void FoldingArea::fold()
{
    QSplitter& splitter = sides();
    int needed = splitter.handleWidth() * (splitter.count() - 1);
    for (int side = 0; side < splitter.count(); ++side)
        needed +=
            std::max(splitter.widget(side)->minimumSizeHint().width(), splitter.widget(side)->minimumWidth());
    const bool shallFold = needed > width();
    if (shallFold == isFolded())
        return;
    if (shallFold)
        m_shares = splitter.sizes();
    splitter.setOrientation(shallFold ? Qt::Vertical : Qt::Horizontal);
    if (!shallFold)
        splitter.setSizes(m_shares);
}

} // namespace duoboek
