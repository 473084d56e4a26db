// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printjob.h"

#include <QPageLayout>
#include <QPrinter>

namespace duoboek {

void prepareForPages(QPrinter& printer, const QString& title)
{
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Duoboek"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

PrintJob::PrintJob(QPrinter& printer, const PrintFonts& fonts)
    : m_printer(printer)
    , m_pagePainter(fonts)
{
}

bool PrintJob::begin()
{
    return m_painter.begin(&m_printer);
}

bool PrintJob::isAskedFor(int page) const
{
    const int first = m_printer.fromPage(); // 0: all
    return first == 0 || (page >= first && page <= m_printer.toPage());
}

bool PrintJob::add(const std::vector<Page>& pages)
{
    for (const Page& page : pages) {
        if (!isAskedFor(++m_page))
            continue;
        if (!m_isFirst && !m_printer.newPage())
            return false;
        m_isFirst = false;
        m_pagePainter.paint(m_painter, page);
    }
    return true;
}

void PrintJob::abort()
{
    m_printer.abort();
}

} // namespace duoboek
