// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/texttablemodel.h"

#include <QAbstractTableModel>

#include <optional>
#include <variant>
#include <vector>

namespace duoboek {

/// A long list as a table that sorts and filters by itself, over an index of its own, so that a hundred
/// thousand rows follow the typing. What a row holds is known to what inherits; see RowTableModel.
class IndexedTableModel : public QAbstractTableModel
{
public:
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// words: each must stand somewhere in what a row is searched by, in any order, accents and case aside.
    /// region: by name; an empty name is for those without one.
    void setFilter(const QString& words, std::optional<QString> region);

    [[nodiscard]] qint64 idAt(int row) const { return idOf(positionAt(row)); }
    /// -1 when the filter hides it.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Of all rows, whatever the filter.
    [[nodiscard]] int total() const { return static_cast<int>(m_sorted.size()); }
    /// In their own order, without doubles; the empty one for rows without a region.
    [[nodiscard]] QStringList regionNames() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    using Position = std::size_t; ///< of a row in the order in which it was handed over
    /// By what a cell sorts; all of a column are of one type. Nothing stands for the order in which the rows
    /// came.
    using SortKey = std::variant<std::monostate, qint64, QString>;

    IndexedTableModel(std::vector<TextTableModel::Column> columns, QObject* parent);

    // Of the row at a position.
    [[nodiscard]] virtual qint64 idOf(Position position) const = 0;
    [[nodiscard]] virtual QString textOf(Position position, int column) const = 0;
    [[nodiscard]] virtual SortKey keyOf(Position position, int column) const = 0;
    [[nodiscard]] virtual QString searchTextOf(Position position) const = 0;
    [[nodiscard]] virtual QString regionOf(Position position) const = 0;
    /// What else decides whether it is shown.
    [[nodiscard]] virtual bool isWanted(Position position) const = 0;

    [[nodiscard]] Position positionAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    /// isWanted() answers otherwise now.
    void filterAgain();
    /// Within a reset: there are so many rows now, all of them new.
    void indexAll(std::size_t rows);
    /// Within a reset: sorted and filtered by what the same rows hold now.
    void indexAgain();
    /// Another row stands at the position. It stays in sight where it was, until the filter is set again.
    void reindex(Position position);
    /// Takes a row out of the table, before it goes, and closes its place when it has gone.
    void takeOut(Position position);
    void closePlace(Position position);
    /// Makes place for a row, before it comes, and brings it into the table when it has come.
    void openPlace(Position position);
    void bringIn(Position position);

private:
    using Positions = std::vector<Position>;

    void applySort();
    void applyFilter();
    template <class Key> void sortBy();
    [[nodiscard]] bool comesBefore(Position one, Position other) const;
    /// Where it belongs among the others.
    [[nodiscard]] Positions::iterator placeIn(Positions& positions, Position position) const;
    void bringIntoSight(Position position);
    [[nodiscard]] bool passes(Position position);
    [[nodiscard]] const QString& foldedSearchText(Position position);

    std::vector<TextTableModel::Column> m_columns;
    std::vector<QString> m_searchTexts; // at the same positions; made at the first search
    Positions m_sorted; // all of them
    Positions m_shown; // those of m_sorted that pass the filter
    QStringList m_words; // of the filter, folded
    std::optional<QString> m_region;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace duoboek
