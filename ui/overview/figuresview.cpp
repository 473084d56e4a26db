// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figuresview.h"

#include "ui/charts/figurechart.h"
#include "ui/common/detailsection.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace duoboek {

FiguresView::FiguresView(Format format, QWidget* parent)
    : QWidget(parent)
    , m_format(std::move(format))
    , m_layout(new QVBoxLayout(this))
    , m_chart(new FigureChart(this))
{
    m_chart->setObjectName(QStringLiteral("weekChart"));
    m_chart->setAccessibleName(tr("Hours of the last 26 weeks against what was agreed"));
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(12);
    m_layout->addWidget(sectionHeading(tr("The last 26 weeks"), this));
    m_layout->addWidget(m_chart);
    m_layout->addStretch();
    showNothing();
}

void FiguresView::showNothing()
{
    setVisible(false);
}

void FiguresView::showFigures(const OverviewFigures& figures)
{
    setVisible(true);
    delete m_figures;
    m_figures = new DetailSection(m_format.month(figures.month), this);
    m_figures->setObjectName(QStringLiteral("figuresSection"));
    m_figures->addValue(tr("Active duos"), m_format.count(figures.activeDuos));
    m_figures->addValue(tr("Hours"),
        tr("%1, agreed for these days %2")
            .arg(m_format.hours(figures.worked), m_format.hours(figures.agreed)));
    m_figures->addValue(tr("Cost"), m_format.money(figures.costOfMonth));
    m_figures->addValue(tr("Cost of the year"), m_format.money(figures.costOfYear));
    addForecast(figures);
    m_figures->addSentence(figures.isSomethingHeldBack
            ? tr("Amounts are without VAT, and without what waits for the answer to a question.")
            : tr("Amounts are without VAT."));
    m_layout->insertWidget(0, m_figures);
    showWeeks(figures.weeks);
}

void FiguresView::showWeeks(const std::vector<WeekTotal>& weeks)
{
    constexpr double minutesOfHour = 60; // for drawing only
    ChartFigures chart;
    chart.categoryTitle = tr("week");
    chart.valueTitle = tr("hours");
    chart.series = {{tr("worked"), {}}};
    chart.lines = {{tr("agreed"), {}}};
    for (const WeekTotal& week : weeks) {
        chart.categories.append(QString::number(week.week.number()));
        chart.series.front().values.push_back(static_cast<double>(week.worked.minutes()) / minutesOfHour);
        chart.lines.front().values.push_back(static_cast<double>(week.agreed.minutes()) / minutesOfHour);
    }
    m_chart->showFigures(chart);
}

void FiguresView::addForecast(const OverviewFigures& figures)
{
    if (!figures.forecast) {
        m_figures->addValue(tr("Expected"), {});
        m_figures->addSentence(
            tr("What is to come cannot be told: the pilot has no last day that lies ahead, or nothing was "
               "worked this year."));
        return;
    }
    const Forecast& forecast = *figures.forecast;
    m_figures->addValue(tr("Expected"),
        tr("%1 more until %2").arg(m_format.money(forecast.cost), m_format.date(forecast.until)));
    m_figures->addSentence(tr(
        "If each duo goes on as in the last %1 weeks that were entered, or as agreed where there are none: "
        "%2 hours, at %3, which is what an hour cost on average this year.")
                               .arg(m_format.count(weeksToForecastFrom), m_format.hours(forecast.time),
                                   m_format.rate(forecast.average)));
}

} // namespace duoboek
