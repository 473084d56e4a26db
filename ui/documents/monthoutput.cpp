// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/monthoutput.h"

#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/outputrecord.h"
#include "ui/documents/printjob.h"
#include "ui/print/documentlayout.h"
#include "ui/print/filenames.h"
#include "ui/print/pdfbatch.h"
#include "ui/print/pdffile.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace duoboek {

bool MonthOutput::mayGoOut(OutputMethod method, const std::vector<DocumentOutput>& outputs) const
{
    return !m_record || outputs.empty() || m_record->mayGoOut(method, outputs);
}

void MonthOutput::keep(OutputMethod method, const std::vector<DocumentOutput>& outputs) const
{
    if (m_record)
        m_record->keep(method, outputs);
}

std::vector<DocumentOutput> MonthOutput::outputsOf(const Sheet& sheet)
{
    if (!sheet.output)
        return {};
    return {*sheet.output};
}

void MonthOutput::print(const Sheet& sheet) const
{
    const std::vector<DocumentOutput> outputs = outputsOf(sheet);
    if (!mayGoOut(OutputMethod::Print, outputs))
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepareForPages(printer, sheet.title);
    if (!m_prompts.choosePrinter(printer))
        return;
    {
        PrintJob job(printer, m_kit.fonts);
        if (!job.begin() || !job.add(sheet.pages)) {
            m_prompts.warn(
                tr("The printer does not take the document. Check that it is on, or choose another."));
            return;
        }
    }
    keep(OutputMethod::Print, outputs);
}

void MonthOutput::preview(const Sheet& sheet) const
{
    const std::vector<DocumentOutput> outputs = outputsOf(sheet);
    QPrinter printer(QPrinter::HighResolution);
    prepareForPages(printer, sheet.title);
    const bool isPrinted = m_prompts.previewPrint(printer, [this, &sheet](QPrinter& requested) {
        PrintJob job(requested, m_kit.fonts);
        // The preview itself shows when nothing came.
        static_cast<void>(job.begin() && job.add(sheet.pages));
    });
    if (isPrinted)
        keep(OutputMethod::Print, outputs);
}

void MonthOutput::save(const Sheet& sheet) const
{
    const std::vector<DocumentOutput> outputs = outputsOf(sheet);
    if (!mayGoOut(OutputMethod::File, outputs))
        return;
    const QString path =
        m_prompts.askFileToSave(tr("Save as PDF"), QDir(m_state.lastFolder()).filePath(sheet.fileName),
            tr("PDF files (*.pdf)"), UserPrompts::Existing::Allowed);
    if (path.isEmpty())
        return;
    m_state.setLastFolder(QFileInfo(path).absolutePath());
    if (const Status saved = writePdf(path, sheet.title, sheet.pages, m_kit.fonts); !saved) {
        m_prompts.warn(tr("The PDF was not saved: %1.").arg(errorText(saved.error())));
        return;
    }
    keep(OutputMethod::File, outputs);
}

Result<MonthOutput::Made> MonthOutput::make(
    MonthSheets& sheets, const std::vector<std::size_t>& places, Progress& progress) const
{
    Made made;
    made.documents.reserve(places.size());
    for (const std::size_t place : places) {
        Result<PaperDocument> document = sheets.document(place);
        if (!document)
            return document.error();
        made.outputs.push_back(sheets.outputOf(place, *document));
        made.documents.push_back(std::move(*document));
        constexpr std::size_t documentsPerReport = 100;
        if (made.documents.size() % documentsPerReport == 1
            && !progress.report(0, static_cast<qsizetype>(places.size())))
            return ErrorCode::Cancelled;
    }
    return made;
}

void MonthOutput::printAll(MonthSheets& sheets, const std::vector<std::size_t>& places) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepareForPages(printer, QStringLiteral("Duoboek %1").arg(sheets.listing().book.month.toText()));
    std::vector<DocumentOutput> outputs;
    Status printed;
    {
        std::unique_ptr<Progress> progress = m_prompts.showProgress(tr("Printing the documents"));
        Result<Made> made = make(sheets, places, *progress);
        if (made) {
            progress.reset();
            if (!mayGoOut(OutputMethod::Print, made->outputs) || !m_prompts.choosePrinter(printer))
                return;
            progress = m_prompts.showProgress(tr("Printing the documents"));
            printed = paint(printer, made->documents, *progress);
            outputs = std::move(made->outputs);
        } else {
            printed = made.error();
        }
    }
    if (printed)
        keep(OutputMethod::Print, outputs);
    else if (printed.error().code != ErrorCode::Cancelled)
        m_prompts.warn(tr("Not everything was printed: %1.").arg(errorText(printed.error())));
}

Status MonthOutput::paint(
    QPrinter& printer, const std::vector<PaperDocument>& documents, Progress& progress) const
{
    const Error refused{ErrorCode::PdfNotWritten, {printer.printerName(), tr("the printer takes no pages")}};
    PrintJob job(printer, m_kit.fonts);
    if (!job.begin())
        return refused;
    qsizetype done = 0;
    for (const PaperDocument& document : documents) {
        if (!progress.report(done++, static_cast<qsizetype>(documents.size()))) {
            job.abort();
            return ErrorCode::Cancelled;
        }
        if (!job.add(layOut(document, m_kit.measurer, m_kit.wording)))
            return refused;
    }
    return {};
}

void MonthOutput::saveAll(MonthSheets& sheets, const std::vector<std::size_t>& places) const
{
    const QString folder = m_prompts.askFolder(tr("Save all documents in this folder"), m_state.lastFolder());
    if (folder.isEmpty())
        return;
    m_state.setLastFolder(folder);
    qsizetype saved = 0;
    Status status;
    std::vector<DocumentOutput> outputs;
    {
        std::unique_ptr<Progress> progress = m_prompts.showProgress(tr("Saving the documents as PDF"));
        Result<Made> made = make(sheets, places, *progress);
        if (made) {
            progress.reset();
            if (!mayGoOut(OutputMethod::File, made->outputs))
                return;
            progress = m_prompts.showProgress(tr("Saving the documents as PDF"));
            status = writePdfFiles(folder, made->documents, m_kit.fonts, m_kit.wording,
                [&saved, &progress](qsizetype done, qsizetype total) {
                    saved = done;
                    return progress->report(done, total);
                });
            const QStringList names = pdfFileNames(made->documents);
            for (std::size_t i = 0; i < made->outputs.size(); ++i) {
                // Of work that was stopped some are there, and are whole.
                if (QFileInfo::exists(QDir(folder).filePath(names[static_cast<qsizetype>(i)])))
                    outputs.push_back(std::move(made->outputs[i]));
            }
        } else {
            status = made.error();
        }
    }
    tellSaved(status, saved, folder);
    keep(OutputMethod::File, outputs);
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
