// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pagepainter.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>
#include <vector>

namespace duoboek {

/// One PDF being written. It takes its place under its name only when finish() succeeds: whatever goes wrong
/// before that, no half-written file is left and what had that name stays as it was. Fonts are embedded once,
/// however many documents are added.
class PdfFile
{
public:
    /// title goes into the file's properties: codes, never a name (rule 24).
    PdfFile(const QString& path, QString title, const PrintFonts& fonts);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// Fails with FolderNotFound, FolderNotWritable, DiskFull or PdfNotWritten.
    [[nodiscard]] Status open();
    /// After open() succeeded.
    void add(const std::vector<Page>& pages);
    /// Fails with DiskFull or PdfNotWritten. At least one page must have been added.
    [[nodiscard]] Status finish();

private:
    QString m_title;
    QSaveFile m_file;
    PagePainter m_pagePainter;
    std::optional<QPdfWriter> m_writer;
    QPainter m_painter;
    bool m_hasPages = false;
};

/// Writes one document, or a few that belong together, as one file.
[[nodiscard]] Status writePdf(
    const QString& path, const QString& title, const std::vector<Page>& pages, const PrintFonts& fonts);

} // namespace duoboek
