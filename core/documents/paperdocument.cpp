// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperdocument.h"

namespace duoboek {

namespace {

bool isIncomplete(const Address& address)
{
    return address.street.isEmpty() || address.postcode.isEmpty() || address.city.isEmpty();
}

} // namespace

std::vector<MissingField> missingPayeeFields(const Party& payee, VatRegime regime)
{
    const bool entrepreneur = regime != VatRegime::None;
    std::vector<MissingField> missing;
    const auto require = [&](bool present, MissingField field) {
        if (!present)
            missing.push_back(field);
    };
    require(!payee.name.isEmpty(), MissingField::PayeeName);
    require(!isIncomplete(payee.address), MissingField::PayeeAddress);
    require(!entrepreneur || !payee.cocNumber.isEmpty(), MissingField::PayeeCocNumber);
    require(!entrepreneur || !payee.vatId.isEmpty(), MissingField::PayeeVatId);
    require(!payee.iban.isEmpty(), MissingField::PayeeIban);
    return missing;
}

std::vector<MissingField> missingCustomerFields(const Party& customer)
{
    std::vector<MissingField> missing;
    if (customer.name.isEmpty())
        missing.push_back(MissingField::CustomerName);
    if (isIncomplete(customer.address))
        missing.push_back(MissingField::CustomerAddress);
    return missing;
}

std::vector<MissingField> missingFields(const Party& payee, const Party& customer, VatRegime regime)
{
    std::vector<MissingField> missing = missingPayeeFields(payee, regime);
    const std::vector<MissingField> ofCustomer = missingCustomerFields(customer);
    missing.insert(missing.end(), ofCustomer.begin(), ofCustomer.end());
    return missing;
}

} // namespace duoboek
