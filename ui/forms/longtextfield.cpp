// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/longtextfield.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextDocument>

namespace duoboek {

LongTextEdit::LongTextEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    constexpr int fewLines = 3;
    setLines(fewLines);
}

void LongTextEdit::setLines(int lines)
{
    const int around = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
}

bool LongTextEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool isRedo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (isUndo || isRedo)
            return false;
    }
    return QPlainTextEdit::event(event);
}

void LongTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        Q_EMIT focusLost();
}

LongTextField::LongTextField(QWidget* parent)
    : FormField(parent)
    , m_edit(new LongTextEdit(this))
{
    setInput(*m_edit);
    connect(m_edit, &LongTextEdit::focusLost, this, &LongTextField::leave);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FormField::edited);
}

LongTextField::~LongTextField()
{
    // What goes loses the keyboard, and would hear of it when it is half gone.
    m_edit->disconnect(this);
}

Result<Field> LongTextField::value() const
{
    const QString text = m_edit->toPlainText().trimmed();
    return text.isEmpty() ? Field() : Field(text);
}

void LongTextField::setValue(const Field& value)
{
    setTypedText(textOf(value));
}

QString LongTextField::typedText() const
{
    return m_edit->toPlainText();
}

void LongTextField::setTypedText(const QString& text)
{
    m_textBefore = text;
    if (m_edit->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
}

void LongTextField::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

void LongTextField::leave()
{
    if (m_edit->toPlainText() == m_textBefore)
        return;
    m_textBefore = m_edit->toPlainText();
    m_edit->document()->clearUndoRedoStacks(); // from here on the window takes it back
    Q_EMIT left();
}

} // namespace duoboek
