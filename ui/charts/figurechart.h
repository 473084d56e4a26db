// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractAxis;
class QChartView;

namespace duoboek {

/// Figures as they are drawn. Values have whatever unit the title names.
struct ChartFigures
{
    struct Series
    {
        QString name;
        std::vector<double> values; ///< one for each category
    };
    enum class Bars {
        Upright, ///< for what follows in time; only some categories are named
        Lying, ///< each category is named
        LyingInOne, ///< the same, series behind each other in one bar
    };

    Bars bars = Bars::Upright;
    QStringList categories;
    QString categoryTitle;
    QString valueTitle;
    std::vector<Series> series; ///< as bars
    std::vector<Series> lines{}; ///< over upright bars
};

/// A chart of bars and lines, in the colours of the palette.
class FigureChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget* parent = nullptr);

    void showFigures(const ChartFigures& figures);
    /// The chart as it is shown, on white and twice as sharp.
    [[nodiscard]] QImage picture();

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear();
    void addBars(const ChartFigures& figures);
    void addLines(const ChartFigures& figures);
    void addAxes(const ChartFigures& figures);
    void applyPalette();

    QChartView* m_view;
};

} // namespace duoboek
