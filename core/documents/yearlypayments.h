// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/monthdocument.h"

#include <QDate>
#include <QString>

#include <vector>

namespace duoboek {

/// A final document that was paid, with what stands on it of its payee; of a credit note the amounts are
/// negative.
struct DocumentPayment
{
    QString number;
    QDate paidOn;
    Payee payee;
    QString payeeCode;
    QString payeeName;
    QString street;
    QString postcode;
    QString city;
    VatRegime vatRegime = VatRegime::None;
    WorkTime time;
    Money net;
    Money vat;
    DocumentId id{};

    [[nodiscard]] Money gross() const { return net + vat; }
};

/// What one payee was paid: details as on the document that was paid last.
struct PaymentTotal
{
    DocumentPayment last; ///< its amounts are those of all
    QDate firstPaidOn;
    std::vector<DocumentId> documents; ///< by day of payment

    [[nodiscard]] int count() const { return static_cast<int>(documents.size()); }
};

/// Of each payee together, in the order of their codes. The coaches of a payroll agency are one payee.
[[nodiscard]] std::vector<PaymentTotal> totalsByPayee(std::vector<DocumentPayment> payments);

/// Those of which the tax office asks to be told each year: payments to persons who charged no VAT, whatever
/// the ground. Agencies and organisations are left out.
[[nodiscard]] std::vector<DocumentPayment> paymentsToPersonsWithoutVat(
    const std::vector<DocumentPayment>& payments);

/// All of a year, by the day of payment.
struct YearOfPayments
{
    int year = 0;
    std::vector<PaymentTotal> payees;
    std::vector<PaymentTotal> personsWithoutVat;
};

} // namespace duoboek
