// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace duoboek {

/// Numbers and addresses as people type them. Each gives the form in which it is kept, or the Error that says
/// what is wrong; spaces at both ends do not count. Empty text is not accepted: whoever allows "not known"
/// asks first.

/// "nl12 trio 0616 7456 10" becomes "NL12TRIO0616745610"; the check digits must be right (mod 97). NotAnIban.
[[nodiscard]] Result<QString> ibanFromText(const QString& typed);
/// A Dutch VAT id, "NL002455799B11": right when its nine digits pass the elfproef (a company's), or all of it
/// passes mod 97 (a person's). NotAVatId.
[[nodiscard]] Result<QString> vatIdFromText(const QString& typed);
/// Number of the Chamber of Commerce: eight digits. NotACocNumber.
[[nodiscard]] Result<QString> cocNumberFromText(const QString& typed);
/// "1811ab" becomes "1811 AB". NotAPostcode.
[[nodiscard]] Result<QString> postcodeFromText(const QString& typed);
/// One address with a name, an @ and a domain. NotAnEmail.
[[nodiscard]] Result<QString> emailFromText(const QString& typed);

} // namespace duoboek
