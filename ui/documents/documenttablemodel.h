// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/computemonth.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace duoboek {

/// The documents of a month in groups by how far they are, each under a row with its totals, and the total of
/// the month below. Sorting keeps the groups.
class DocumentTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Code, Kind, Payee, Hours, Net, Vat, Gross };
    static constexpr int columnTotal = static_cast<int>(Column::Gross) + 1;
    enum class RowKind { Group, Document, MonthTotal };

    explicit DocumentTableModel(Format format, QObject* parent = nullptr);

    /// The listing must outlive what is shown; null shows nothing.
    void setListing(const MonthListing* listing);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] RowKind kindOf(int row) const { return m_rows[static_cast<std::size_t>(row)].kind; }
    /// Place in the listing; for rows that are documents.
    [[nodiscard]] std::size_t documentAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].document;
    }

    /// Whether it is a final document that hours stand on.
    [[nodiscard]] bool canBeCorrected(int row) const;
    /// Places in the listing of what a row adds up; of a document its own.
    [[nodiscard]] std::vector<std::size_t> documentsOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Figures
    {
        WorkTime time;
        Money net;
        Money vat;
    };
    struct Row
    {
        RowKind kind = RowKind::Document;
        std::size_t document = 0; // place in the listing
        DocumentState state = DocumentState::Draft; // of a group
        int count = 0; // of documents in a group
        Figures figures;
    };

    void makeRows();
    void makeNameKeys();
    [[nodiscard]] Row totalOf(RowKind kind, const std::vector<std::size_t>& documents) const;
    [[nodiscard]] bool comesBefore(std::size_t a, std::size_t b) const;
    [[nodiscard]] QString textOf(const Row& row, Column column) const;
    [[nodiscard]] QString wordsOf(const Row& row, Column column) const;
    [[nodiscard]] static QString groupTitle(const Row& row);

    Format m_format;
    const MonthListing* m_listing = nullptr;
    std::vector<Row> m_rows;
    std::vector<QString> m_nameKeys; // as in the listing; filled while the name is what is sorted by
    Column m_sortColumn = Column::Code;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace duoboek
