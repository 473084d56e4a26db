// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listtable.h"

#include "ui/common/sizes.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace duoboek {

namespace {
constexpr int leastStretched = 80; // pixels; the rest of a long text is in its tool tip
} // namespace

ListTable::ListTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    applyRowHeight();
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
}

void ListTable::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(std::max(smallestRow, fontMetrics().height() + 8));
    horizontalHeader()->setMinimumHeight(std::max(smallestRow, fontMetrics().height() + 10));
    if (m_stretchedColumn)
        applyFittedSize();
}

void ListTable::stretchColumns(std::initializer_list<int> columns)
{
    constexpr int leastCharacters = 9;
    horizontalHeader()->setMinimumSectionSize(leastCharacters * fontMetrics().averageCharWidth());
    for (const int column : columns)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ListTable::fitToContents(int stretchedColumn)
{
    m_stretchedColumn = stretchedColumn;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
    applyFittedSize();
}

void ListTable::applyFittedSize()
{
    const QHeaderView& header = *horizontalHeader();
    const int frame = 2 * frameWidth();
    setFixedHeight(model()->rowCount() * verticalHeader()->defaultSectionSize()
        + std::max(header.sizeHint().height(), header.minimumHeight()) + frame);
    int width = frame;
    for (int column = 0; column < header.count(); ++column) {
        const int whole = std::max(sizeHintForColumn(column), header.sectionSizeHint(column));
        width += column == m_stretchedColumn ? std::min(whole, leastStretched) : whole;
    }
    setMinimumWidth(width);
}

void ListTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChosenRows();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyRowHeight();
}

void ListTable::copyChosenRows() const
{
    if (!selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // as they stand, in whatever order they were chosen
    QStringList lines;
    for (const QModelIndex& index : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(index.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace duoboek
