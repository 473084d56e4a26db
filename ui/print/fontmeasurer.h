// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printfonts.h"
#include "ui/print/textmeasurer.h"

#include <QFontMetricsF>

#include <array>

namespace duoboek {

/// Measures with the fonts that documents are printed in. Make one for each thread.
class FontMeasurer final : public TextMeasurer
{
public:
    explicit FontMeasurer(const PrintFonts& fonts);
    [[nodiscard]] double widthOf(const QString& text, TextStyle style) const override;

private:
    std::array<QFontMetricsF, 2> m_metrics; // by FontFace
};

} // namespace duoboek
