// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statelabel.h"

#include <QApplication>
#include <QEvent>

namespace duoboek {

void StateLabel::setState(Attention attention, const QString& text)
{
    m_attention = attention;
    const QString sign = attentionSign(attention);
    setText(sign.isEmpty() ? text : sign + QStringLiteral("\u00A0 ") + text);
    applyColour();
}

void StateLabel::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplying)
        applyColour();
}

void StateLabel::applyColour()
{
    m_isApplying = true;
    QPalette own;
    own.setColor(QPalette::WindowText, attentionColour(m_attention, QApplication::palette()));
    setPalette(own);
    m_isApplying = false;
}

} // namespace duoboek
