// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/celldelegate.h"

#include "ui/hours/sheetmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace duoboek {

namespace {

constexpr int noteCorner = 8; // pixels along each side
constexpr int lockMargin = 4;

} // namespace

QWidget* CellDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignTrailing);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    Q_EMIT opened(editor, index);
    return editor;
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (index.data(SheetModel::isLockedRole).toBool()) {
        const int size = option.fontMetrics.height() * 3 / 4;
        const QRect place(option.rect.left() + lockMargin,
            option.rect.top() + (option.rect.height() - size) / 2, size, size);
        m_lock.paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    if (!index.data(SheetModel::hasNoteRole).toBool())
        return;
    const QPoint corner = option.rect.topRight() + QPoint(1, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawPolygon(QPolygon({corner, corner - QPoint(noteCorner, 0), corner + QPoint(0, noteCorner)}));
    painter->restore();
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return takeKey(*editor, *static_cast<QKeyEvent*>(event));
    case QEvent::ShortcutOverride:
        // Esc is for the cell before it is for anything else.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::FocusOut:
        // A menu of the field itself, or another window in front, is no leaving.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
            && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            Q_EMIT leaving(LeaveTo::Nowhere);
        return false;
    default:
        return false;
    }
}

bool CellDelegate::takeKey(QWidget& editor, const QKeyEvent& event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Escape:
        Q_EMIT closeEditor(&editor, RevertModelCache);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT leaving(LeaveTo::Below);
        return true;
    case Qt::Key_Up:
        Q_EMIT leaving(LeaveTo::Above);
        return true;
    case Qt::Key_Tab:
        Q_EMIT leaving(isControl ? LeaveTo::PartAfter : LeaveTo::Next);
        return true;
    case Qt::Key_Backtab:
        Q_EMIT leaving(isControl ? LeaveTo::PartBefore : LeaveTo::Previous);
        return true;
    default:
        return false;
    }
}

} // namespace duoboek
