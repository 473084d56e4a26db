// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/texttablemodel.h"

#include "ui/common/plaintooltip.h"

#include <QApplication>

namespace duoboek {

TextTableModel::TextTableModel(std::vector<Column> columns, std::vector<Row> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_rows(std::move(rows))
{
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const Cell& cell = m_rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole:
        return withSign(cell);
    case Qt::ForegroundRole:
        return cell.attention == Attention::None ? QVariant()
                                                 : attentionColour(cell.attention, QApplication::palette());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_columns[column].side | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.side | Qt::AlignVCenter) : QVariant();
}

QString withSign(const TextTableModel::Cell& cell)
{
    return cell.attention == Attention::None ? cell.text : attentionSign(cell.attention) + u' ' + cell.text;
}

} // namespace duoboek
