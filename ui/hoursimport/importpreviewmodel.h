// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hourspreview.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace duoboek {

class HoursReader;

/// The rows of a table of hours with what would become of them.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, StateColumn, DuoColumn, DateColumn, TimeColumn, ReasonColumn, ColumnCount };

    /// The reader outlives it.
    ImportPreviewModel(const HoursReader& reader, Format format, QObject* parent = nullptr);

    /// The reader has another preview, or none.
    void refresh();
    /// Only the rows of that state; nothing shows all.
    void setFilter(std::optional<ImportRowState> state);

    /// "new", and so on.
    [[nodiscard]] static QString stateText(ImportRowState state);
    /// "DUO000012 Anna de Vries – Jan Bakker"
    [[nodiscard]] static QString duoText(const NamedDuo& duo);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applyFilter();
    [[nodiscard]] const ImportRow& rowAt(int row) const;
    [[nodiscard]] QString textOf(const ImportRow& row, int column) const;
    [[nodiscard]] QString duoOf(const ImportRow& row) const;
    /// What stands in the table.
    [[nodiscard]] QString cellOf(const ImportRow& row, HoursColumn column) const;
    [[nodiscard]] QString hoursOf(const ImportRow& row) const;
    [[nodiscard]] QString reasonOf(const ImportRow& row) const;

    const HoursReader& m_reader;
    Format m_format;
    std::optional<ImportRowState> m_state;
    std::vector<std::size_t> m_shown; // places among the rows of the preview
};

} // namespace duoboek
