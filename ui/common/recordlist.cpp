// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordlist.h"

#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

RecordList::RecordList(QWidget* parent)
    : QWidget(parent)
    , m_table(new ListTable(this))
    , m_empty(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addLayout(m_buttons);
    m_buttons->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // A bar under the columns must not cover the last row.
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RecordList::fitHeight);
    connect(m_table, &ListTable::rowOpened, this,
        [this](int row) { Q_EMIT opened(m_ids[static_cast<std::size_t>(row)]); });
}

void RecordList::setUp(const char* tableName, const QString& name,
    std::vector<TextTableModel::Column> columns, int stretched, const QString& emptySentence)
{
    m_table->setObjectName(QLatin1String(tableName));
    m_table->setAccessibleName(name);
    m_columns = std::move(columns);
    m_stretched = stretched;
    m_empty->setText(emptySentence);
    setItems({});
}

int RecordList::rowHeight() const
{
    return m_table->verticalHeader()->defaultSectionSize();
}

void RecordList::setMostRowsShown(int rows)
{
    m_mostRowsShown = rows;
    fitHeight();
}

QPushButton* RecordList::addButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(smallestTarget);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void RecordList::setItems(std::vector<Item> items)
{
    const auto placeBefore = std::find(m_ids.begin(), m_ids.end(), m_chosen) - m_ids.begin();
    const int scrolled = m_table->verticalScrollBar()->value();
    std::vector<TextTableModel::Row> rows;
    m_ids.clear();
    for (Item& item : items) {
        m_ids.push_back(item.id);
        rows.push_back(std::move(item.cells));
    }
    m_isFilling = true;
    QAbstractItemModel* old = m_table->model();
    m_table->setModel(new TextTableModel(m_columns, std::move(rows), m_table));
    delete old;
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordList::takeCurrent);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsClickable(false);
    header.setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    fitWidths();
    m_table->setVisible(!m_ids.empty());
    m_empty->setVisible(m_ids.empty());
    fitHeight();
    if (!m_ids.empty()) {
        const auto known = std::find(m_ids.begin(), m_ids.end(), m_chosen);
        // Of one that is gone, its neighbour.
        const auto row = known != m_ids.end() ? known - m_ids.begin() : placeBefore;
        m_table->selectRow(static_cast<int>(
            std::clamp<std::ptrdiff_t>(row, 0, static_cast<std::ptrdiff_t>(m_ids.size()) - 1)));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    m_isFilling = false;
    takeCurrent();
}

void RecordList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QString RecordList::chosenText() const
{
    return m_table->currentIndex().siblingAtColumn(0).data().toString();
}

void RecordList::choose(qint64 id)
{
    const auto known = std::find(m_ids.begin(), m_ids.end(), id);
    if (known == m_ids.end())
        return;
    const int row = static_cast<int>(known - m_ids.begin());
    m_table->selectRow(row);
    m_table->scrollTo(m_table->model()->index(row, 0));
}

void RecordList::takeCurrent()
{
    if (m_isFilling)
        return;
    const QModelIndex current = m_table->currentIndex();
    const qint64 id = current.isValid() ? m_ids[static_cast<std::size_t>(current.row())] : 0;
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

void RecordList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_table->model())
        return;
    fitHeight();
    fitWidths();
}

void RecordList::fitWidths()
{
    // Room between a number at the right of its column and the words beside it.
    const int room = 2 * fontMetrics().averageCharWidth();
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (column == m_stretched)
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + room);
    }
}

void RecordList::fitHeight()
{
    if (!m_table->model())
        return;
    const QHeaderView& header = *m_table->horizontalHeader();
    const QScrollBar& bar = *m_table->horizontalScrollBar();
    const int rows = std::clamp(m_table->model()->rowCount(), 1, m_mostRowsShown);
    m_table->setFixedHeight(rows * rowHeight() + std::max(header.sizeHint().height(), header.minimumHeight())
        + 2 * m_table->frameWidth() + (bar.maximum() > 0 ? bar.sizeHint().height() : 0));
}

} // namespace duoboek
