// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"
#include "ui/print/printfonts.h"

#include <QFont>
#include <QPainter>

#include <array>

namespace duoboek {

/// Paints pages as they were laid out, at the resolution of the painter's device: a PDF, a printer, a preview
/// or an image. The painter's origin is the corner of the paper, so a printer must be set to the full page;
/// the paper itself is not painted, and must be white. Painters may be scaled for a preview.
class PagePainter
{
public:
    explicit PagePainter(const PrintFonts& fonts);

    void paint(QPainter& painter, const Page& page);

private:
    void useFontsFor(const QPaintDevice& device);

    PrintFonts m_fonts;
    int m_resolution = 0; // for which m_deviceFonts were made
    std::array<QFont, textStyleCount> m_deviceFonts;
};

} // namespace duoboek
