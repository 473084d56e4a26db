// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentiontablemodel.h"

#include "core/base/textfold.h"
#include "ui/common/plaintooltip.h"
#include "ui/overview/attentionwords.h"
#include "ui/text/signaltext.h"

#include <QApplication>

namespace duoboek {

namespace {

using Column = AttentionTableModel::Column;

std::vector<TextTableModel::Column> columns()
{
    return {{AttentionTableModel::tr("What")}, {AttentionTableModel::tr("Why")},
        {AttentionTableModel::tr("Who")}, {AttentionTableModel::tr("Code")},
        {AttentionTableModel::tr("Since")}};
}

} // namespace

Attention attentionOf(const AttentionRow& row)
{
    if (row.rest)
        return Attention::None;
    return row.signal.urgency == Urgency::Urgent ? Attention::Urgent : Attention::Notice;
}

AttentionTableModel::AttentionTableModel(Format format, QObject* parent)
    : RowTableModel(columns(), parent)
    , m_format(std::move(format))
{
}

void AttentionTableModel::setWanted(const Wanted& wanted)
{
    m_wanted = wanted;
    filterAgain();
}

QVariant AttentionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionRow& row = rowAt(index.row()).row;
    if (role == Qt::ToolTipRole && index.column() == static_cast<int>(Column::Cause))
        return plainToolTip(AttentionWords::cause(row.signal, m_format));
    if (role != Qt::ForegroundRole || index.column() != static_cast<int>(Column::Kind))
        return RowTableModel::data(index, role);
    const Attention attention = attentionOf(row);
    return attention == Attention::None ? QVariant() : attentionColour(attention, QApplication::palette());
}

QString AttentionTableModel::cellText(const AttentionItem& item, int column) const
{
    const AttentionRow& row = item.row;
    switch (static_cast<Column>(column)) {
    case Column::Kind:
        return withSign({signalName(row.signal.kind), attentionOf(row)});
    case Column::Cause:
        return AttentionWords::cause(row.signal, m_format);
    case Column::Who:
        return row.name;
    case Column::Code:
        return row.code;
    case Column::Since:
        break;
    }
    return row.signal.since.isNull() ? QString() : m_format.date(row.signal.since);
}

AttentionTableModel::SortKey AttentionTableModel::cellKey(const AttentionItem& item, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Kind:
        return item.rank;
    case Column::Since:
        return item.row.signal.since.isNull() ? qint64{0} : item.row.signal.since.toJulianDay();
    case Column::Cause:
    case Column::Who:
    case Column::Code:
        break;
    }
    return foldedForSearch(cellText(item, column));
}

QString AttentionTableModel::searchWords(const AttentionItem& item) const
{
    return QStringList{AttentionWords::title(item.row), item.regionName, AttentionWords::owner(item.row)}
        .join(u'\n');
}

bool AttentionTableModel::shows(const AttentionItem& item) const
{
    return (!m_wanted.kind || item.row.signal.kind == *m_wanted.kind)
        && (!m_wanted.owner || item.row.owner() == *m_wanted.owner) && (m_wanted.isResting || !item.row.rest);
}

} // namespace duoboek
