// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchresultmodel.h"

#include "ui/common/plaintooltip.h"

namespace duoboek {

void SearchResultModel::setResults(std::vector<SearchResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

const SearchResult& SearchResultModel::resultAt(int row) const
{
    return m_results[static_cast<std::size_t>(row)];
}

int SearchResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int SearchResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant SearchResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult& result = resultAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const QString& text = column == Column::Name ? result.name
        : column == Column::Kind                 ? result.kind
                                                 : result.detail;
    if (role == Qt::DisplayRole)
        return text;
    return role == Qt::ToolTipRole ? plainToolTip(text) : QVariant();
}

QVariant SearchResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("What was found");
    case Column::Kind:
        return tr("What it is");
    case Column::Detail:
        break;
    }
    return tr("Code or keys");
}

} // namespace duoboek
