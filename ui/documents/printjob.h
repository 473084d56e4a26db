// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/page.h"
#include "ui/print/pagepainter.h"

#include <QPainter>

#include <vector>

class QPrinter;

namespace duoboek {

/// Makes a printer ready for our pages: A4, upright, drawn from the corner of the paper.
void prepareForPages(QPrinter& printer, const QString& title);

/// Pages going to one printer as one job, which may be asked to print some of them only.
class PrintJob
{
public:
    PrintJob(QPrinter& printer, const PrintFonts& fonts);

    /// False when the printer takes no page.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool add(const std::vector<Page>& pages);
    /// What was not printed yet is thrown away.
    void abort();

private:
    [[nodiscard]] bool isAskedFor(int page) const;

    QPrinter& m_printer;
    PagePainter m_pagePainter;
    QPainter m_painter;
    int m_page = 0; // that came last, from 1
    bool m_isFirst = true;
};

} // namespace duoboek
