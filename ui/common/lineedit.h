// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace duoboek {

/// A line to type in that takes back what is being typed, but leaves Ctrl+Z to the window when nothing is.
class LineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override;
};

} // namespace duoboek
