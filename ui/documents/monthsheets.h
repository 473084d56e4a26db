// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentoutput.h"
#include "core/documents/explanation.h"
#include "core/usecases/makepaper.h"
#include "ui/print/fontmeasurer.h"
#include "ui/print/page.h"
#include "ui/text/wording.h"

#include <memory>
#include <optional>
#include <vector>

namespace duoboek {

/// What documents are made with: the fonts of paper, and Dutch, whatever the language of the window.
class PaperKit
{
public:
    /// Fails with FontMissing.
    [[nodiscard]] static Result<std::unique_ptr<PaperKit>> create();

    const PrintFonts fonts;
    const Wording wording{Language::Dutch};
    const FontMeasurer measurer{fonts};

private:
    explicit PaperKit(PrintFonts loaded)
        : fonts(std::move(loaded))
    {
    }
};

/// Something laid out, with the name under which it is printed or saved: codes, never a name (rule 24).
struct Sheet
{
    QString title;
    QString fileName; ///< with .pdf
    std::vector<Page> pages;
    std::optional<DocumentOutput> output{}; ///< how it is kept on record that it went out; nothing: it is not
};

/// Where the amounts of documents come from, one document after the other.
[[nodiscard]] Sheet explanationSheet(const std::vector<ExplainedDocument>& documents, const PaperKit& kit);

/// The documents of one month as pages, made when they are asked for.
class MonthSheets
{
public:
    /// The database and the kit outlive it.
    [[nodiscard]] static Result<std::unique_ptr<MonthSheets>> create(
        const Database& database, Month month, QDate issuedOn, const PaperKit& kit);

    [[nodiscard]] const MonthListing& listing() const { return m_listing; }
    [[nodiscard]] std::size_t count() const { return m_listing.documents.size(); }
    /// As it is kept on record when it goes out. index counts as in the listing.
    [[nodiscard]] DocumentOutput outputOf(std::size_t index, const PaperDocument& document) const;
    [[nodiscard]] Result<PaperDocument> document(std::size_t index);
    [[nodiscard]] Result<Sheet> sheet(std::size_t index);
    [[nodiscard]] Result<Sheet> overview();
    /// Where its amounts come from.
    [[nodiscard]] Result<ExplainedDocument> explain(std::size_t index);

private:
    MonthSheets(const Database& database, MonthListing listing, std::unique_ptr<PaperMaker> maker,
        const PaperKit& kit);

    const Database& m_database;
    MonthListing m_listing;
    std::unique_ptr<PaperMaker> m_maker;
    const PaperKit& m_kit;
};

} // namespace duoboek
