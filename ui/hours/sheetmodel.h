// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/entrychange.h"
#include "core/hours/weeksheet.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace duoboek {

/// What the rows of a sheet are.
enum class SheetCut { DuosOfWeek, WeeksOfDuo };

/// Which rows of a sheet are shown.
struct SheetFilter
{
    QString words; ///< each must stand in the code or a name, accents and case aside
    std::optional<QString> region; ///< by name; an empty name is for those without one
    CoachId coach; ///< any when it is none
};

/// A coach who can be chosen.
struct SheetCoach
{
    CoachId id;
    QString name; ///< with the code, for two may have one name
};

/// A row of a sheet, wherever it stands.
struct SheetRowKey
{
    DuoId duo;
    IsoWeek week;

    friend bool operator==(const SheetRowKey&, const SheetRowKey&) = default;
};

/// A week sheet as a table: the days, then the total, what was agreed, and the difference.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int dayColumns = static_cast<int>(daysOfWeek);
    static constexpr int totalColumn = dayColumns;
    static constexpr int agreedColumn = dayColumns + 1;
    static constexpr int differenceColumn = dayColumns + 2;
    static constexpr int columnTotal = dayColumns + 3;
    /// Whether a cell has a note.
    static constexpr int hasNoteRole = Qt::UserRole;
    /// Whether a final document holds it.
    static constexpr int isLockedRole = Qt::UserRole + 1;

    explicit SheetModel(Format format, QObject* parent = nullptr);

    /// Shows another sheet. One with the same rows takes the place of what stands there, without a reset.
    void setSheet(WeekSheet sheet, SheetCut cut);
    /// What was read again of some duos takes the place of their rows; false when it holds a row that is not
    /// here. One that is gone stays as an empty row.
    [[nodiscard]] bool update(const WeekSheet& part, const std::vector<DuoId>& duos);
    void setFilter(const SheetFilter& filter);
    /// Whether hours can be typed in at all.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    [[nodiscard]] const WeekSheet& sheet() const { return m_sheet; }
    [[nodiscard]] SheetCut cut() const { return m_cut; }
    /// The place of a row in the sheet.
    [[nodiscard]] std::size_t placeAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const SheetRow& rowAt(int row) const { return m_sheet.rows[placeAt(row)]; }
    [[nodiscard]] const SheetDuo& duoAt(int row) const { return m_sheet.duoOf(rowAt(row)); }
    [[nodiscard]] SheetRowKey keyAt(int row) const { return {duoAt(row).id, rowAt(row).week}; }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const SheetRowKey& key) const;
    /// The day of a cell in one of the first columns.
    [[nodiscard]] const SheetCell& cellAt(const QModelIndex& index) const;
    [[nodiscard]] EntryDay dayAt(const QModelIndex& index) const;
    /// Why nothing can be typed in a cell of a day; nothing when something can, or could in a file that is
    /// not for reading only.
    [[nodiscard]] std::optional<Error> refusalAt(const QModelIndex& index) const;
    /// Whether a final document holds the hours of a day.
    [[nodiscard]] bool isLocked(const QModelIndex& index) const;
    [[nodiscard]] static bool isDay(const QModelIndex& index)
    {
        return index.isValid() && index.column() < dayColumns;
    }

    /// All that is to be said of a cell, in a sentence or more.
    [[nodiscard]] QString describe(const QModelIndex& index) const;

    /// Of the rows that are shown, by column; the difference is that of the rows with an agreement.
    [[nodiscard]] QStringList totals() const;
    /// How many rows there are, whatever the filter.
    [[nodiscard]] int total() const { return static_cast<int>(m_sheet.rows.size()); }
    /// In order of name.
    [[nodiscard]] QStringList regionNames() const;
    [[nodiscard]] std::vector<SheetCoach> coaches() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The totals may be others now.
    void figuresChanged();

private:
    [[nodiscard]] bool hasRowsOf(const WeekSheet& sheet) const;
    void applyFilter();
    [[nodiscard]] bool passes(const SheetDuo& duo, const QString& searchText) const;
    [[nodiscard]] QString textOf(const QModelIndex& index) const;
    [[nodiscard]] static QString columnTitle(int column);

    Format m_format;
    WeekSheet m_sheet;
    SheetCut m_cut = SheetCut::DuosOfWeek;
    bool m_isEditable = false;
    SheetFilter m_filter;
    QStringList m_words; // of the filter, folded
    std::vector<QString> m_searchTexts; // of the duos, folded; made at the first search
    std::vector<std::size_t> m_shown; // places of rows
};

} // namespace duoboek
