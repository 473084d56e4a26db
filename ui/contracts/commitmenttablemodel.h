// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listcommitments.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// Coaches by what they commit to, as a table to search and sort.
class CommitmentTableModel final : public RowTableModel<CommitmentRow>
{
    Q_OBJECT

public:
    /// The coach, how many commitments are missing, and each of them.
    static constexpr int coachColumn = 0;
    static constexpr int missingColumn = 1;
    static constexpr int firstCommitmentColumn = 2;

    /// Which coaches are shown.
    struct Wanted
    {
        bool isWithoutDuo = false; ///< also those without an active duo
        bool isMissingAny = false; ///< only those of whom something is missing
        std::optional<Commitment> missing; ///< only those of whom this is
    };

    explicit CommitmentTableModel(Format format, QObject* parent = nullptr);

    void setWanted(const Wanted& wanted);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] TextTableModel::Cell cellOf(const CommitmentRow& row, int column) const;
    [[nodiscard]] QString cellText(const CommitmentRow& row, int column) const override;
    [[nodiscard]] SortKey cellKey(const CommitmentRow& row, int column) const override;
    [[nodiscard]] QString searchWords(const CommitmentRow& row) const override;
    [[nodiscard]] bool shows(const CommitmentRow& row) const override;

    Format m_format;
    Wanted m_wanted;
};

} // namespace duoboek
