// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchresult.h"

#include <QAbstractTableModel>

namespace duoboek {

/// What was found, as the table under the search shows it.
class SearchResultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Kind, Detail };
    static constexpr int columnTotal = static_cast<int>(Column::Detail) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(std::vector<SearchResult> results);
    [[nodiscard]] const SearchResult& resultAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SearchResult> m_results;
};

} // namespace duoboek
