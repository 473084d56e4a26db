// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/usecases/listsessions.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

/// Sessions as a table to search, filter and sort.
class SessionTableModel final : public RowTableModel<SessionRow>
{
    Q_OBJECT

public:
    enum Column { DayColumn, KindColumn, RegionColumn, TitleColumn, PresentColumn };

    SessionTableModel(Format format, QDate today, QObject* parent = nullptr);

    /// Only those of these days and this kind.
    void setWanted(const DateRange& days, std::optional<SessionKind> kind);
    /// Those in sight that are held on these days: in a month the weeks around it are in sight too.
    [[nodiscard]] std::vector<SessionRow> shownRows(const DateRange& days) const;
    /// The id of the last one in sight that was held by today; 0 when there is none.
    [[nodiscard]] qint64 lastHeld() const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cellText(const SessionRow& row, int column) const override;
    [[nodiscard]] SortKey cellKey(const SessionRow& row, int column) const override;
    [[nodiscard]] QString searchWords(const SessionRow& row) const override;
    [[nodiscard]] bool shows(const SessionRow& row) const override;

    Format m_format;
    QDate m_today;
    DateRange m_days;
    std::optional<SessionKind> m_kind;
};

} // namespace duoboek
