// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstate.h"
#include "core/people/party.h"

#include <QDate>
#include <QString>

#include <vector>

namespace duoboek {

/// A line as it is printed. The participant's name is in none of it (rule 24).
struct PaperLine
{
    DocumentLine line;
    QString coachCode;
    QString coachName;
    QString duoCode; ///< for guidance
    QString sessionCode; ///< for everything else, as are the two below
    QString sessionTitle;
    QDate sessionDate;
    QString correctedNumber{}; ///< for a correction: the document whose line it changes (rule 22)
    QString correctionReason{}; ///< and why
};

/// A field that rule 19 asks of an invoice, or rule 17 of one that is issued in the payee's name, and that is
/// not filled in.
enum class MissingField {
    PayeeName,
    PayeeAddress,
    PayeeCocNumber,
    PayeeVatId,
    PayeeIban,
    CustomerName,
    CustomerAddress,
    SelfBillingAgreement, ///< the date of it
};

/// A document with everything that stands on its pages, ready to be laid out: nothing is looked up or
/// computed later.
struct PaperDocument
{
    DocumentKind kind = DocumentKind::Statement;
    DocumentState state = DocumentState::Draft; ///< on paper all that is issued is Final
    QString number; ///< empty while it is a draft
    QDate issuedOn; ///< the day of making it
    Month month;
    Party payee; ///< the supplier
    Party customer; ///< VAB
    QString coachCode; ///< empty for a care organisation
    QString coachName; ///< empty for a care organisation
    VatRegime vatRegime = VatRegime::None;
    std::vector<PaperLine> lines; ///< by coach, then activity, duo or date
    WorkTime time;
    Money net;
    Money vat;
    std::vector<MissingField> missing; ///< in the order of the enumeration
    QString creditedNumber; ///< for a credit note: the document that it takes back (rule 22)
    QString creditReason; ///< and why

    [[nodiscard]] Money gross() const { return net + vat; }
};

/// What rule 19 asks of the supplier on an invoice and is empty. Someone who is not an entrepreneur has no
/// VAT id and no Chamber of Commerce number to ask for.
[[nodiscard]] std::vector<MissingField> missingPayeeFields(const Party& payee, VatRegime regime);
/// The same of the customer.
[[nodiscard]] std::vector<MissingField> missingCustomerFields(const Party& customer);
/// Of both parties.
[[nodiscard]] std::vector<MissingField> missingFields(
    const Party& payee, const Party& customer, VatRegime regime);

/// The month as one page of totals, over the documents given.
struct PaperOverview
{
    Month month;
    QDate issuedOn;
    Party customer;
    std::vector<PaperDocument> documents;
    std::vector<QString> heldBackCoaches; ///< codes of the coaches with an open question
};

} // namespace duoboek
