// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showattendance.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// The coaches of one session, to be ticked.
class AttendanceListModel final : public RowTableModel<AttendanceCoach>
{
    Q_OBJECT

public:
    enum Column { CoachColumn, StatusColumn, HoursColumn, DuoColumn, QuestionColumn };

    explicit AttendanceListModel(Format format, QObject* parent = nullptr);

    /// What has changed since, where the coaches are the same; else all of it anew.
    void show(const AttendanceSheet& sheet);
    void showNothing();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] TextTableModel::Cell cellOf(const AttendanceCoach& coach, int column) const;
    [[nodiscard]] QString cellText(const AttendanceCoach& coach, int column) const override;
    [[nodiscard]] SortKey cellKey(const AttendanceCoach& coach, int column) const override;
    [[nodiscard]] QString searchWords(const AttendanceCoach& coach) const override;

    Format m_format;
    Session m_session;
    std::vector<AttendanceCoach> m_shown; // as they were handed over
};

} // namespace duoboek
