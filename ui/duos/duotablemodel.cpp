// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duotablemodel.h"

#include "core/base/textfold.h"
#include "ui/duos/duowords.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace duoboek {

namespace {

constexpr auto leading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;

/// What an open end sorts as: after every date.
constexpr qint64 never = std::numeric_limits<qint64>::max();

template <class Key> void sortByKeys(std::vector<std::size_t>& positions, const std::vector<Key>& keys)
{
    std::sort(positions.begin(), positions.end(),
        [&keys](std::size_t a, std::size_t b) { return keys[a] != keys[b] ? keys[a] < keys[b] : a < b; });
}

} // namespace

DuoTableModel::DuoTableModel(Format format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_format(std::move(format))
{
}

void DuoTableModel::setDuos(std::vector<DuoRow> duos, QDate today)
{
    beginResetModel();
    m_duos = std::move(duos);
    m_today = today;
    m_searchTexts.clear();
    m_sorted.resize(m_duos.size());
    applySort();
    applyFilter();
    endResetModel();
}

void DuoTableModel::setFilter(DuoFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    applyFilter();
    endResetModel();
}

void DuoTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnTotal)
        return;
    beginResetModel();
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = order;
    applySort();
    applyFilter();
    endResetModel();
}

const DuoRow& DuoTableModel::duoAt(int row) const
{
    return m_duos[m_shown[static_cast<std::size_t>(row)]];
}

int DuoTableModel::rowOf(DuoId duo) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_duos[m_shown[row]].id == duo)
            return static_cast<int>(row);
    }
    return -1;
}

QStringList DuoTableModel::regionNames() const
{
    std::set<QString> names;
    for (const DuoRow& duo : m_duos)
        names.insert(duo.regionName);
    return {names.begin(), names.end()};
}

int DuoTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DuoTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant DuoTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(duoAt(index.row()), column);
    case Qt::ToolTipRole: // for what a narrow column cuts off
        return textOf(duoAt(index.row()), column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == Column::Agreed ? trailing : leading);
    default:
        return {};
    }
}

QVariant DuoTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column == Column::Agreed ? trailing : leading);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Code:
        return tr("Code");
    case Column::Participant:
        return tr("Participant");
    case Column::Coach:
        return tr("Coach");
    case Column::Region:
        return tr("Region");
    case Column::Relation:
        return tr("Relation");
    case Column::Since:
        return tr("Since");
    case Column::Until:
        return tr("Until");
    case Column::Agreed:
        break;
    }
    return tr("Agreed");
}

QString DuoTableModel::textOf(const DuoRow& duo, Column column) const
{
    switch (column) {
    case Column::Code:
        return duo.code;
    case Column::Participant:
        return duo.participant.sorted();
    case Column::Coach:
        return duo.coach.sorted();
    case Column::Region:
        return duo.regionName;
    case Column::Relation:
        return DuoWords::relation(duo.relation);
    case Column::Since:
        return m_format.date(duo.active.first());
    case Column::Until:
        return duo.active.last().isNull() ? QString() : m_format.date(duo.active.last());
    case Column::Agreed:
        break;
    }
    return duo.agreedPerWeek ? m_format.hours(*duo.agreedPerWeek) : QString();
}

std::vector<QString> DuoTableModel::textKeys(Column column) const
{
    std::vector<QString> keys;
    keys.reserve(m_duos.size());
    for (const DuoRow& duo : m_duos)
        keys.push_back(foldedForSearch(textOf(duo, column)));
    return keys;
}

std::vector<qint64> DuoTableModel::numberKeys(Column column) const
{
    std::vector<qint64> keys;
    keys.reserve(m_duos.size());
    for (const DuoRow& duo : m_duos) {
        if (column == Column::Since)
            keys.push_back(duo.active.first().toJulianDay());
        else if (column == Column::Until)
            keys.push_back(duo.active.last().isNull() ? never : duo.active.last().toJulianDay());
        else
            keys.push_back(duo.agreedPerWeek ? duo.agreedPerWeek->minutes() : -1);
    }
    return keys;
}

void DuoTableModel::applySort()
{
    std::iota(m_sorted.begin(), m_sorted.end(), Position(0));
    switch (m_sortColumn) {
    case Column::Code: // the order in which they came
        break;
    case Column::Since:
    case Column::Until:
    case Column::Agreed:
        sortByKeys(m_sorted, numberKeys(m_sortColumn));
        break;
    case Column::Participant:
    case Column::Coach:
    case Column::Region:
    case Column::Relation:
        sortByKeys(m_sorted, textKeys(m_sortColumn));
        break;
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(m_sorted.begin(), m_sorted.end());
}

const std::vector<QString>& DuoTableModel::searchTexts()
{
    if (m_searchTexts.size() == m_duos.size())
        return m_searchTexts;
    m_searchTexts.reserve(m_duos.size());
    for (const DuoRow& duo : m_duos) {
        const QStringList parts{duo.code, duo.participant.full(), duo.participantCode, duo.coach.full(),
            duo.coachCode, duo.regionName};
        m_searchTexts.push_back(foldedForSearch(parts.join(u'\n')));
    }
    return m_searchTexts;
}

void DuoTableModel::applyFilter()
{
    const QStringList words = foldedForSearch(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    const std::vector<QString> none;
    const std::vector<QString>& texts = words.isEmpty() ? none : searchTexts();
    const auto passes = [&](Position position) {
        const DuoRow& duo = m_duos[position];
        if (m_filter.activity == DuoFilter::Activity::Active && !duo.active.contains(m_today))
            return false;
        if (m_filter.region && duo.regionName != *m_filter.region)
            return false;
        return std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return texts[position].contains(word); });
    };
    m_shown.clear();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_shown), passes);
}

} // namespace duoboek
