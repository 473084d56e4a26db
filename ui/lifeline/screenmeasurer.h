// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/textmeasurer.h"

#include <QFontMetricsF>

class QWidget;

namespace duoboek {

/// Measures text in the font of a widget, whatever its style on paper, and tells how large millimetres are
/// there. Made anew when the font of the widget changes.
class ScreenMeasurer final : public TextMeasurer
{
public:
    explicit ScreenMeasurer(const QWidget& widget);

    [[nodiscard]] double widthOf(const QString& text, TextStyle style) const override;
    /// In millimetres.
    [[nodiscard]] double lineHeight() const { return m_metrics.height() / m_perMillimetre; }
    [[nodiscard]] double pixelsPerMillimetre() const { return m_perMillimetre; }

private:
    QFontMetricsF m_metrics;
    double m_perMillimetre;
};

} // namespace duoboek
