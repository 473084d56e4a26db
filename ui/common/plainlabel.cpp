// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

namespace duoboek {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(true);
    setText(text);
}

} // namespace duoboek
