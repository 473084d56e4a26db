// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lineedit.h"

#include <QKeyEvent>

namespace duoboek {

bool LineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool isRedo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (isUndo || isRedo)
            return false;
    }
    return QLineEdit::event(event);
}

} // namespace duoboek
