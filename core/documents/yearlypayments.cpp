// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/yearlypayments.h"

#include <algorithm>
#include <tuple>

namespace duoboek {

std::vector<PaymentTotal> totalsByPayee(std::vector<DocumentPayment> payments)
{
    std::stable_sort(
        payments.begin(), payments.end(), [](const DocumentPayment& one, const DocumentPayment& other) {
            return std::tie(one.payeeCode, one.paidOn) < std::tie(other.payeeCode, other.paidOn);
        });
    std::vector<PaymentTotal> totals;
    for (DocumentPayment& payment : payments) {
        if (totals.empty() || totals.back().last.payeeCode != payment.payeeCode) {
            const QDate first = payment.paidOn;
            const DocumentId id = payment.id;
            totals.push_back({std::move(payment), first, {id}});
            continue;
        }
        PaymentTotal& total = totals.back();
        payment.time += total.last.time;
        payment.net += total.last.net;
        payment.vat += total.last.vat;
        total.last = std::move(payment);
        total.documents.push_back(total.last.id);
    }
    return totals;
}

std::vector<DocumentPayment> paymentsToPersonsWithoutVat(const std::vector<DocumentPayment>& payments)
{
    std::vector<DocumentPayment> chosen;
    std::copy_if(
        payments.begin(), payments.end(), std::back_inserter(chosen), [](const DocumentPayment& payment) {
            return !payment.payee.organisation.isValid() && payment.vatRegime != VatRegime::Standard;
        });
    return chosen;
}

} // namespace duoboek
