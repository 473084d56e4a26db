// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheettotals.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace duoboek {

SheetTotals::SheetTotals(QWidget* parent)
    : QTableView(parent)
{
    setModel(new QStandardItemModel(1, 0, this));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void SheetTotals::follow(QTableView& table)
{
    m_table = &table;
    auto& model = *static_cast<QStandardItemModel*>(this->model());
    // One more, as wide as the scroll bar beside the other table, so that both scroll as far.
    model.setColumnCount(table.model()->columnCount() + 1);
    model.setVerticalHeaderLabels({tr("Total of all rows")});
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { setColumnWidth(column, width); });
    connect(
        table.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    for (int column = 0; column < table.model()->columnCount(); ++column)
        setColumnWidth(column, table.columnWidth(column));
    horizontalHeader()->setMinimumSectionSize(0);
    setColumnWidth(table.model()->columnCount(), table.verticalScrollBar()->sizeHint().width());
    table.verticalHeader()->installEventFilter(this);
    fitHeading();
}

void SheetTotals::setTexts(const QStringList& texts)
{
    auto& model = *static_cast<QStandardItemModel*>(this->model());
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QStandardItem(texts[column]);
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        model.setItem(0, column, item);
    }
}

void SheetTotals::fitHeading()
{
    verticalHeader()->setFixedWidth(m_table->verticalHeader()->width());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    setFixedHeight(m_table->verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

bool SheetTotals::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_table && watched == m_table->verticalHeader())
        fitHeading();
    return QTableView::eventFilter(watched, event);
}

void SheetTotals::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fitHeading();
}

} // namespace duoboek
