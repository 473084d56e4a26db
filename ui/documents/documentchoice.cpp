// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentchoice.h"

#include "ui/common/listtable.h"
#include "ui/documents/documenttablemodel.h"

#include <algorithm>
#include <numeric>

namespace duoboek {

bool DocumentChoice::isDocument(int row) const
{
    return m_model.kindOf(row) == DocumentTableModel::RowKind::Document;
}

QString DocumentChoice::keyAt(int row) const
{
    const DocumentHeading& heading = m_listing->documents[m_model.documentAt(row)];
    return heading.number.isEmpty() ? heading.payeeCode + u' ' + heading.coachCode : heading.number;
}

void DocumentChoice::remember()
{
    const int row = m_table.currentIndex().row();
    m_key = isDocument(row) ? keyAt(row) : QString();
}

bool DocumentChoice::restore()
{
    int chosen = -1;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (!isDocument(row))
            continue;
        chosen = row;
        if (keyAt(row) == m_key)
            break;
    }
    if (chosen < 0)
        return false;
    // selectRow() would add to what is chosen while the keys of a shortcut are held.
    m_table.selectionModel()->setCurrentIndex(
        m_model.index(chosen, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(m_model.index(chosen, 0));
    return true;
}

std::vector<std::size_t> DocumentChoice::places() const
{
    std::vector<std::size_t> chosen;
    if (!m_listing)
        return chosen;
    for (const QModelIndex& index : m_table.selectionModel()->selectedRows()) {
        if (m_model.kindOf(index.row()) == DocumentTableModel::RowKind::MonthTotal)
            continue; // it stands for the overview
        const std::vector<std::size_t> documents = m_model.documentsOf(index.row());
        chosen.insert(chosen.end(), documents.begin(), documents.end());
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

std::vector<std::size_t> DocumentChoice::allPlaces() const
{
    std::vector<std::size_t> all(m_listing ? m_listing->documents.size() : 0);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

std::vector<DocumentId> DocumentChoice::finalDocuments() const
{
    std::vector<DocumentId> documents;
    for (const std::size_t place : places()) {
        const DocumentId id = m_listing->book.documents[place].id;
        if (!id.isValid())
            return {};
        documents.push_back(id);
    }
    return documents;
}

} // namespace duoboek
