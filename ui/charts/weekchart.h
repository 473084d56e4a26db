// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/weektotal.h"

#include <QWidget>

#include <vector>

class QChartView;

namespace duoboek {

/// Hours worked as bars against what was agreed as a line, week by week. In the colours of the palette.
class WeekChart final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekChart(QWidget* parent = nullptr);

    void showWeeks(const std::vector<WeekTotal>& weeks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();

    QChartView* m_view;
};

} // namespace duoboek
