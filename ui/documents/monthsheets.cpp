// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/monthsheets.h"

#include "core/usecases/explaindocument.h"
#include "ui/print/documentlayout.h"
#include "ui/print/explanation.h"
#include "ui/print/filenames.h"
#include "ui/print/overviewlayout.h"

#include <algorithm>
#include <iterator>

namespace duoboek {

Result<std::unique_ptr<PaperKit>> PaperKit::create()
{
    Result<PrintFonts> loaded = PrintFonts::load();
    if (!loaded)
        return loaded.error();
    return std::unique_ptr<PaperKit>(new PaperKit(std::move(*loaded)));
}

MonthSheets::MonthSheets(
    const Database& database, MonthListing listing, std::unique_ptr<PaperMaker> maker, const PaperKit& kit)
    : m_database(database)
    , m_listing(std::move(listing))
    , m_maker(std::move(maker))
    , m_kit(kit)
{
}

Result<std::unique_ptr<MonthSheets>> MonthSheets::create(
    const Database& database, Month month, QDate issuedOn, const PaperKit& kit)
{
    Result<MonthListing> listing = listMonth(database, month, LineCodes::NotNeeded);
    if (!listing)
        return listing.error();
    Result<std::unique_ptr<PaperMaker>> maker = PaperMaker::create(database, issuedOn);
    if (!maker)
        return maker.error();
    return std::unique_ptr<MonthSheets>(
        new MonthSheets(database, std::move(*listing), std::move(*maker), kit));
}

Result<PaperDocument> MonthSheets::document(std::size_t index)
{
    return m_maker->make(m_listing.book.month, m_listing.book.documents[index]);
}

DocumentOutput MonthSheets::outputOf(std::size_t index, const PaperDocument& document) const
{
    return {document.month, fileTitle(document, m_kit.wording), m_listing.book.documents[index].id};
}

Result<Sheet> MonthSheets::sheet(std::size_t index)
{
    const Result<PaperDocument> paper = document(index);
    if (!paper)
        return paper.error();
    return Sheet{fileTitle(*paper, m_kit.wording), pdfFileNames({*paper}).first(),
        layOut(*paper, m_kit.measurer, m_kit.wording), outputOf(index, *paper)};
}

Result<Sheet> MonthSheets::overview()
{
    const Result<PaperOverview> paper = m_maker->makeOverview(m_listing);
    if (!paper)
        return paper.error();
    const QString title = fileTitle(*paper, m_kit.wording);
    return Sheet{title, title + QStringLiteral(".pdf"), layOutOverview(*paper, m_kit.measurer, m_kit.wording),
        DocumentOutput{paper->month, title, {}}};
}

Result<ExplainedDocument> MonthSheets::explain(std::size_t index)
{
    Result<PaperDocument> paper = document(index);
    if (!paper)
        return paper.error();
    return explainDocument(m_database, std::move(*paper), m_listing.book.documents[index].id);
}

Sheet explanationSheet(const std::vector<ExplainedDocument>& documents, const PaperKit& kit)
{
    QString title = explanationTitle(documents.front(), kit.wording);
    if (documents.size() > 1)
        title += QStringLiteral(" (%1)").arg(documents.size());
    Sheet sheet{title, title + QStringLiteral(".pdf"), {}};
    for (const ExplainedDocument& document : documents) {
        std::vector<Page> pages = layOutExplanation(document, kit.measurer, kit.wording);
        std::move(pages.begin(), pages.end(), std::back_inserter(sheet.pages));
    }
    return sheet;
}

} // namespace duoboek
