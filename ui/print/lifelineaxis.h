// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worktime.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

#include <QDate>

#include <vector>

namespace duoboek {

/// Days along a line, all of the same width; in millimetres.
struct DayScale
{
    QDate first;
    qint64 days = 1; ///< that are shown; above zero
    double left = 0;
    double width = 0;

    [[nodiscard]] double xOf(QDate day) const
    {
        return left + static_cast<double>(first.daysTo(day)) * width / static_cast<double>(days);
    }
    /// The shown day that is nearest.
    [[nodiscard]] QDate dayAt(double x) const;
    [[nodiscard]] QDate end() const { return first.addDays(days); }
    [[nodiscard]] double right() const { return left + width; }
};

struct AxisLabel
{
    double x = 0; ///< left end of the text
    QString text;
};

/// Where a time axis has lines and words. No two labels of a row overlap, and each stands within the scale.
struct TimeAxis
{
    std::vector<double> lines; ///< where what the fine labels name begins
    std::vector<AxisLabel> fine; ///< weeks, months, quarters or years, as fine as there is room for
    std::vector<AxisLabel> coarse; ///< the months of weeks, the years of months and quarters
};
[[nodiscard]] TimeAxis timeAxis(
    const DayScale& scale, TextStyle style, const TextMeasurer& measurer, const Wording& wording);

/// From line to line of a value axis that begins at zero: a round time, so that the highest value lies within
/// so many of them.
[[nodiscard]] WorkTime roundStep(WorkTime highest, int steps);

} // namespace duoboek
