// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurechart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

constexpr int smallestHeight = 200; // pixels
constexpr int smallestWidth = 280;
constexpr qreal halfBar = 0.5;
constexpr int mostNamed = 6; // categories of upright bars

/// Told apart from each other and, 3 to 1, from the background.
QColor barColour(qsizetype series, bool isDark)
{
    static const std::array<QColor, 4> onLight{QColor(0x1f, 0x7a, 0x88), QColor(0xb0, 0x6f, 0x10),
        QColor(0x8a, 0x4b, 0x6b), QColor(0x6a, 0x7a, 0x86)};
    static const std::array<QColor, 4> onDark{QColor(0x4f, 0xa8, 0xb4), QColor(0xe0, 0xa8, 0x4c),
        QColor(0xd0, 0x95, 0xb4), QColor(0x9a, 0xa7, 0xb0)};
    const auto& colours = isDark ? onDark : onLight;
    return colours[static_cast<std::size_t>(series) % colours.size()];
}

QAbstractBarSeries* makeSeries(ChartFigures::Bars bars)
{
    if (bars == ChartFigures::Bars::Lying)
        return new QHorizontalBarSeries;
    if (bars == ChartFigures::Bars::LyingInOne)
        return new QHorizontalStackedBarSeries;
    return new QBarSeries;
}

/// Every so many, so that there is room for each; the last one always.
QAbstractAxis* makeSparseAxis(const QStringList& names)
{
    const int count = static_cast<int>(names.size());
    const int step = std::max(1, (count + mostNamed - 1) / mostNamed);
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(-halfBar, count - halfBar);
    for (int at = (count - 1) % step; at < count; at += step)
        axis->append(names[at], at);
    return axis;
}

/// From top to bottom as they come; the axis counts from below.
QAbstractAxis* makeFullAxis(QStringList names)
{
    std::reverse(names.begin(), names.end());
    auto* axis = new QBarCategoryAxis;
    axis->append(names);
    return axis;
}

} // namespace

FigureChart::FigureChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    setMinimumSize(smallestWidth, smallestHeight);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins({});
    m_view->chart()->legend()->setAlignment(Qt::AlignTop);
    applyPalette();
}

void FigureChart::clear()
{
    QChart& shown = *m_view->chart();
    shown.removeAllSeries();
    const QList<QAbstractAxis*> before = shown.axes();
    for (QAbstractAxis* axis : before) {
        shown.removeAxis(axis);
        delete axis;
    }
}

void FigureChart::showFigures(const ChartFigures& figures)
{
    clear();
    addBars(figures);
    addLines(figures);
    addAxes(figures);
    applyPalette();
}

void FigureChart::addBars(const ChartFigures& figures)
{
    const bool isLying = figures.bars != ChartFigures::Bars::Upright;
    QAbstractBarSeries* bars = makeSeries(figures.bars);
    QList<QBarSet*> sets;
    for (const ChartFigures::Series& series : figures.series) {
        auto* set = new QBarSet(series.name);
        QList<qreal> values(series.values.begin(), series.values.end());
        if (isLying)
            std::reverse(values.begin(), values.end());
        set->append(values);
        sets.append(set);
    }
    // What lies beside each other is counted from below as well.
    const bool isTurned = figures.bars == ChartFigures::Bars::Lying;
    if (isTurned)
        std::reverse(sets.begin(), sets.end());
    bars->append(sets);
    m_view->chart()->legend()->setReverseMarkers(isTurned);
    constexpr qreal widthOfGroup = 0.75;
    bars->setBarWidth(widthOfGroup);
    m_view->chart()->addSeries(bars);
}

void FigureChart::addLines(const ChartFigures& figures)
{
    for (const ChartFigures::Series& series : figures.lines) {
        auto* line = new QLineSeries;
        line->setName(series.name);
        int place = 0;
        for (const double value : series.values)
            line->append(place++, value);
        m_view->chart()->addSeries(line);
    }
}

void FigureChart::addAxes(const ChartFigures& figures)
{
    QChart& shown = *m_view->chart();
    const bool isLying = figures.bars != ChartFigures::Bars::Upright;
    QAbstractAxis* names = isLying ? makeFullAxis(figures.categories) : makeSparseAxis(figures.categories);
    names->setTitleText(figures.categoryTitle);
    auto* values = new QValueAxis;
    values->setLabelFormat(QStringLiteral("%d"));
    values->setTitleText(figures.valueTitle);
    shown.addAxis(names, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    shown.addAxis(values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    const QList<QAbstractSeries*> all = shown.series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(names);
        series->attachAxis(values);
    }
    // An axis of no height at all cannot be drawn.
    values->setRange(0, std::max(1.0, values->max()));
    values->applyNiceNumbers();
}

void FigureChart::applyPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    const bool isDark = palette().color(QPalette::Window).lightness() < text.lightness();
    QColor faint = text;
    faint.setAlphaF(0.2F);
    QChart& shown = *m_view->chart();
    shown.legend()->setLabelColor(text);
    shown.legend()->setFont(font());
    const QList<QAbstractAxis*> axes = shown.axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(text);
        axis->setGridLineColor(faint);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setGridLineVisible(axis->type() == QAbstractAxis::AxisTypeValue);
    }
    const QList<QAbstractSeries*> all = shown.series();
    for (QAbstractSeries* series : all) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
            QList<QBarSet*> sets = bars->barSets();
            if (shown.legend()->reverseMarkers())
                std::reverse(sets.begin(), sets.end()); // the first is the first that was given
            for (qsizetype number = 0; number < sets.size(); ++number) {
                sets[number]->setColor(barColour(number, isDark));
                sets[number]->setBorderColor(barColour(number, isDark));
            }
        } else if (auto* line = qobject_cast<QLineSeries*>(series)) {
            line->setPen(QPen(text, 2));
        }
    }
}

QImage FigureChart::picture()
{
    constexpr int sharper = 2;
    setPalette(QPalette(Qt::white));
    QImage image(m_view->size() * sharper, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharper);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter);
    painter.end();
    setPalette(QPalette());
    return image;
}

void FigureChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

} // namespace duoboek
