// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formfield.h"

#include <QPlainTextEdit>

namespace duoboek {

/// Lines to type in. Tab leaves them; what is being typed can be taken back, and Ctrl+Z is the window's when
/// nothing is.
class LongTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongTextEdit(QWidget* parent);

    /// How many stand there without scrolling.
    void setLines(int lines);

Q_SIGNALS:
    void focusLost();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// A field for a text of several lines.
class LongTextField final : public FormField
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget* parent = nullptr);
    ~LongTextField() override;
    Q_DISABLE_COPY_MOVE(LongTextField)

    void setLines(int lines) { m_edit->setLines(lines); }

    [[nodiscard]] Result<Field> value() const override;
    void setValue(const Field& value) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;

private:
    void leave();

    LongTextEdit* m_edit;
    QString m_textBefore; // as it was when it was shown or last left
};

} // namespace duoboek
