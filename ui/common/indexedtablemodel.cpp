// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/indexedtablemodel.h"

#include "core/base/textfold.h"
#include "ui/common/plaintooltip.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace duoboek {

IndexedTableModel::IndexedTableModel(std::vector<TextTableModel::Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void IndexedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    applySort();
    applyFilter();
    endResetModel();
}

void IndexedTableModel::setFilter(const QString& words, std::optional<QString> region)
{
    beginResetModel();
    m_words = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    m_region = std::move(region);
    applyFilter();
    endResetModel();
}

void IndexedTableModel::filterAgain()
{
    beginResetModel();
    applyFilter();
    endResetModel();
}

int IndexedTableModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](Position position) { return idOf(position) == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QStringList IndexedTableModel::regionNames() const
{
    std::set<QString> names;
    for (const Position position : m_sorted)
        names.insert(regionOf(position));
    return {names.begin(), names.end()};
}

int IndexedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IndexedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant IndexedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(positionAt(index.row()), index.column());
    case Qt::ToolTipRole: // for what a narrow column cuts off
        return plainToolTip(textOf(positionAt(index.row()), index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant IndexedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TextTableModel::Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.side | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

void IndexedTableModel::indexAll(std::size_t rows)
{
    m_searchTexts.clear();
    m_sorted.resize(rows);
    indexAgain();
}

void IndexedTableModel::indexAgain()
{
    applySort();
    applyFilter();
}

template <class Key> void IndexedTableModel::sortBy()
{
    // Each key is made once: to fold a name takes longer than to compare two.
    std::vector<Key> keys;
    keys.reserve(m_sorted.size());
    for (const Position position : m_sorted)
        keys.push_back(std::get<Key>(keyOf(position, m_sortColumn)));
    std::sort(m_sorted.begin(), m_sorted.end(), [&keys](Position one, Position other) {
        return keys[one] != keys[other] ? keys[one] < keys[other] : one < other;
    });
}

void IndexedTableModel::applySort()
{
    std::iota(m_sorted.begin(), m_sorted.end(), Position(0));
    if (m_sorted.empty())
        return;
    const SortKey first = keyOf(0, m_sortColumn);
    if (std::holds_alternative<qint64>(first))
        sortBy<qint64>();
    else if (std::holds_alternative<QString>(first))
        sortBy<QString>();
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(m_sorted.begin(), m_sorted.end());
}

bool IndexedTableModel::comesBefore(Position one, Position other) const
{
    if (m_sortOrder == Qt::DescendingOrder)
        std::swap(one, other);
    const SortKey key = keyOf(one, m_sortColumn);
    const SortKey otherKey = keyOf(other, m_sortColumn);
    return key != otherKey ? key < otherKey : one < other;
}

IndexedTableModel::Positions::iterator IndexedTableModel::placeIn(
    Positions& positions, Position position) const
{
    return std::lower_bound(positions.begin(), positions.end(), position,
        [this](Position one, Position other) { return comesBefore(one, other); });
}

const QString& IndexedTableModel::foldedSearchText(Position position)
{
    if (m_searchTexts.empty()) {
        m_searchTexts.reserve(m_sorted.size());
        for (Position each = 0; each < m_sorted.size(); ++each)
            m_searchTexts.push_back(foldedForSearch(searchTextOf(each)));
    }
    return m_searchTexts[position];
}

bool IndexedTableModel::passes(Position position)
{
    if (!isWanted(position) || (m_region && regionOf(position) != *m_region))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& text = foldedSearchText(position);
    return std::all_of(
        m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word); });
}

void IndexedTableModel::applyFilter()
{
    m_shown.clear();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_shown),
        [this](Position position) { return passes(position); });
}

void IndexedTableModel::reindex(Position position)
{
    if (!m_searchTexts.empty())
        m_searchTexts[position] = foldedForSearch(searchTextOf(position));
    m_sorted.erase(std::find(m_sorted.begin(), m_sorted.end(), position));
    m_sorted.insert(placeIn(m_sorted, position), position);
    const auto shown = std::find(m_shown.begin(), m_shown.end(), position);
    if (shown == m_shown.end()) {
        if (passes(position))
            bringIntoSight(position);
        return;
    }
    const int before = static_cast<int>(shown - m_shown.begin());
    Positions others = m_shown;
    others.erase(others.begin() + before);
    const auto place = placeIn(others, position);
    const int after = static_cast<int>(place - others.begin());
    others.insert(place, position);
    if (after != before) {
        beginMoveRows({}, before, before, {}, after > before ? after + 1 : after);
        m_shown = std::move(others);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(after, 0), index(after, columnCount() - 1));
}

void IndexedTableModel::takeOut(Position position)
{
    m_sorted.erase(std::find(m_sorted.begin(), m_sorted.end(), position));
    const auto shown = std::find(m_shown.begin(), m_shown.end(), position);
    if (shown == m_shown.end())
        return;
    const int row = static_cast<int>(shown - m_shown.begin());
    beginRemoveRows({}, row, row);
    m_shown.erase(shown);
    endRemoveRows();
}

void IndexedTableModel::closePlace(Position position)
{
    if (!m_searchTexts.empty())
        m_searchTexts.erase(m_searchTexts.begin() + static_cast<std::ptrdiff_t>(position));
    for (Positions* positions : {&m_sorted, &m_shown}) {
        for (Position& each : *positions)
            each -= each > position ? 1 : 0;
    }
}

void IndexedTableModel::openPlace(Position position)
{
    if (!m_searchTexts.empty())
        m_searchTexts.insert(m_searchTexts.begin() + static_cast<std::ptrdiff_t>(position), QString());
    for (Positions* positions : {&m_sorted, &m_shown}) {
        for (Position& each : *positions)
            each += each >= position ? 1 : 0;
    }
}

void IndexedTableModel::bringIn(Position position)
{
    if (!m_searchTexts.empty())
        m_searchTexts[position] = foldedForSearch(searchTextOf(position));
    m_sorted.insert(placeIn(m_sorted, position), position);
    if (passes(position))
        bringIntoSight(position);
}

void IndexedTableModel::bringIntoSight(Position position)
{
    const auto place = placeIn(m_shown, position);
    const int row = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(place, position);
    endInsertRows();
}

} // namespace duoboek
