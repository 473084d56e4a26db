// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "core/base/writeerror.h"

#include <QFileInfo>
#include <QPageSize>

#include <utility>

namespace duoboek {

PdfFile::PdfFile(const QString& path, QString title, const PrintFonts& fonts)
    : m_title(std::move(title))
    , m_file(path)
    , m_pagePainter(fonts)
{
}

PdfFile::~PdfFile()
{
    // The writer must stop using the file before that is thrown away.
    if (m_painter.isActive())
        m_painter.end();
}

Status PdfFile::open()
{
    const QFileInfo target(m_file.fileName());
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return {ErrorCode::FolderNotFound, {folder}};
    if (!m_file.open(QIODevice::WriteOnly)) {
        // The new file begins under a name of its own, so an obstacle is the folder's unless its name is
        // taken.
        if (target.exists())
            return {ErrorCode::PdfNotWritten, {m_file.fileName(), m_file.errorString()}};
        Error error = writeError(m_file, ErrorCode::FolderNotWritable);
        if (error.code == ErrorCode::FolderNotWritable)
            error.arguments.front() = folder;
        return error;
    }
    m_writer.emplace(&m_file);
    m_writer->setTitle(m_title);
    m_writer->setCreator(QStringLiteral("Duoboek"));
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    if (!m_painter.begin(&*m_writer))
        return writeError(m_file, ErrorCode::PdfNotWritten);
    return {};
}

void PdfFile::add(const std::vector<Page>& pages)
{
    for (const Page& page : pages) {
        if (std::exchange(m_hasPages, true))
            m_writer->newPage();
        m_pagePainter.paint(m_painter, page);
    }
}

Status PdfFile::finish()
{
    m_painter.end();
    // A commit takes no notice of what could not be written while the file was being closed.
    if (!writeOut(m_file) || !m_file.commit())
        return writeError(m_file, ErrorCode::PdfNotWritten);
    return {};
}

Status writePdf(
    const QString& path, const QString& title, const std::vector<Page>& pages, const PrintFonts& fonts)
{
    PdfFile file(path, title, fonts);
    if (Status opened = file.open(); !opened)
        return opened;
    file.add(pages);
    return file.finish();
}

} // namespace duoboek
