// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/attention.h"

#include <QAbstractTableModel>

#include <vector>

namespace duoboek {

/// A short table of texts that are ready to be read, for details that are neither sorted nor changed.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        Qt::AlignmentFlag side = Qt::AlignLeading;
    };
    struct Cell
    {
        QString text;
        Attention attention = Attention::None; ///< shown as a colour and a sign
    };
    using Row = std::vector<Cell>; ///< as many as there are columns

    TextTableModel(std::vector<Column> columns, std::vector<Row> rows, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

/// The text with the sign of how much attention it asks, as it is shown.
[[nodiscard]] QString withSign(const TextTableModel::Cell& cell);

} // namespace duoboek
