// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showoverview.h"
#include "ui/text/format.h"

#include <QWidget>

class QVBoxLayout;

namespace duoboek {

class DetailSection;
class FigureChart;

/// How the administration stands: a few figures, what is expected, and the last weeks.
class FiguresView final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(Format format, QWidget* parent = nullptr);

    void showFigures(const OverviewFigures& figures);
    void showNothing();

private:
    void showWeeks(const std::vector<WeekTotal>& weeks);
    void addForecast(const OverviewFigures& figures);

    Format m_format;
    QVBoxLayout* m_layout;
    DetailSection* m_figures = nullptr; // made anew each time
    FigureChart* m_chart;
};

} // namespace duoboek
