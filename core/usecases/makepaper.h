// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperdocument.h"
#include "core/usecases/computemonth.h"

#include <memory>

namespace duoboek {

class Database;

/// Joins names, addresses and codes to the numbers of documents, so that they can be laid out; a final one
/// comes as it was when it became final. Looks each party up once, so one maker serves a whole month; it must
/// not outlive the database. For use on the database's thread.
class PaperMaker
{
public:
    /// issuedOn is the date that stands on the documents.
    [[nodiscard]] static Result<std::unique_ptr<PaperMaker>> create(const Database& database, QDate issuedOn);
    ~PaperMaker();

    [[nodiscard]] Result<PaperDocument> make(Month month, const MonthDocument& document);
    [[nodiscard]] Result<PaperLine> makeLine(const DocumentLine& line);
    /// All documents of the month on one overview.
    [[nodiscard]] Result<PaperOverview> makeOverview(const MonthListing& listing);

private:
    class Lookup;
    explicit PaperMaker(std::unique_ptr<Lookup> lookup);

    [[nodiscard]] Status addParties(const Payee& payee, PaperDocument& paper);

    std::unique_ptr<Lookup> m_lookup;
};

} // namespace duoboek
