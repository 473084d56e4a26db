// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/random.h"

#include <QString>

namespace duoboek::demo {

// Made-up numbers that pass the checks of their kind, so that they can stand wherever a real one can.

/// A Dutch account number with the right check digits (mod 97).
[[nodiscard]] QString makeIban(Random& random);
/// A Dutch VAT id, "NL123456782B01", whose nine digits pass the eleven test.
[[nodiscard]] QString makeVatId(Random& random);
/// A number of the Chamber of Commerce: eight digits, not beginning with 0.
[[nodiscard]] QString makeCocNumber(Random& random);
/// "06-0…": no mobile number that is handed out goes on with a 0.
[[nodiscard]] QString makePhone(Random& random);

} // namespace duoboek::demo
