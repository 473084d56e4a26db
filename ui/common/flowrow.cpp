// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowrow.h"

#include <algorithm>
#include <utility>

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
    int top = inside.top();
    int end = inside.top(); // of the last line
    for (qsizetype begin = 0; begin < m_items.size();) {
        const Line line = lineFrom(begin, inside.width());
        begin = line.end;
        if (line.height == 0)
            continue; // nothing of what is left is shown
        if (placing == Placing::Place)
            place(line, QRect(inside.left(), top, inside.width(), line.height));
        end = top + line.height;
        top = end + spacing();
    }
    return end - area.top() + contentsMargins().bottom();
}

FlowRow::Line FlowRow::lineFrom(qsizetype begin, int width) const
{
    Line line{begin, begin};
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem& item = *m_items[line.end];
        if (item.isEmpty())
            continue;
        const int added = widthOf(item, width) + (line.width > 0 ? spacing() : 0);
        if (line.width > 0 && line.width + added > width)
            break;
        line.width += added;
        line.height = std::max(line.height, item.sizeHint().height());
    }
    return line;
}

int FlowRow::widthOf(const QLayoutItem& item, int width)
{
    return std::min(item.sizeHint().width(), std::max(width, item.minimumSize().width()));
}

void FlowRow::place(const Line& line, const QRect& area) const
{
    int left = area.left();
    const bool isWhole = line.begin == 0 && line.end == m_items.size();
    int spare = isWhole ? std::max(0, area.width() - line.width) : 0;
    for (qsizetype index = line.begin; index < line.end; ++index) {
        QLayoutItem& item = *m_items[index];
        if (item.spacerItem())
            left += std::exchange(spare, 0);
        if (item.isEmpty())
            continue;
        const int width = widthOf(item, area.width());
        item.setGeometry(QRect(left, area.top(), width, area.height())); // in the middle of the line's height
        left += width + spacing();
    }
}

} // namespace duoboek
