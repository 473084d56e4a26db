// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/indexedtablemodel.h"

#include <algorithm>

namespace duoboek {

/// An IndexedTableModel over structs that a use case loaded, in order of their codes. A Row has an id, a code
/// and a regionName.
template <class Row> class RowTableModel : public IndexedTableModel
{
public:
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        indexAll(m_rows.size());
        endResetModel();
    }

    /// Shows what one record is now, and leaves the others: it changed, it came, or (nothing) it went.
    void update(qint64 id, std::optional<Row> row)
    {
        const auto known = std::find_if(
            m_rows.begin(), m_rows.end(), [id](const Row& each) { return each.id.value() == id; });
        if (known != m_rows.end() && row && known->code == row->code) {
            *known = std::move(*row);
            reindex(static_cast<Position>(known - m_rows.begin()));
            return;
        }
        if (known != m_rows.end()) {
            const auto position = static_cast<Position>(known - m_rows.begin());
            takeOut(position);
            m_rows.erase(known);
            closePlace(position);
        }
        if (!row)
            return;
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row->code,
            [](const Row& each, const QString& code) { return each.code < code; });
        const auto position = static_cast<Position>(place - m_rows.begin());
        openPlace(position);
        m_rows.insert(place, std::move(*row));
        bringIn(position);
    }

    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[positionAt(row)]; }

protected:
    using IndexedTableModel::IndexedTableModel;

    /// Changes a column of every row, in order of their codes. isWantedFor: whether what a filter asks for
    /// may depend on it.
    template <class Change> void changeColumn(int column, bool isWantedFor, Change change)
    {
        if (!isWantedFor && column != sortColumn()) {
            std::for_each(m_rows.begin(), m_rows.end(), change);
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
            return;
        }
        beginResetModel();
        std::for_each(m_rows.begin(), m_rows.end(), change);
        indexAgain();
        endResetModel();
    }

    [[nodiscard]] virtual QString cellText(const Row& row, int column) const = 0;
    [[nodiscard]] virtual SortKey cellKey(const Row& row, int column) const = 0;
    [[nodiscard]] virtual QString searchWords(const Row& row) const = 0;
    [[nodiscard]] virtual bool shows(const Row& /*row*/) const { return true; }

private:
    [[nodiscard]] qint64 idOf(Position position) const final { return m_rows[position].id.value(); }
    [[nodiscard]] QString textOf(Position position, int column) const final
    {
        return cellText(m_rows[position], column);
    }
    [[nodiscard]] SortKey keyOf(Position position, int column) const final
    {
        return cellKey(m_rows[position], column);
    }
    [[nodiscard]] QString searchTextOf(Position position) const final
    {
        return searchWords(m_rows[position]);
    }
    [[nodiscard]] QString regionOf(Position position) const final { return m_rows[position].regionName; }
    [[nodiscard]] bool isWanted(Position position) const final { return shows(m_rows[position]); }

    std::vector<Row> m_rows; // by code
};

} // namespace duoboek
