// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listpeople.h"
#include "ui/common/rowtablemodel.h"

namespace duoboek {

/// The coaches of a file as a table to search and sort.
class CoachTableModel final : public RowTableModel<CoachRow>
{
    Q_OBJECT

public:
    enum class Column { Code, Name, Region, Duos, Works };

    explicit CoachTableModel(QObject* parent = nullptr);

private:
    [[nodiscard]] QString cellText(const CoachRow& row, int column) const override;
    [[nodiscard]] SortKey cellKey(const CoachRow& row, int column) const override;
    [[nodiscard]] QString searchWords(const CoachRow& row) const override;
};

} // namespace duoboek
