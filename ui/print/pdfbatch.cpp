// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfbatch.h"

#include "ui/print/documentlayout.h"
#include "ui/print/filenames.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/pdffile.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace duoboek {

namespace {

/// How often progress is told, so that a window stays fluent and the work is not held up.
constexpr std::chrono::milliseconds progressInterval{50};

/// The documents of a batch, given out one by one to the threads that write them.
class PdfBatch
{
public:
    PdfBatch(const QString& folder, const std::vector<PaperDocument>& documents, const PrintFonts& fonts,
        const Wording& wording)
        : m_folder(folder)
        , m_documents(documents)
        , m_names(pdfFileNames(documents))
        , m_fonts(fonts)
        , m_wording(wording)
    {
    }

    Status write(const PrintProgress& progress);

private:
    void work();
    [[nodiscard]] bool takeNext(std::size_t& index);
    void report(std::size_t index, const Status& status);
    void followProgress(const PrintProgress& progress);

    const QDir m_folder;
    const std::vector<PaperDocument>& m_documents;
    const QStringList m_names;
    const PrintFonts& m_fonts;
    const Wording& m_wording;

    std::mutex m_mutex; // guards all below
    std::condition_variable m_changed;
    std::size_t m_next = 0;
    std::size_t m_working = 0; // threads that have not ended
    qsizetype m_done = 0;
    bool m_stopped = false;
    bool m_cancelled = false;
    std::map<std::size_t, Error> m_errors; // by place of the document
};

Status PdfBatch::write(const PrintProgress& progress)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    m_working = std::min(cores, m_documents.size());
    std::vector<std::jthread> threads;
    for (std::size_t i = 0, count = m_working; i < count; ++i)
        threads.emplace_back([this] { work(); });
    followProgress(progress);
    threads.clear();

    if (!m_errors.empty())
        return m_errors.begin()->second;
    if (m_cancelled && m_done < static_cast<qsizetype>(m_documents.size()))
        return ErrorCode::Cancelled;
    return {};
}

void PdfBatch::work()
{
    {
        const FontMeasurer measurer(m_fonts);
        std::size_t index = 0;
        while (takeNext(index)) {
            const PaperDocument& document = m_documents[index];
            report(index,
                writePdf(m_folder.filePath(m_names[static_cast<qsizetype>(index)]),
                    fileTitle(document, m_wording), layOut(document, measurer, m_wording), m_fonts));
        }
    }
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_changed.notify_one();
}

bool PdfBatch::takeNext(std::size_t& index)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopped || m_next == m_documents.size())
        return false;
    index = m_next++;
    return true;
}

void PdfBatch::report(std::size_t index, const Status& status)
{
    const std::lock_guard lock(m_mutex);
    if (status) {
        ++m_done;
    } else {
        m_errors.emplace(index, status.error());
        m_stopped = true;
    }
}

void PdfBatch::followProgress(const PrintProgress& progress)
{
    const auto total = static_cast<qsizetype>(m_documents.size());
    std::unique_lock lock(m_mutex);
    bool ended = false;
    while (!ended) {
        ended = m_changed.wait_for(lock, progressInterval, [this] { return m_working == 0; });
        const qsizetype done = m_done;
        // What hears of the progress may take its time; the threads must not wait for it.
        lock.unlock();
        const bool goOn = progress(done, total);
        lock.lock();
        if (!goOn && done < total) {
            m_stopped = true;
            m_cancelled = true;
        }
    }
}

} // namespace

Status writePdfFiles(const QString& folder, const std::vector<PaperDocument>& documents,
    const PrintFonts& fonts, const Wording& wording, const PrintProgress& progress)
{
    if (!QDir(folder).exists())
        return {ErrorCode::FolderNotFound, {folder}};
    return PdfBatch(folder, documents, fonts, wording).write(progress);
}

Status writeCombinedPdf(const QString& path, const QString& title,
    const std::vector<PaperDocument>& documents, const PrintFonts& fonts, const Wording& wording,
    const PrintProgress& progress)
{
    PdfFile file(path, title, fonts);
    if (Status opened = file.open(); !opened)
        return opened;
    const FontMeasurer measurer(fonts);
    const auto total = static_cast<qsizetype>(documents.size());
    auto told = std::chrono::steady_clock::now();
    qsizetype done = 0;
    for (const PaperDocument& document : documents) {
        file.add(layOut(document, measurer, wording));
        ++done;
        const auto now = std::chrono::steady_clock::now();
        if (done < total && now - told < progressInterval)
            continue;
        told = now;
        if (!progress(done, total) && done < total)
            return ErrorCode::Cancelled;
    }
    return file.finish();
}

} // namespace duoboek
