// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listtable.h"

#include "ui/common/sizes.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int leastStretched = 80; // pixels; the rest of a long text is in its tool tip
constexpr int leastFitted = 110; // pixels; enough for a day with its time
constexpr QChar roomAfterNumber(0x2002); // so that it does not touch the text of the next column

class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->displayAlignment & Qt::AlignRight)
            option->text += roomAfterNumber;
    }
};

class RoomyHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (option->textAlignment & Qt::AlignRight)
            option->text += roomAfterNumber;
    }
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override
    {
        const QSize size = QHeaderView::sectionSizeFromContents(column);
        return size + QSize(fontMetrics().horizontalAdvance(roomAfterNumber), 0);
    }
};

} // namespace

ListTable::ListTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalHeader(new RoomyHeader(Qt::Horizontal, this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
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

void ListTable::setFirstWidths(const std::vector<int>& characters)
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    constexpr int aroundWord = 14; // pixels
    for (std::size_t place = 0; place < characters.size(); ++place) {
        const auto column = static_cast<int>(place);
        const QString word = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(
            column, std::max(characters[place] * digit, fontMetrics().horizontalAdvance(word) + aroundWord));
    }
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
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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
    for (int column = 0; column < header.count(); ++column)
        width += leastWidth(column);
    setMinimumWidth(width);
    fitColumns();
}

int ListTable::wholeWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

int ListTable::leastWidth(int column) const
{
    return std::min(wholeWidth(column), column == m_stretchedColumn ? leastStretched : leastFitted);
}

void ListTable::fitColumns()
{
    int tooMuch = -viewport()->width();
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        tooMuch += column == m_stretchedColumn ? leastWidth(column) : wholeWidth(column);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (column == m_stretchedColumn)
            continue;
        const int taken = std::clamp(tooMuch, 0, wholeWidth(column) - leastWidth(column));
        setColumnWidth(column, wholeWidth(column) - taken);
        tooMuch -= taken;
    }
}

void ListTable::resizeEvent(QResizeEvent* event)
{
    if (m_stretchedColumn)
        fitColumns();
    QTableView::resizeEvent(event);
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
