// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/loadpreparation.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// A coach of the group as a row of its table.
struct GroupRow
{
    CoachId id;
    QString code;
    QString regionName; ///< of all of them the same, so it says nothing
    GroupMember member;
    std::vector<WeekOfHours> weeks; ///< of all duos together, oldest first
};

/// The group of a session. Duos stand there by their codes alone (rule 27).
class GroupTableModel final : public RowTableModel<GroupRow>
{
    Q_OBJECT

public:
    enum Column { CoachColumn, DuosColumn, TrendColumn, SignalsColumn, AttendanceColumn, FollowUpColumn };

    explicit GroupTableModel(Format format, QObject* parent = nullptr);

    void show(const SessionPreparation* preparation, QDate today);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] TextTableModel::Cell cellOf(const GroupRow& row, int column) const;
    [[nodiscard]] QString cellText(const GroupRow& row, int column) const override;
    [[nodiscard]] SortKey cellKey(const GroupRow& row, int column) const override;
    [[nodiscard]] QString searchWords(const GroupRow& row) const override;

    Format m_format;
    QDate m_today;
};

/// Of the most urgent of them; None when there are none.
[[nodiscard]] Attention attentionOf(const std::vector<AttentionRow>& alerts);

} // namespace duoboek
