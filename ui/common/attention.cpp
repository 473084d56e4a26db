// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/attention.h"

namespace duoboek {

QString attentionSign(Attention attention)
{
    switch (attention) {
    case Attention::None:
        return {};
    case Attention::Good:
        return QStringLiteral("✓");
    case Attention::Notice:
        return QStringLiteral("▲");
    case Attention::Urgent:
        break;
    }
    return QStringLiteral("●");
}

QColor attentionColour(Attention attention, const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (attention) {
    case Attention::None:
        return palette.color(QPalette::Text);
    case Attention::Good:
        return isDark ? QColor(0x7f, 0xd1, 0x9a) : QColor(0x1a, 0x6b, 0x3a);
    case Attention::Notice:
        return isDark ? QColor(0xf2, 0xbd, 0x5c) : QColor(0x8a, 0x53, 0x00);
    case Attention::Urgent:
        break;
    }
    return isDark ? QColor(0xff, 0x9a, 0x8f) : QColor(0xa8, 0x1c, 0x1c);
}

} // namespace duoboek
