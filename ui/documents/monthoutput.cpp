// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/monthoutput.h"

#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/printjob.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pdfbatch.h"
#include "ui/print/pdffile.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace duoboek {

void MonthOutput::print(const Sheet& sheet) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepareForPages(printer, sheet.title);
    if (!m_prompts.choosePrinter(printer))
        return;
    PrintJob job(printer, m_kit.fonts);
    if (!job.begin() || !job.add(sheet.pages))
        m_prompts.warn(tr("The printer does not take the document. Check that it is on, or choose another."));
}

void MonthOutput::preview(const Sheet& sheet) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepareForPages(printer, sheet.title);
    m_prompts.previewPrint(printer, [this, &sheet](QPrinter& requested) {
        PrintJob job(requested, m_kit.fonts);
        // The preview itself shows when nothing came.
        static_cast<void>(job.begin() && job.add(sheet.pages));
    });
}

void MonthOutput::save(const Sheet& sheet) const
{
    const QString path =
        m_prompts.askFileToSave(tr("Save as PDF"), QDir(m_state.lastFolder()).filePath(sheet.fileName),
            tr("PDF files (*.pdf)"), UserPrompts::Existing::Allowed);
    if (path.isEmpty())
        return;
    m_state.setLastFolder(QFileInfo(path).absolutePath());
    if (const Status saved = writePdf(path, sheet.title, sheet.pages, m_kit.fonts); !saved)
        m_prompts.warn(tr("The PDF was not saved: %1.").arg(errorText(saved.error())));
}

void MonthOutput::printAll(MonthSheets& sheets) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepareForPages(printer, QStringLiteral("Duoboek %1").arg(sheets.listing().book.month.toText()));
    if (!m_prompts.choosePrinter(printer))
        return;
    const Status printed = paintAll(printer, sheets);
    if (!printed && printed.error().code != ErrorCode::Cancelled)
        m_prompts.warn(tr("Not everything was printed: %1.").arg(errorText(printed.error())));
}

Status MonthOutput::paintAll(QPrinter& printer, MonthSheets& sheets) const
{
    const Error refused{ErrorCode::PdfNotWritten, {printer.printerName(), tr("the printer takes no pages")}};
    const std::unique_ptr<Progress> progress = m_prompts.showProgress(tr("Printing the documents"));
    PrintJob job(printer, m_kit.fonts);
    if (!job.begin())
        return refused;
    for (std::size_t i = 0; i < sheets.count(); ++i) {
        const Result<Sheet> sheet = sheets.sheet(i);
        const bool goesOn =
            progress->report(static_cast<qsizetype>(i), static_cast<qsizetype>(sheets.count()));
        if (!sheet || !goesOn) {
            job.abort();
            return sheet ? Error{ErrorCode::Cancelled} : sheet.error();
        }
        if (!job.add(sheet->pages))
            return refused;
    }
    return {};
}

Result<std::vector<PaperDocument>> MonthOutput::makeAll(MonthSheets& sheets, Progress& progress) const
{
    std::vector<PaperDocument> documents;
    documents.reserve(sheets.count());
    for (std::size_t i = 0; i < sheets.count(); ++i) {
        Result<PaperDocument> document = sheets.document(i);
        if (!document)
            return document.error();
        documents.push_back(std::move(*document));
        constexpr std::size_t documentsPerReport = 100;
        if (i % documentsPerReport == 0 && !progress.report(0, static_cast<qsizetype>(sheets.count())))
            return ErrorCode::Cancelled;
    }
    return documents;
}

void MonthOutput::saveAll(MonthSheets& sheets) const
{
    const QString folder = m_prompts.askFolder(tr("Save all documents in this folder"), m_state.lastFolder());
    if (folder.isEmpty())
        return;
    m_state.setLastFolder(folder);
    qsizetype saved = 0;
    Status status;
    {
        const std::unique_ptr<Progress> progress = m_prompts.showProgress(tr("Saving the documents as PDF"));
        const Result<std::vector<PaperDocument>> documents = makeAll(sheets, *progress);
        status = documents ? writePdfFiles(folder, *documents, m_kit.fonts, m_kit.wording,
                     [&saved, &progress](qsizetype done, qsizetype total) {
                         saved = done;
                         return progress->report(done, total);
                     })
                           : Status(documents.error());
    }
    tellSaved(status, saved, folder);
}

void MonthOutput::tellSaved(const Status& status, qsizetype done, const QString& folder) const
{
    const int count = static_cast<int>(done);
    const QString place = QDir::toNativeSeparators(folder);
    if (status)
        m_prompts.inform(tr("%n document(s) saved in %1.", nullptr, count).arg(place));
    else if (status.error().code == ErrorCode::Cancelled)
        m_prompts.inform(
            tr("Stopped. %n document(s) had been saved in %1 and are complete.", nullptr, count).arg(place));
    else
        m_prompts.warn(tr("Not all documents were saved: %1.").arg(errorText(status.error())));
}

} // namespace duoboek
