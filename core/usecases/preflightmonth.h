// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/search/recordref.h"
#include "core/usecases/computemonth.h"
#include "core/usecases/listcommitments.h"

#include <unordered_map>
#include <vector>

namespace duoboek {

// What "far from the payee's usual" means (*choice*): off from the median of what stands in the six months
// before by more than half of it and by more than 100 euros, where at least three of those months paid
// something. Of a month that was never closed, what it would pay counts.
inline constexpr int usualMonths = 6;
inline constexpr int fewestUsualMonths = 3;
inline constexpr int unusualPercent = 50;
inline constexpr Money unusualAmount{10000};

/// What a month must be looked at for before it becomes final, in the order in which it is shown.
enum class FindingKind {
    Question, ///< an open question of the month (rule 25)
    DetailsMissing, ///< the payee's, all of them at once (rule 19)
    NoDocument, ///< what else stands in the way of the payee's document
    HoursMissing, ///< whole weeks at the end without any entry (rule 10)
    LongDay, ///< more than 16 hours for one coach on one day (rule 12)
    AmountUnusual,
    AgreementUndated, ///< invoices are issued in the payee's name, but not since which day (rule 17)
    PapersNotInOrder, ///< contract or certificate of conduct (rules 14-16)
    FoundationIncomplete, ///< what an invoice says of the customer (rule 19)
};

/// Whether a document waits for what was found; everything else only deserves a look.
[[nodiscard]] constexpr bool holdsBack(FindingKind kind)
{
    return kind <= FindingKind::NoDocument;
}

/// One thing that was found, with the numbers that its sentence names.
struct MonthFinding
{
    FindingKind kind = FindingKind::Question;
    RecordRef place; ///< where it is answered
    CodeAndName who; ///< the coach or the payee; empty for the foundation
    OpenQuestion question; ///< for a question
    QString subjectCode; ///< of the duo, the session or the payee of a question, and of the duo without hours
    std::vector<MissingField> missing{}; ///< in their order
    std::optional<Error> reason{}; ///< for NoDocument
    std::vector<IsoWeek> weeks{}; ///< without hours
    QDate day; ///< the long one
    WorkTime time; ///< on that day
    Money amount; ///< of the document, before VAT
    Money usual; ///< the median
    std::optional<CommitmentRow> papers{}; ///< of the coach, on the last day of the month
    Payee payee{}; ///< whose document waits: for DetailsMissing and NoDocument
};

/// Everything that the month asks of whoever closes it, by kind and then by code: what holds a document back
/// stands first. The listing is of this month. Asks the file as much for one duo as for a hundred thousand.
[[nodiscard]] Result<std::vector<MonthFinding>> preflightMonth(
    const Database& database, const MonthListing& listing, QDate today);

/// Where a question is answered; for whom each coach works who works through an organisation is needed for a
/// rate that is asked.
[[nodiscard]] RecordRef placeOf(
    const OpenQuestion& question, const std::unordered_map<CoachId, OrganisationId>& employers);

/// The places in the listing of the documents that nothing holds back and that are not final yet.
[[nodiscard]] std::vector<std::size_t> documentsToFinalise(
    const MonthListing& listing, const std::vector<MonthFinding>& findings);

} // namespace duoboek
