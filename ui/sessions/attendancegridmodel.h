// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showattendance.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

namespace duoboek {

/// Coaches by sessions of a region, to be ticked.
class AttendanceGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AttendanceGridModel(Format format, QObject* parent = nullptr);

    /// Leaves rows and columns in their places where they are the same ones.
    void show(AttendanceGrid grid, const QString& regionName);
    [[nodiscard]] const AttendanceGrid& grid() const { return m_grid; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const AttendanceCoach& coachAt(int row) const
    {
        return m_grid.coaches[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const Session& sessionAt(int column) const
    {
        return m_grid.sessions[static_cast<std::size_t>(column)];
    }
    /// "Intervision Utrecht, wo 10-05-2023"
    [[nodiscard]] QString sessionName(int column) const;
    [[nodiscard]] QString fullText(const QModelIndex& index) const;

    Format m_format;
    AttendanceGrid m_grid;
    QString m_regionName;
};

} // namespace duoboek
