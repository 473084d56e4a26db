// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listpeople.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// The participants of a file as a table to search and sort.
class ParticipantTableModel final : public RowTableModel<ParticipantRow>
{
    Q_OBJECT

public:
    enum class Column { Code, Name, Region, Duos, LookingSince };

    explicit ParticipantTableModel(Format format, QObject* parent = nullptr);

private:
    [[nodiscard]] QString cellText(const ParticipantRow& row, int column) const override;
    [[nodiscard]] SortKey cellKey(const ParticipantRow& row, int column) const override;
    [[nodiscard]] QString searchWords(const ParticipantRow& row) const override;

    Format m_format;
};

} // namespace duoboek
