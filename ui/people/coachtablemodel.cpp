// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coachtablemodel.h"

#include "core/base/textfold.h"
#include "ui/text/valuetext.h"

namespace duoboek {

CoachTableModel::CoachTableModel(QObject* parent)
    : RowTableModel(
        {{tr("Code")}, {tr("Name")}, {tr("Region")}, {tr("Duos"), Qt::AlignTrailing}, {tr("Works")}}, parent)
{
}

QString CoachTableModel::cellText(const CoachRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return row.code;
    case Column::Name:
        return row.name.sorted();
    case Column::Region:
        return row.regionName;
    case Column::Duos:
        return QString::number(row.activeDuos);
    case Column::Works:
        break;
    }
    const QString works = engagementText(row.engagement);
    return row.organisationName.isEmpty() ? works : QStringLiteral("%1, %2").arg(works, row.organisationName);
}

CoachTableModel::SortKey CoachTableModel::cellKey(const CoachRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return {};
    case Column::Duos:
        return row.activeDuos;
    case Column::Name:
    case Column::Region:
    case Column::Works:
        break;
    }
    return foldedForSearch(cellText(row, column));
}

QString CoachTableModel::searchWords(const CoachRow& row) const
{
    const QStringList parts{row.code, row.name.full(), row.regionName, row.organisationName};
    return parts.join(u'\n');
}

} // namespace duoboek
