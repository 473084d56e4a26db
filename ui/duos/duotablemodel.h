// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listduos.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace duoboek {

/// Which duos a list shows.
struct DuoFilter
{
    enum class Activity { Active, All };

    QString words; ///< each must stand somewhere in a name or code, in any order, accents and case aside
    Activity activity = Activity::Active;
    std::optional<QString> region; ///< by name; an empty name is for those without one
};

/// The duos of a file as a table that sorts and filters by itself, over an index of its own, so that a
/// hundred thousand of them follow the typing.
class DuoTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Code, Participant, Coach, Region, Relation, Since, Until, Agreed };
    static constexpr int columnTotal = static_cast<int>(Column::Agreed) + 1;

    explicit DuoTableModel(Format format, QObject* parent = nullptr);

    /// today decides who is active.
    void setDuos(std::vector<DuoRow> duos, QDate today);
    void setFilter(DuoFilter filter);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const DuoRow& duoAt(int row) const;
    /// -1 when the filter hides it.
    [[nodiscard]] int rowOf(DuoId duo) const;
    /// Of all duos, whatever the filter.
    [[nodiscard]] int total() const { return static_cast<int>(m_duos.size()); }
    [[nodiscard]] QStringList regionNames() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Position = std::size_t; // in m_duos

    [[nodiscard]] QString textOf(const DuoRow& duo, Column column) const;
    void applySort();
    void applyFilter();
    [[nodiscard]] std::vector<QString> textKeys(Column column) const;
    [[nodiscard]] std::vector<qint64> numberKeys(Column column) const;
    [[nodiscard]] const std::vector<QString>& searchTexts();

    Format m_format;
    QDate m_today;
    std::vector<DuoRow> m_duos; // by code
    std::vector<QString> m_searchTexts; // at the same places; made at the first search
    std::vector<Position> m_sorted; // all of them
    std::vector<Position> m_shown; // those of m_sorted that pass the filter
    DuoFilter m_filter;
    Column m_sortColumn = Column::Code;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace duoboek
