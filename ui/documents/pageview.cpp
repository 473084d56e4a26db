// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pageview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace duoboek {

namespace {

constexpr double margin = 14; // pixels around each page
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.2;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that fitting to the width cannot go to and fro
}

void PageView::setPages(std::vector<Page> pages, const PrintFonts& fonts)
{
    m_pages = std::move(pages);
    m_sentence.clear();
    if (!m_pagePainter)
        m_pagePainter.emplace(fonts);
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    viewport()->update();
}

void PageView::setSentence(const QString& text)
{
    m_pages.clear();
    m_sentence = text;
    setAccessibleDescription(text);
    updateScrollBars();
    viewport()->update();
}

double PageView::pixelsPerMillimetre() const
{
    const double natural = logicalDpiX() / millimetresPerInch;
    if (m_zoom)
        return natural * *m_zoom;
    return std::max(natural * smallestZoom, (viewport()->width() - 2 * margin) / paper::width);
}

int PageView::zoomPercent() const
{
    return static_cast<int>(std::lround(pixelsPerMillimetre() * millimetresPerInch * 100 / logicalDpiX()));
}

QSizeF PageView::pageSize() const
{
    return QSizeF(paper::width, paper::height) * pixelsPerMillimetre();
}

double PageView::pageTop(int page) const
{
    return margin + page * (pageSize().height() + margin);
}

void PageView::setZoom(double zoom)
{
    // What stands in the middle stays there.
    QScrollBar& bar = *verticalScrollBar();
    const double middle = bar.value() + viewport()->height() / 2.0;
    const double share = middle / std::max(1.0, pageTop(pageCount()));
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    updateScrollBars();
    bar.setValue(static_cast<int>(share * pageTop(pageCount()) - viewport()->height() / 2.0));
    viewport()->update();
}

void PageView::zoomIn()
{
    setZoom(zoomPercent() / 100.0 * zoomStep);
}

void PageView::zoomOut()
{
    setZoom(zoomPercent() / 100.0 / zoomStep);
}

void PageView::fitToWidth()
{
    m_zoom.reset();
    updateScrollBars();
    viewport()->update();
}

void PageView::updateScrollBars()
{
    const int line = fontMetrics().height() * 2;
    const QSize room = viewport()->size();
    const double height = m_pages.empty() ? 0 : pageTop(pageCount());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(line);
    const double width = m_zoom && !m_pages.empty() ? pageSize().width() + 2 * margin : 0;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(width)) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(line);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_pages.empty()) {
        painter.fillRect(event->rect(), palette().window());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
        return;
    }
    painter.fillRect(event->rect(), palette().mid());
    const QSizeF size = pageSize();
    const double x =
        std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet(QPointF(x, pageTop(page) - verticalScrollBar()->value()), size);
        if (sheet.intersects(event->rect()))
            paintPage(painter, page, sheet);
    }
}

void PageView::paintPage(QPainter& painter, int page, const QRectF& sheet)
{
    painter.save();
    painter.fillRect(sheet, Qt::white);
    painter.translate(sheet.topLeft());
    const double zoom = pixelsPerMillimetre() * millimetresPerInch / painter.device()->logicalDpiX();
    painter.scale(zoom, zoom);
    m_pagePainter->paint(painter, m_pages[static_cast<std::size_t>(page)]);
    painter.restore();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar.setValue(bar.minimum());
        return;
    case Qt::Key_End:
        bar.setValue(bar.maximum());
        return;
    case Qt::Key_Space:
        bar.triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                ? QAbstractSlider::SliderPageStepSub
                : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event); // arrows and pages
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

} // namespace duoboek
