// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowrow.h"

#include <algorithm>

namespace duoboek {

namespace {
constexpr int spaceAround = 6; // pixels between two in a line, and between lines
} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spaceAround);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowRow::expandingDirections() const
{
    return {};
}

bool FlowRow::hasHeightForWidth() const
{
    return true;
}

int FlowRow::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Placing::Measure);
}

QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        size = {size.width() + own.width() + (size.width() > 0 ? spacing() : 0),
            std::max(size.height(), own.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    flow(area, Placing::Place);
}

int FlowRow::flow(const QRect& area, Placing placing) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    QPoint place = inside.topLeft();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize own = item->sizeHint();
        own.setWidth(std::min(own.width(), std::max(inside.width(), item->minimumSize().width())));
        const bool isFull =
            place.x() > inside.left() && place.x() + own.width() > inside.left() + inside.width();
        if (isFull) {
            place = {inside.left(), place.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (placing == Placing::Place)
            item->setGeometry(QRect(place, own));
        place.rx() += own.width() + spacing();
        lineHeight = std::max(lineHeight, own.height());
    }
    return place.y() + lineHeight - area.top() + contentsMargins().bottom();
}

} // namespace duoboek
