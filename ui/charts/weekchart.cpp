// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekchart.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int smallestHeight = 200; // pixels
constexpr qreal minutesOfHour = 60; // for drawing only
constexpr qreal halfBar = 0.5;
constexpr int weeksToLabel = 5;

qreal hoursOf(WorkTime time)
{
    return static_cast<qreal>(time.minutes()) / minutesOfHour;
}

} // namespace

WeekChart::WeekChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    setObjectName(QStringLiteral("weekChart"));
    setAccessibleName(tr("Hours of the last 26 weeks against what was agreed"));
    setMinimumHeight(smallestHeight);
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

void WeekChart::showWeeks(const std::vector<WeekTotal>& weeks)
{
    QChart& shown = *m_view->chart();
    shown.removeAllSeries();
    const QList<QAbstractAxis*> before = shown.axes();
    for (QAbstractAxis* axis : before) {
        shown.removeAxis(axis);
        delete axis;
    }
    auto* worked = new QBarSet(tr("worked"));
    auto* agreed = new QLineSeries;
    agreed->setName(tr("agreed"));
    int place = 0;
    for (const WeekTotal& week : weeks) {
        agreed->append(place, hoursOf(week.agreed));
        worked->append(hoursOf(week.worked));
        ++place;
    }
    auto* bars = new QBarSeries;
    bars->append(worked);
    shown.addSeries(bars);
    shown.addSeries(agreed);
    auto* weekAxis = new QCategoryAxis;
    weekAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    weekAxis->setRange(-halfBar, place - halfBar);
    // Every fifth, so that there is room for each.
    for (int at = (place - 1) % weeksToLabel; at < place; at += weeksToLabel)
        weekAxis->append(QString::number(weeks[static_cast<std::size_t>(at)].week.number()), at);
    weekAxis->setTitleText(tr("week"));
    auto* hourAxis = new QValueAxis;
    hourAxis->setLabelFormat(QStringLiteral("%d"));
    hourAxis->setTitleText(tr("hours"));
    shown.addAxis(weekAxis, Qt::AlignBottom);
    shown.addAxis(hourAxis, Qt::AlignLeft);
    for (QAbstractSeries* series : shown.series()) {
        series->attachAxis(weekAxis);
        series->attachAxis(hourAxis);
    }
    // An axis of no height at all cannot be drawn.
    hourAxis->setRange(0, std::max(1.0, hourAxis->max()));
    hourAxis->applyNiceNumbers();
    applyPalette();
}

void WeekChart::applyPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor faint = text;
    faint.setAlphaF(0.2F);
    QChart& shown = *m_view->chart();
    shown.legend()->setLabelColor(text);
    shown.legend()->setFont(font());
    for (QAbstractAxis* axis : shown.axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(text);
        axis->setGridLineColor(faint);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setGridLineVisible(axis->orientation() == Qt::Vertical);
    }
    for (QAbstractSeries* series : shown.series()) {
        if (auto* bars = qobject_cast<QBarSeries*>(series)) {
            bars->barSets().front()->setColor(palette().color(QPalette::Highlight));
            bars->barSets().front()->setBorderColor(palette().color(QPalette::Highlight));
        } else if (auto* line = qobject_cast<QLineSeries*>(series)) {
            line->setPen(QPen(text, 2));
        }
    }
}

void WeekChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

} // namespace duoboek
