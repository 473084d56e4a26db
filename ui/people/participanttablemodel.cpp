// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participanttablemodel.h"

#include "core/base/textfold.h"

#include <limits>

namespace duoboek {

ParticipantTableModel::ParticipantTableModel(Format format, QObject* parent)
    : RowTableModel(
        {{tr("Code")}, {tr("Name")}, {tr("Region")}, {tr("Duos"), Qt::AlignTrailing}, {tr("Looking since")}},
        parent)
    , m_format(std::move(format))
{
}

QString ParticipantTableModel::cellText(const ParticipantRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return row.code;
    case Column::Name:
        return row.name.sorted();
    case Column::Region:
        return row.regionName;
    case Column::Duos:
        return m_format.count(row.activeDuos);
    case Column::LookingSince:
        break;
    }
    return row.lookingSince.isNull() ? QString() : m_format.date(row.lookingSince);
}

ParticipantTableModel::SortKey ParticipantTableModel::cellKey(const ParticipantRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return {};
    case Column::Duos:
        return row.activeDuos;
    case Column::LookingSince: // who is not looking comes last
        return row.lookingSince.isNull() ? std::numeric_limits<qint64>::max()
                                         : row.lookingSince.toJulianDay();
    case Column::Name:
    case Column::Region:
        break;
    }
    return foldedForSearch(cellText(row, column));
}

QString ParticipantTableModel::searchWords(const ParticipantRow& row) const
{
    return row.code + u'\n' + row.name.full() + u'\n' + row.regionName;
}

} // namespace duoboek
