// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/makepaper.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/pdfbatch.h"
#include "ui/print/pdffile.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>

namespace {

using namespace duoboek;

/// The documents of a busy month of the made-up administration, the same ones over again until there are
/// enough.
std::vector<PaperDocument> manyDocuments(const QString& file)
{
    const auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        giveUp(QStringLiteral("%1 cannot be opened").arg(file));
    const auto listing = listMonth(**database, Month(2026, 5), LineCodes::NotNeeded);
    const auto maker = PaperMaker::create(**database, QDate(2026, 6, 30));
    if (!listing || !maker)
        giveUp(QStringLiteral("the month cannot be computed"));
    std::vector<PaperDocument> documents;
    constexpr std::size_t enough = 200;
    while (documents.size() < enough) {
        const auto overview = (*maker)->makeOverview(*listing);
        if (!overview || overview->documents.empty())
            giveUp(QStringLiteral("the month has no documents"));
        documents.insert(documents.end(), overview->documents.begin(), overview->documents.end());
    }
    documents.resize(enough);
    return documents;
}

/// The same texts at the same places in the same two faces, with nothing of the program's own between.
void drawBare(const QString& path, const std::vector<Page>& pages, const PrintFonts& fonts)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    const double dotsPerMillimetre = writer.resolution() / 25.4;
    const auto sized = [&fonts](FontFace face) {
        QFont font = fonts.font(face);
        font.setPointSizeF(9);
        return font;
    };
    const QFont regular = sized(FontFace::Regular);
    const QFont bold = sized(FontFace::Bold);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const TextItem& item : pages[i].texts) {
            painter.setFont(lookOf(item.style).face == FontFace::Bold ? bold : regular);
            painter.drawText(
                QPointF(item.x * dotsPerMillimetre, item.baseline * dotsPerMillimetre), item.text);
        }
    }
}

class PaperBench
{
public:
    PaperBench(const QString& scratch, const QString& file)
        : m_folder(scratch + QStringLiteral("/pdf"))
        , m_fonts(loadFonts())
        , m_wording(Language::Dutch)
        , m_documents(manyDocuments(file))
    {
        QDir().mkpath(m_folder);
        const FontMeasurer measurer(m_fonts);
        for (const PaperDocument& document : m_documents)
            m_pages.push_back(layOut(document, measurer, m_wording));
    }

    Cost bare() const
    {
        return costOf([this] {
            for (const std::vector<Page>& pages : m_pages)
                drawBare(m_folder + QStringLiteral("/bare.pdf"), pages, m_fonts);
        });
    }
    Cost oneByOne() const
    {
        return costOf([this] {
            const FontMeasurer measurer(m_fonts);
            for (const PaperDocument& document : m_documents) {
                require(writePdf(m_folder + QStringLiteral("/one.pdf"), QStringLiteral("bench"),
                    layOut(document, measurer, m_wording), m_fonts));
            }
        });
    }
    Cost onAllCores() const
    {
        return costOf([this] {
            require(writePdfFiles(
                m_folder, m_documents, m_fonts, m_wording, [](qsizetype, qsizetype) { return true; }));
        });
    }
    Cost combined() const
    {
        return costOf([this] {
            require(writeCombinedPdf(m_folder + QStringLiteral("/all.pdf"), QStringLiteral("bench"),
                m_documents, m_fonts, m_wording, [](qsizetype, qsizetype) { return true; }));
        });
    }

private:
    static PrintFonts loadFonts()
    {
        const auto fonts = PrintFonts::load();
        if (!fonts)
            giveUp(QStringLiteral("the fonts cannot be loaded"));
        return *fonts;
    }
    static void require(const Status& status)
    {
        if (!status)
            giveUp(QStringLiteral("a PDF cannot be written"));
    }

    QString m_folder;
    PrintFonts m_fonts;
    Wording m_wording;
    std::vector<PaperDocument> m_documents;
    std::vector<std::vector<Page>> m_pages;
};

} // namespace

void benchPaper(const QString& scratch, const QString& file)
{
    const PaperBench bench(scratch, file);
    compare(
        QStringLiteral("200 PDFs, one thread, against bare QPainter"), [&bench] { return bench.bare(); },
        [&bench] { return bench.oneByOne(); }, QStringLiteral("at most 1.43 (70 %)"), 3);
    compare(
        QStringLiteral("200 PDFs on all cores, against one"), [&bench] { return bench.oneByOne(); },
        [&bench] { return bench.onAllCores(); }, QStringLiteral("wall well below 1"), 3);
    compare(
        QStringLiteral("one PDF of all 200, against single files"), [&bench] { return bench.oneByOne(); },
        [&bench] { return bench.combined(); }, QStringLiteral("at most 0.33"), 3);
}
