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

void makeHeading(QLabel& label, HeadingOf what)
{
    constexpr qreal larger = 1.4;
    QFont font = label.font();
    if (what == HeadingOf::Page)
        font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    label.setFont(font);
}

PlainLabel* sectionHeading(const QString& text, QWidget* parent)
{
    auto* heading = new PlainLabel(text, parent);
    makeHeading(*heading, HeadingOf::Section);
    return heading;
}

} // namespace duoboek
