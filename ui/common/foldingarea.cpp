// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldingarea.h"

#include "ui/common/uistate.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <numeric>

namespace duoboek {

namespace {
constexpr int enoughToRead = 300; // pixels; the height of each side below the other, where one scrolls
} // namespace

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
    connect(&sides(), &QSplitter::splitterMoved, this, [this] { m_isByHand = m_isByHand || !isFolded(); });
}

void FoldingArea::divide()
{
    if (isFolded() || m_isByHand || m_shares.isEmpty())
        return;
    // As shares they would give way to what each side needs at least.
    const int all = std::max(1, std::accumulate(m_shares.begin(), m_shares.end(), 0));
    QList<int> sizes;
    for (const int share : m_shares)
        sizes.append(width() * share / all);
    sides().setSizes(sizes);
}

void FoldingArea::resizeEvent(QResizeEvent* event)
{
    fold();
    QScrollArea::resizeEvent(event);
    divide();
}

void FoldingArea::restore(const UiState& state)
{
    m_isByHand = state.restore(sides());
}

void FoldingArea::keep(UiState& state) const
{
    if (m_isByHand && !isFolded())
        state.keep(sides());
}

bool FoldingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QScrollArea::eventFilter(watched, event);
}

int FoldingArea::neededBy(QWidget& side)
{
    const auto* area = qobject_cast<QScrollArea*>(&side);
    if (!area || !area->widget())
        return std::max(side.minimumSizeHint().width(), side.minimumWidth());
    area->widget()->installEventFilter(this); // once, however often it is asked
    return area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
}

void FoldingArea::fold()
{
    QSplitter& splitter = sides();
    int needed = splitter.handleWidth() * (splitter.count() - 1);
    bool hasScrolling = false;
    for (int index = 0; index < splitter.count(); ++index) {
        QWidget& side = *splitter.widget(index);
        const int ofSide = neededBy(side);
        needed += ofSide;
        if (qobject_cast<QScrollArea*>(&side)) {
            side.setMinimumWidth(std::min(ofSide, width()));
            hasScrolling = true;
        }
    }
    const bool shallFold = needed > width();
    if (shallFold == isFolded())
        return;
    if (shallFold)
        m_sizes = splitter.sizes();
    splitter.setOrientation(shallFold ? Qt::Vertical : Qt::Horizontal);
    for (int index = 0; hasScrolling && index < splitter.count(); ++index)
        splitter.widget(index)->setMinimumHeight(shallFold ? enoughToRead : 0);
    if (!shallFold && m_isByHand)
        splitter.setSizes(m_sizes);
    divide();
}

} // namespace duoboek
