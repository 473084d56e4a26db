// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/documentoutput.h"
#include "core/documents/yearlypayments.h"
#include "core/storage/recordrepository.h"

#include <optional>
#include <vector>

namespace duoboek {

/// The one that says how a document stands; nothing where none does.
[[nodiscard]] Result<std::optional<StoredRecord>> loadLastStep(const Database& database, DocumentId document);

/// The number of the document, not this one, that has an invoice of that number of the same payee; empty when
/// none has.
[[nodiscard]] Result<QString> findInvoiceNumber(
    const Database& database, DocumentId document, const Payee& payee, const QString& invoiceNumber);

[[nodiscard]] Result<DocumentHistory> loadDocumentHistory(const Database& database, DocumentId document);

/// What left the program of a month, oldest first.
[[nodiscard]] Result<std::vector<KeptOutput>> loadOutputs(const Database& database, Month month);

/// Documents that were paid from one day to another, both included, by day and number.
[[nodiscard]] Result<std::vector<DocumentPayment>> loadPayments(
    const Database& database, QDate first, QDate last);

/// Years in which something was paid, the last one first.
[[nodiscard]] Result<std::vector<int>> loadPaymentYears(const Database& database);

} // namespace duoboek
