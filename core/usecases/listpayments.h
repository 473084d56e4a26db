// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/documentoutput.h"
#include "core/documents/finaldocument.h"
#include "core/documents/yearlypayments.h"
#include "core/people/party.h"

namespace duoboek {

class Database;

/// Amounts of all months that wait for payment or for settling; the longest due first.
[[nodiscard]] Result<std::vector<FinalDocument>> listOpenDocuments(const Database& database);

/// Years in which something was paid, the last one first.
[[nodiscard]] Result<std::vector<int>> listPaymentYears(const Database& database);

struct YearListing
{
    YearOfPayments payments;
    Party customer; ///< who paid
};
[[nodiscard]] Result<YearListing> listYear(const Database& database, int year);

[[nodiscard]] Result<DocumentHistory> showDocumentHistory(const Database& database, DocumentId document);
/// What left the program of a month, oldest first.
[[nodiscard]] Result<std::vector<KeptOutput>> listOutputs(const Database& database, Month month);

} // namespace duoboek
