// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listpayments.h"

#include "core/storage/database.h"
#include "core/storage/documentlife.h"
#include "core/storage/documentrepository.h"
#include "core/storage/settingsrepository.h"

#include <algorithm>

namespace duoboek {

Result<std::vector<FinalDocument>> listOpenDocuments(const Database& database)
{
    auto documents = loadOpenDocuments(database);
    if (documents) {
        std::stable_sort(
            documents->begin(), documents->end(), [](const FinalDocument& one, const FinalDocument& other) {
                return std::tie(one.month, one.payeeCode) < std::tie(other.month, other.payeeCode);
            });
    }
    return documents;
}

Result<std::vector<int>> listPaymentYears(const Database& database)
{
    return loadPaymentYears(database);
}

Result<YearListing> listYear(const Database& database, int year)
{
    auto payments = loadPayments(database, QDate(year, 1, 1), QDate(year, 12, 31));
    if (!payments)
        return payments.error();
    Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    std::vector<PaymentTotal> persons = totalsByPayee(paymentsToPersonsWithoutVat(*payments));
    return YearListing{
        {year, totalsByPayee(std::move(*payments)), std::move(persons)}, std::move(settings->customer)};
}

Result<DocumentHistory> showDocumentHistory(const Database& database, DocumentId document)
{
    return loadDocumentHistory(database, document);
}

Result<std::vector<KeptOutput>> listOutputs(const Database& database, Month month)
{
    return loadOutputs(database, month);
}

} // namespace duoboek
