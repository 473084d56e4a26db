// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listduos.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

#include <optional>

namespace duoboek {

/// Which duos a list shows.
struct DuoFilter
{
    enum class Activity { Active, All };

    QString words; ///< each must stand somewhere in a name or code, in any order, accents and case aside
    Activity activity = Activity::Active;
    std::optional<QString> region; ///< by name; an empty name is for those without one
};

/// The duos of a file as a table to search and sort.
class DuoTableModel final : public RowTableModel<DuoRow>
{
    Q_OBJECT

public:
    enum class Column { Code, Participant, Coach, Region, Relation, Since, Until, Agreed };
    static constexpr int columnTotal = static_cast<int>(Column::Agreed) + 1;

    explicit DuoTableModel(Format format, QObject* parent = nullptr);

    /// today decides who is active.
    void setDuos(std::vector<DuoRow> duos, QDate today);
    void setFilter(DuoFilter filter);

    [[nodiscard]] const DuoRow& duoAt(int row) const { return rowAt(row); }
    /// -1 when the filter hides it.
    [[nodiscard]] int rowOf(DuoId duo) const { return IndexedTableModel::rowOf(duo.value()); }

private:
    [[nodiscard]] QString cellText(const DuoRow& duo, int column) const override;
    [[nodiscard]] SortKey cellKey(const DuoRow& duo, int column) const override;
    [[nodiscard]] QString searchWords(const DuoRow& duo) const override;
    [[nodiscard]] bool shows(const DuoRow& duo) const override;

    Format m_format;
    QDate m_today;
    DuoFilter::Activity m_activity = DuoFilter::Activity::Active;
};

} // namespace duoboek
