// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duoboek {

class GroupTableModel;

/// Paints the hours of the last weeks as a small line behind their words, with what was agreed as a dashed
/// one.
class TrendDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model outlives this.
    TrendDelegate(const GroupTableModel& model, QObject* parent);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GroupTableModel& m_model;
};

} // namespace duoboek
