// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duotablemodel.h"

#include "core/base/textfold.h"
#include "ui/text/valuetext.h"

#include <limits>

namespace duoboek {

namespace {

/// What an open end sorts as: after every date.
constexpr qint64 never = std::numeric_limits<qint64>::max();

} // namespace

DuoTableModel::DuoTableModel(Format format, QObject* parent)
    : RowTableModel({{tr("Code")}, {tr("Participant")}, {tr("Coach")}, {tr("Region")}, {tr("Relation")},
                        {tr("Since")}, {tr("Until")}, {tr("Agreed"), Qt::AlignTrailing}},
        parent)
    , m_format(std::move(format))
{
}

void DuoTableModel::setDuos(std::vector<DuoRow> duos, QDate today)
{
    m_today = today;
    setRows(std::move(duos));
}

void DuoTableModel::setFilter(DuoFilter filter)
{
    m_activity = filter.activity;
    IndexedTableModel::setFilter(filter.words, std::move(filter.region));
}

QString DuoTableModel::cellText(const DuoRow& duo, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return duo.code;
    case Column::Participant:
        return duo.participant.sorted();
    case Column::Coach:
        return duo.coach.sorted();
    case Column::Region:
        return duo.regionName;
    case Column::Relation:
        return relationText(duo.relation);
    case Column::Since:
        return m_format.date(duo.active.first());
    case Column::Until:
        return duo.active.last().isNull() ? QString() : m_format.date(duo.active.last());
    case Column::Agreed:
        break;
    }
    return duo.agreedPerWeek ? m_format.hours(*duo.agreedPerWeek) : QString();
}

DuoTableModel::SortKey DuoTableModel::cellKey(const DuoRow& duo, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return {};
    case Column::Since:
        return duo.active.first().toJulianDay();
    case Column::Until:
        return duo.active.last().isNull() ? never : duo.active.last().toJulianDay();
    case Column::Agreed:
        return duo.agreedPerWeek ? duo.agreedPerWeek->minutes() : qint64(-1);
    case Column::Participant:
    case Column::Coach:
    case Column::Region:
    case Column::Relation:
        break;
    }
    return foldedForSearch(cellText(duo, column));
}

QString DuoTableModel::searchWords(const DuoRow& duo) const
{
    const QStringList parts{duo.code, duo.participant.full(), duo.participantCode, duo.coach.full(),
        duo.coachCode, duo.regionName};
    return parts.join(u'\n');
}

bool DuoTableModel::shows(const DuoRow& duo) const
{
    return m_activity == DuoFilter::Activity::All || duo.active.contains(m_today);
}

} // namespace duoboek
