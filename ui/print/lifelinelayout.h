// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifeline/lifeline.h"
#include "ui/print/lifelineaxis.h"
#include "ui/print/lifelinewords.h"
#include "ui/print/page.h"

#include <QRectF>

#include <vector>

namespace duoboek {

/// Which part of a lifeline is drawn, and in how much room. All in millimetres, also on a screen.
struct LifelineFrame
{
    QDate first; ///< day that is shown
    qint64 days = 1; ///< that are shown
    double left = 0;
    double width = 0;
    double height = 0;
    double lineHeight = 0; ///< of a text

    [[nodiscard]] double leastHeight() const;
};

/// Marks that stand so close in their row that they are pointed at as one.
struct LifelineSpot
{
    QRectF area; ///< never overlaps another one
    std::vector<std::size_t> marks; ///< by day; at least one
};

/// A lifeline as numbers, for the window and for paper alike: agreed hours as a band, worked hours as bars of
/// as little time as there is room for, and a row of marks for each kind of event.
struct LifelineDrawing
{
    Page picture;
    DayScale scale;
    CalendarUnit unit = CalendarUnit::Week;
    std::vector<LifelineBar> bars; ///< those that are shown
    std::vector<LifelineSpot> spots; ///< by the day of their first mark
    QRectF plot; ///< where the bars stand
};

[[nodiscard]] LifelineDrawing drawLifeline(const Lifeline& lifeline, const LifelineFrame& frame,
    const TextMeasurer& measurer, const LifelineWords& words, const Wording& wording);

/// The whole of it, with what happened as a list below, without what people typed.
[[nodiscard]] std::vector<Page> layOutLifeline(
    const Lifeline& lifeline, const TextMeasurer& measurer, const Wording& wording);

} // namespace duoboek
