// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"
#include "ui/print/pagepainter.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace duoboek {

/// Shows pages as they will be printed, one below the other, with the painter that prints them. Paper is
/// white in dark palettes too.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(std::vector<Page> pages, const PrintFonts& fonts);
    /// Shows a sentence instead.
    void setSentence(const QString& text);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In percent of the paper's size on this screen.
    [[nodiscard]] int zoomPercent() const;

    void zoomIn();
    void zoomOut();
    void fitToWidth();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double pixelsPerMillimetre() const;
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] double pageTop(int page) const;
    void setZoom(double zoom);
    void updateScrollBars();
    void paintPage(QPainter& painter, int page, const QRectF& sheet);

    std::vector<Page> m_pages;
    std::optional<PagePainter> m_pagePainter;
    QString m_sentence;
    std::optional<double> m_zoom; // 1 is the size of the paper; empty follows the width
};

} // namespace duoboek
