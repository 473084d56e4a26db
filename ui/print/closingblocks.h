// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "ui/print/pageflow.h"
#include "ui/print/textmeasurer.h"
#include "ui/text/wording.h"

namespace duoboek {

/// The total without VAT, the VAT or the ground for none (rule 20), and the total.
[[nodiscard]] Block totalsBlock(
    const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording);

/// Every rate of the document with its reason in words (rule 8); where there are several, with what each of
/// them applies to.
void addRateReasons(
    PageFlow& flow, const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording);

/// To whom the amount goes and by what it is recognised.
[[nodiscard]] Block paymentBlock(
    const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording);

} // namespace duoboek
