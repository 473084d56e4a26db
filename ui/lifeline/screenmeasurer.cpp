// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeline/screenmeasurer.h"

#include <QWidget>

namespace duoboek {

ScreenMeasurer::ScreenMeasurer(const QWidget& widget)
    : m_metrics(widget.font())
    , m_perMillimetre(widget.logicalDpiX() / millimetresPerInch)
{
}

double ScreenMeasurer::widthOf(const QString& text, TextStyle /*style*/) const
{
    return m_metrics.horizontalAdvance(text) / m_perMillimetre;
}

} // namespace duoboek
