// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/finaldocument.h"
#include "core/documents/paperdocument.h"
#include "core/storage/query.h"

#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

namespace duoboek {

/// In the order in which they were issued; of one month, or of all.
[[nodiscard]] Result<std::vector<FinalDocument>> loadFinalDocuments(
    const Database& database, std::optional<Month> month);

/// These, in that order too. RecordNotFound when one is none.
[[nodiscard]] Result<std::vector<FinalDocument>> loadFinalDocuments(
    const Database& database, const std::vector<DocumentId>& ids);
/// RecordNotFound for a number that is none.
[[nodiscard]] Result<FinalDocument> loadFinalDocumentNumbered(
    const Database& database, const QString& number);
/// Those of all months that wait for payment or for settling. What was credited before it was paid does not,
/// nor does its credit note: together they are nothing.
[[nodiscard]] Result<std::vector<FinalDocument>> loadOpenDocuments(const Database& database);
/// Those of one month, counted and with VAT.
struct OpenTotal
{
    Month month;
    int documents = 0;
    Money gross;
};
/// In the order of the months; only those that have any.
[[nodiscard]] Result<std::vector<OpenTotal>> loadOpenTotals(const Database& database);
/// Those that a payee is paid by, and those that hold hours of a duo.
[[nodiscard]] Result<std::vector<FinalDocument>> loadDocumentsOf(const Database& database, CoachId coach);
[[nodiscard]] Result<std::vector<FinalDocument>> loadDocumentsOf(const Database& database, DuoId duo);

/// Coaches whose month an uncredited document holds.
[[nodiscard]] Result<std::unordered_set<CoachId>> loadFinalCoaches(const Database& database, Month month);

/// The number of the uncredited document that each payee has for a month.
[[nodiscard]] Result<std::map<Payee, QString>> loadFinalPayees(const Database& database, Month month);

/// Reads final documents as they were printed, by one prepared statement; must not outlive the database.
class SnapshotReader
{
public:
    [[nodiscard]] static Result<SnapshotReader> create(const Database& database);
    [[nodiscard]] Result<PaperDocument> read(DocumentId id);

private:
    explicit SnapshotReader(Query query)
        : m_query(std::move(query))
    {
    }

    Query m_query;
};

/// What is known of a document by its number, before it is credited.
struct CreditableDocument
{
    DocumentId id;
    Payee payee;
    QString series;
    DocumentKind kind = DocumentKind::Statement;
    QString creditedBy; ///< number of its credit note; empty while there is none
};
/// RecordNotFound for a number that is none.
[[nodiscard]] Result<CreditableDocument> loadCreditableDocument(
    const Database& database, const QString& number);

/// Of a database that shows one region: whose documents have hours that are not shown. Only what a payee of
/// rule 18 is known by is compared: the coach, or else the organisation.
[[nodiscard]] Result<std::vector<Payee>> loadPartlyShownPayees(const Database& database);

} // namespace duoboek
