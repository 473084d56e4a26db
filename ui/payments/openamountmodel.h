// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/duedate.h"
#include "core/documents/finaldocument.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// A final document that waits for payment or for settling.
struct OpenAmount
{
    DocumentId id;
    QString code; ///< its number
    QString regionName; ///< there is none
    FinalDocument document;
};

/// Open amounts as a table to search and sort.
class OpenAmountModel final : public RowTableModel<OpenAmount>
{
    Q_OBJECT

public:
    enum class Column { Number, Payee, Month, State, Due, Gross };
    static constexpr int columnTotal = static_cast<int>(Column::Gross) + 1;

    explicit OpenAmountModel(Format format, QObject* parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    /// Only what is due from the 10th on, and what is overdue (rule 23).
    void setOnlyDue(bool isOnlyDue);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] TextTableModel::Cell cellOf(const FinalDocument& document, Column column) const;
    [[nodiscard]] TextTableModel::Cell dueCell(const FinalDocument& document) const;
    [[nodiscard]] QString cellText(const OpenAmount& row, int column) const override;
    [[nodiscard]] SortKey cellKey(const OpenAmount& row, int column) const override;
    [[nodiscard]] QString searchWords(const OpenAmount& row) const override;
    [[nodiscard]] bool shows(const OpenAmount& row) const override;

    Format m_format;
    QDate m_today;
    bool m_isOnlyDue = false;
};

} // namespace duoboek
