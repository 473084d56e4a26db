// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace duoboek {

class DocumentTableModel;
class ListTable;
struct MonthListing;

/// Which documents of a month are chosen in their table. One stays chosen when the month is read again,
/// whatever became of it.
class DocumentChoice
{
public:
    DocumentChoice(ListTable& table, const DocumentTableModel& model)
        : m_table(table)
        , m_model(model)
    {
    }

    /// Null while no month is shown.
    void setListing(const MonthListing* listing) { m_listing = listing; }
    /// The number of a final document that is to be chosen.
    void prefer(const QString& number) { m_key = number; }
    /// The current one is what is chosen from now on.
    void remember();
    /// Chooses what was chosen before, or else the first document; false when there is none.
    bool restore();

    /// Places in the listing, in its order. A group stands for all of its documents.
    [[nodiscard]] std::vector<std::size_t> places() const;
    [[nodiscard]] std::vector<std::size_t> allPlaces() const;
    /// Of what is chosen, when all of that is final; else nothing.
    [[nodiscard]] std::vector<DocumentId> finalDocuments() const;

private:
    [[nodiscard]] bool isDocument(int row) const;
    [[nodiscard]] QString keyAt(int row) const;

    ListTable& m_table;
    const DocumentTableModel& m_model;
    const MonthListing* m_listing = nullptr;
    QString m_key;
};

} // namespace duoboek
