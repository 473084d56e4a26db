// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"

namespace duoboek {

/// How many characters a bank passes on (SEPA, unstructured).
inline constexpr int longestRemittance = 140;

/// What the payment of a document is recognised by: its number or else its month, and codes, never a name
/// (rule 24). The duos' codes are in it where all of them fit.
[[nodiscard]] QString remittanceText(const PaperDocument& document);

} // namespace duoboek
