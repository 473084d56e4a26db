// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepainter.h"

#include <QColor>
#include <QPaintDevice>

#include <optional>

namespace duoboek {

namespace {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QColor(0x1c, 0x23, 0x28);
    case Ink::Muted:
        return QColor(0x59, 0x64, 0x6c);
    case Ink::Accent:
        return QColor(0x17, 0x5c, 0x66);
    case Ink::Hairline:
        return QColor(0xd3, 0xda, 0xde);
    case Ink::Tint:
        return QColor(0xee, 0xf4, 0xf5);
    case Ink::Notice:
        break;
    }
    return QColor(0xc0, 0x7f, 0x1f);
}

} // namespace

PagePainter::PagePainter(const PrintFonts& fonts)
    : m_fonts(fonts)
{
}

void PagePainter::useFontsFor(const QPaintDevice& device)
{
    if (m_resolution == device.logicalDpiY())
        return;
    m_resolution = device.logicalDpiY();
    for (std::size_t i = 0; i < textStyleCount; ++i) {
        const TextStyleLook& look = lookOf(static_cast<TextStyle>(i));
        QFont font = m_fonts.font(look.face);
        font.setPointSizeF(look.points);
        // Bound to the device here, once, and not with each change of font.
        m_deviceFonts[i] = QFont(font, &device);
    }
}

void PagePainter::paint(QPainter& painter, const Page& page)
{
    useFontsFor(*painter.device());
    const double scaleX = painter.device()->logicalDpiX() / millimetresPerInch;
    const double scaleY = painter.device()->logicalDpiY() / millimetresPerInch;
    // Pen, brush and font are set only where they change: setting them is what costs, not drawing.
    painter.setPen(Qt::NoPen);
    std::optional<Ink> ink;
    for (const RuleItem& rule : page.rules) {
        if (ink != rule.ink) {
            ink = rule.ink;
            painter.setBrush(colourOf(rule.ink));
        }
        painter.drawRect(QRectF(rule.x * scaleX, rule.y * scaleY, rule.width * scaleX, rule.height * scaleY));
    }
    painter.setBrush(Qt::NoBrush);
    for (const LineItem& line : page.lines) {
        painter.setPen(
            QPen(colourOf(line.ink), line.thickness * scaleY, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF points;
        for (const PagePoint& point : line.points)
            points.append(QPointF(point.x * scaleX, point.y * scaleY));
        painter.drawPolyline(points);
    }
    std::optional<TextStyle> current;
    for (const TextItem& text : page.texts) {
        if (current != text.style) {
            current = text.style;
            painter.setFont(m_deviceFonts[static_cast<std::size_t>(text.style)]);
            painter.setPen(colourOf(lookOf(text.style).ink));
        }
        painter.drawText(QPointF(text.x * scaleX, text.baseline * scaleY), text.text);
    }
}

} // namespace duoboek
