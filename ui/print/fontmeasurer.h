// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printfonts.h"
#include "ui/print/textmeasurer.h"

#include <QFontMetricsF>

#include <array>
#include <vector>

namespace duoboek {

/// Measures with the fonts that documents are printed in. Shaping each text would cost as much as painting
/// it, so the widths of characters and the kerning of pairs are remembered. Make one for each thread.
class FontMeasurer final : public TextMeasurer
{
public:
    explicit FontMeasurer(const PrintFonts& fonts);
    [[nodiscard]] double widthOf(const QString& text, TextStyle style) const override;

private:
    /// One face at the size of its own grid; all widths are in units of that.
    class FaceWidths
    {
    public:
        explicit FaceWidths(const QFont& font);
        [[nodiscard]] double widthOf(const QString& text) const;

    private:
        [[nodiscard]] double stepFrom(QChar character, QChar next) const;

        QFontMetricsF m_metrics;
        mutable std::vector<float>
            m_steps; // from one common character to the next; negative: not measured yet
    };

    std::array<FaceWidths, 2> m_faces; // by FontFace
};

} // namespace duoboek
