// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldinggrid.h"

#include <QWidget>

#include <algorithm>
#include <tuple>

namespace duoboek {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// At the top, so that labels stay in line when a message under one field makes the row higher.
Qt::Alignment placeInRow(const QLayoutItem& item)
{
    const bool isPlaced = item.alignment() & Qt::AlignVertical_Mask;
    const bool mayGrow = item.expandingDirections() & Qt::Vertical;
    return isPlaced || mayGrow || !item.widget() ? item.alignment() : item.alignment() | Qt::AlignTop;
}

} // namespace

FoldingGrid::FoldingGrid(QWidget* parent)
    : QGridLayout(parent)
{
}

void FoldingGrid::takeOver(QWidget& page)
{
    auto* plain = qobject_cast<QGridLayout*>(page.layout());
    if (!plain || qobject_cast<FoldingGrid*>(plain))
        return;
    auto* grid = new FoldingGrid;
    grid->takeFrom(*plain);
    delete plain;
    page.setLayout(grid);
}

void FoldingGrid::takeFrom(QGridLayout& plain)
{
    setObjectName(plain.objectName());
    setContentsMargins(plain.contentsMargins());
    setHorizontalSpacing(plain.horizontalSpacing());
    setVerticalSpacing(plain.verticalSpacing());
    for (int column = 0; column < plain.columnCount(); ++column)
        setColumnStretch(column, plain.columnStretch(column));
    while (plain.count() > 0) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        plain.getItemPosition(0, &row, &column, &rows, &columns);
        QLayoutItem* item = plain.takeAt(0);
        if (QLayout* within = item->layout())
            addLayout(within, row, column, rows, columns);
        else
            addItem(item, row, column, rows, columns, placeInRow(*item));
    }
}

QList<QLayoutItem*> FoldingGrid::shownItems() const
{
    QList<std::tuple<int, int, QLayoutItem*>> placed;
    for (int index = 0; index < count(); ++index) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        getItemPosition(index, &row, &column, &rows, &columns);
        if (!itemAt(index)->isEmpty())
            placed.append({row, column, itemAt(index)});
    }
    std::sort(placed.begin(), placed.end());
    QList<QLayoutItem*> items;
    items.reserve(placed.size());
    for (const auto& [row, column, item] : placed)
        items.append(item);
    return items;
}

bool FoldingGrid::isTooNarrow(int width) const
{
    return width < QGridLayout::minimumSize().width();
}

QSize FoldingGrid::minimumSize() const
{
    int widest = 0;
    for (const QLayoutItem* item : shownItems())
        widest = std::max(widest, item->minimumSize().width());
    const QMargins around = contentsMargins();
    const QSize whole = QGridLayout::minimumSize();
    return {std::min(whole.width(), widest + around.left() + around.right()), whole.height()};
}

bool FoldingGrid::hasHeightForWidth() const
{
    return true; // a narrower one is higher
}

int FoldingGrid::foldedHeight(int width) const
{
    const QMargins around = contentsMargins();
    const QList<QLayoutItem*> items = shownItems();
    int height =
        around.top() + around.bottom() + verticalSpacing() * std::max(0, static_cast<int>(items.size()) - 1);
    for (const QLayoutItem* item : items)
        height += heightOf(*item, width - around.left() - around.right());
    return height;
}

int FoldingGrid::heightForWidth(int width) const
{
    if (isTooNarrow(width))
        return foldedHeight(width);
    return QGridLayout::hasHeightForWidth() ? QGridLayout::heightForWidth(width)
                                            : QGridLayout::sizeHint().height();
}

int FoldingGrid::minimumHeightForWidth(int width) const
{
    if (isTooNarrow(width))
        return foldedHeight(width);
    return QGridLayout::hasHeightForWidth() ? QGridLayout::minimumHeightForWidth(width)
                                            : QGridLayout::minimumSize().height();
}

void FoldingGrid::setGeometry(const QRect& area)
{
    if (!isTooNarrow(area.width())) {
        QGridLayout::setGeometry(area);
        return;
    }
    // Not that of the grid, which would place what it holds.
    QLayout::setGeometry(area); // NOLINT(bugprone-parent-virtual-call)
    QRect place = area.marginsRemoved(contentsMargins());
    for (QLayoutItem* item : shownItems()) {
        place.setHeight(heightOf(*item, place.width()));
        item->setGeometry(place);
        place.moveTop(place.bottom() + 1 + verticalSpacing());
    }
}

} // namespace duoboek
