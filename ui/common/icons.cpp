// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace duoboek {

namespace {

// Everything is drawn on a square of 24 by 24.

void addTwoPeople(QPainterPath& path)
{
    path.addEllipse(QPointF(8, 8), 3.2, 3.2);
    path.moveTo(2, 20);
    path.cubicTo(2, 11.5, 14, 11.5, 14, 20);
    path.addEllipse(QPointF(17, 9), 2.6, 2.6);
    path.moveTo(17, 14.2);
    path.cubicTo(20.5, 14.2, 22, 16.5, 22, 20);
}

void addClock(QPainterPath& path)
{
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.addPolygon(QPolygonF({{12, 6.5}, {12, 12}, {16, 14.5}, {12, 12}, {12, 6.5}}));
}

void addCalendarLeaf(QPainterPath& path)
{
    path.addRoundedRect(QRectF(3, 4.5, 18, 16.5), 1.5, 1.5);
    path.moveTo(3, 9.5);
    path.lineTo(21, 9.5);
    for (const qreal x : {8.0, 16.0}) {
        path.moveTo(x, 2.5);
        path.lineTo(x, 6.5);
    }
    path.addEllipse(QPointF(8, 13.5), 1, 1);
    path.addEllipse(QPointF(16, 17), 1, 1);
}

void addPadlock(QPainterPath& path)
{
    path.addRoundedRect(QRectF(5, 11, 14, 9.5), 1.5, 1.5);
    path.moveTo(8, 11);
    path.lineTo(8, 8);
    path.arcTo(QRectF(8, 4, 8, 8), 180, -180);
    path.lineTo(16, 11);
}

void addFourTiles(QPainterPath& path)
{
    for (const QPointF corner : {QPointF(3, 3), QPointF(13, 3), QPointF(3, 13), QPointF(13, 13)})
        path.addRoundedRect(QRectF(corner, QSizeF(8, 8)), 1.5, 1.5);
}

void addWrittenSheet(QPainterPath& path)
{
    path.addPolygon(
        QPolygonF({{5, 2.5}, {14.5, 2.5}, {19, 7}, {19, 21.5}, {5, 21.5}, {5, 2.5}, {14.5, 2.5}}));
    path.addPolygon(QPolygonF({{14.5, 2.5}, {14.5, 7}, {19, 7}}));
    for (const qreal y : {11.0, 14.5, 18.0}) {
        path.moveTo(8.5, y);
        path.lineTo(15.5, y);
    }
}

void addPeopleAroundTable(QPainterPath& path)
{
    path.addEllipse(QPointF(12, 12), 4.2, 4.2);
    for (const QPointF head : {QPointF(12, 3.6), QPointF(20.4, 12), QPointF(12, 20.4), QPointF(3.6, 12)})
        path.addEllipse(head, 1.9, 1.9);
}

QPainterPath pathOf(IconShape shape)
{
    QPainterPath path;
    switch (shape) {
    case IconShape::Overview:
        addFourTiles(path);
        break;
    case IconShape::Duos:
        addTwoPeople(path);
        break;
    case IconShape::Documents:
        addWrittenSheet(path);
        break;
    case IconShape::Hours:
        addClock(path);
        break;
    case IconShape::Sessions:
        addCalendarLeaf(path);
        break;
    case IconShape::Intervision:
        addPeopleAroundTable(path);
        break;
    case IconShape::Contracts:
        path.addRoundedRect(QRectF(4.5, 2.5, 15, 19), 1.5, 1.5);
        path.moveTo(8, 7);
        path.lineTo(16, 7);
        path.addPolygon(QPolygonF({{8, 14.5}, {11, 17.5}, {16.5, 11.5}}));
        break;
    case IconShape::People:
        path.addRoundedRect(QRectF(2.5, 4.5, 19, 15), 1.5, 1.5);
        path.addEllipse(QPointF(8.5, 9.8), 2.1, 2.1);
        path.moveTo(5, 16.5);
        path.cubicTo(5, 12, 12, 12, 12, 16.5);
        for (const qreal y : {9.5, 13.0}) {
            path.moveTo(14.5, y);
            path.lineTo(18.5, y);
        }
        break;
    case IconShape::Settings:
        for (const QPointF knob : {QPointF(9, 6), QPointF(16, 12), QPointF(7, 18)}) {
            path.moveTo(3, knob.y());
            path.lineTo(knob.x() - 2.2, knob.y());
            path.addEllipse(knob, 2.2, 2.2);
            path.moveTo(knob.x() + 2.2, knob.y());
            path.lineTo(21, knob.y());
        }
        break;
    case IconShape::Previous:
        path.addPolygon(QPolygonF({{14.5, 5}, {8, 12}, {14.5, 19}}));
        break;
    case IconShape::Next:
        path.addPolygon(QPolygonF({{9.5, 5}, {16, 12}, {9.5, 19}}));
        break;
    case IconShape::Locked:
        addPadlock(path);
        break;
    }
    return path;
}

class ShapeEngine final : public QIconEngine
{
public:
    explicit ShapeEngine(IconShape shape)
        : m_shape(shape)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 24.0, rect.height() / 24.0);
        painter->setPen(QPen(palette.color(group, role), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_shape));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine(m_shape); }

private:
    IconShape m_shape;
};

} // namespace

QIcon makeIcon(IconShape shape)
{
    return QIcon(new ShapeEngine(shape));
}

} // namespace duoboek
