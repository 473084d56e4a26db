// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace duoboek {

/// Where to go from a cell in which was typed.
enum class LeaveTo { Nowhere, Next, Previous, Below, Above, PartAfter, PartBefore };

/// A cell of the week sheet while it is typed in, the corner that
/// marks a note, and the lock of a day that a final document holds. It neither keeps what was
/// typed nor closes the editor: it tells that the cell is to be left.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override { }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void opened(QLineEdit* editor, const QModelIndex& index) const;
    void leaving(LeaveTo where);

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    /// Whether the key was one that leaves the cell.
    [[nodiscard]] bool takeKey(QWidget& editor, const QKeyEvent& event);

    QIcon m_lock = makeIcon(IconShape::Locked);
};

} // namespace duoboek
