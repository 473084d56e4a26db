// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listduos.h"
#include "core/usecases/listsignals.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

#include <optional>

namespace duoboek {

/// Which duos a list shows, beside what is searched for and the region.
struct DuoFilter
{
    enum class Activity { Active, All };
    enum class Signals { Any, Some }; ///< whether only those at which something asks for attention

    Activity activity = Activity::Active;
    std::optional<Relation> relation; ///< nothing: of every relation
    Signals signals = Signals::Any;
    std::optional<SignalKind> signal; ///< nothing: whatever it is
};

/// The duos of a file as a table to search and sort.
class DuoTableModel final : public RowTableModel<DuoRow>
{
    Q_OBJECT

public:
    enum class Column { Code, Signals, Participant, Coach, Region, Since, Until, Agreed };
    static constexpr int columnTotal = static_cast<int>(Column::Agreed) + 1;

    explicit DuoTableModel(Format format, QObject* parent = nullptr);

    /// today decides who is active.
    void setDuos(std::vector<DuoRow> duos, QDate today);
    /// Of all duos; those that are not named have none.
    void setSignals(std::vector<SignalledDuo> duos);
    void setWanted(const DuoFilter& wanted);
    /// Whether a last day can stand in the list: of active duos few have one.
    [[nodiscard]] bool showsEnds() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cellText(const DuoRow& duo, int column) const override;
    [[nodiscard]] SortKey cellKey(const DuoRow& duo, int column) const override;
    [[nodiscard]] QString searchWords(const DuoRow& duo) const override;
    [[nodiscard]] bool shows(const DuoRow& duo) const override;

    Format m_format;
    QDate m_today;
    DuoFilter m_wanted;
};

} // namespace duoboek
