// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/yearlypayments.h"

namespace duoboek {

/// What each payee was paid in a year: payee, name, documents, hours, net, vat, gross, first and last day.
[[nodiscard]] Status writeYearTable(const QString& path, const std::vector<PaymentTotal>& payees);
/// What persons without VAT were paid: payee, name, address, postcode, city, documents, paid, first and last
/// day. There is no citizen service number in it, nor in the file.
[[nodiscard]] Status writePersonTable(const QString& path, const std::vector<PaymentTotal>& persons);

} // namespace duoboek
