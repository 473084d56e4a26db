// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifeline/screenmeasurer.h"
#include "ui/print/lifelinelayout.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace duoboek {

/// A duo through time. Arrows and a drag move through it, plus, minus and the wheel zoom, Home and End go to
/// its ends, 0 shows all of it, and Tab goes along the marks that are shown.
class LifelineView final : public QWidget
{
    Q_OBJECT

public:
    /// The wording outlives it.
    LifelineView(Lifeline lifeline, const Wording& wording, QWidget* parent = nullptr);

    [[nodiscard]] const Lifeline& lifeline() const { return m_lifeline; }
    [[nodiscard]] const LifelineDrawing& drawing() const { return m_drawing; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] qint64 shownDays() const { return qRound64(m_days); }
    /// That there are to move through.
    [[nodiscard]] qint64 allDays() const;
    /// "01-01-2019 t/m 31-12-2023"
    [[nodiscard]] QString spanText() const;

    void moveTo(QDate first);
    void zoomIn();
    void zoomOut();
    void showAll();

Q_SIGNALS:
    void spanChanged();
    /// In words; empty when none has the keyboard any more.
    void markChosen(const QString& words);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void applyFont();
    /// The day stays where it is.
    void zoom(double factor, QDate around);
    void moveBy(double shareOfShown);
    void drawAgain();
    /// One child for each spot, so that it can have the keyboard, a tool tip and a name.
    void placeSpots();
    [[nodiscard]] QDate middle() const;
    [[nodiscard]] QString wordsOf(const LifelineSpot& spot) const;
    [[nodiscard]] QString barAt(QPointF position) const;
    [[nodiscard]] QRect pixels(const QRectF& millimetres) const;
    [[nodiscard]] QColor colourOf(Ink ink) const;
    [[nodiscard]] std::optional<std::size_t> focusedSpot() const;

    Lifeline m_lifeline;
    const Wording& m_wording;
    LifelineWords m_words;
    ScreenMeasurer m_measurer;
    QDate m_first;
    double m_days = 1; // in parts, so that a slow wheel zooms too
    LifelineDrawing m_drawing;
    std::vector<QWidget*> m_spots; // the first ones stand for those of the drawing, the rest are hidden
    std::optional<std::size_t> m_focusedMark;
    QPointF m_dragFrom;
    QDate m_dragFirst;
};

} // namespace duoboek
