// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperdocument.h"
#include "tests/support/catchtext.h"

using namespace duoboek;

namespace {

Party completeParty()
{
    Party party;
    party.code = QStringLiteral("C-01");
    party.name = QStringLiteral("Jan Smit");
    party.address = {QStringLiteral("Dorpsstraat 1"), QStringLiteral("1234 AB"), QStringLiteral("Haarlem")};
    party.cocNumber = QStringLiteral("12345678");
    party.vatId = QStringLiteral("NL000000000B00");
    party.iban = QStringLiteral("NL00BANK0123456789");
    return party;
}

using Missing = std::vector<MissingField>;

} // namespace

TEST_CASE("complete parties miss nothing and need no mail address nor a bank account of the customer")
{
    const auto regime =
        GENERATE(VatRegime::Standard, VatRegime::SmallBusiness, VatRegime::ExemptCare, VatRegime::None);
    Party customer = completeParty();
    customer.cocNumber.clear();
    customer.vatId.clear();
    customer.iban.clear();
    CHECK(missingFields(completeParty(), customer, regime).empty());
}

TEST_CASE("an empty field that an invoice needs is named")
{
    struct Row
    {
        void (*empty)(Party& payee, Party& customer);
        MissingField missing;
    };
    const auto row = GENERATE(Row{[](Party& p, Party&) { p.name.clear(); }, MissingField::PayeeName},
        Row{[](Party& p, Party&) { p.address.street.clear(); }, MissingField::PayeeAddress},
        Row{[](Party& p, Party&) { p.address.postcode.clear(); }, MissingField::PayeeAddress},
        Row{[](Party& p, Party&) { p.address.city.clear(); }, MissingField::PayeeAddress},
        Row{[](Party& p, Party&) { p.cocNumber.clear(); }, MissingField::PayeeCocNumber},
        Row{[](Party& p, Party&) { p.vatId.clear(); }, MissingField::PayeeVatId},
        Row{[](Party& p, Party&) { p.iban.clear(); }, MissingField::PayeeIban},
        Row{[](Party&, Party& c) { c.name.clear(); }, MissingField::CustomerName},
        Row{[](Party&, Party& c) { c.address.street.clear(); }, MissingField::CustomerAddress},
        Row{[](Party&, Party& c) { c.address.postcode.clear(); }, MissingField::CustomerAddress},
        Row{[](Party&, Party& c) { c.address.city.clear(); }, MissingField::CustomerAddress});
    Party payee = completeParty();
    Party customer = completeParty();
    row.empty(payee, customer);
    CHECK(missingFields(payee, customer, VatRegime::Standard) == Missing{row.missing});
}

TEST_CASE("all missing fields are named at once in their order")
{
    CHECK(missingFields({}, {}, VatRegime::Standard)
        == Missing{MissingField::PayeeName, MissingField::PayeeAddress, MissingField::PayeeCocNumber,
            MissingField::PayeeVatId, MissingField::PayeeIban, MissingField::CustomerName,
            MissingField::CustomerAddress});
}

TEST_CASE("who is not an entrepreneur has no VAT id and no Chamber of Commerce number to ask for")
{
    Party payee = completeParty();
    payee.cocNumber.clear();
    payee.vatId.clear();
    CHECK(missingFields(payee, completeParty(), VatRegime::None).empty());
    for (const VatRegime entrepreneur :
        {VatRegime::Standard, VatRegime::SmallBusiness, VatRegime::ExemptCare}) {
        CHECK(missingFields(payee, completeParty(), entrepreneur)
            == Missing{MissingField::PayeeCocNumber, MissingField::PayeeVatId});
    }
}
