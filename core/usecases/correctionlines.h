// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/monthbuilder.h"
#include "core/documents/paperdocument.h"

#include <vector>

namespace duoboek {

/// A line as the documents have it, all corrections counted in, and as the hours make it now. One of both may
/// be of no time; both have the same coach, duo or session, week and rate.
struct LineDifference
{
    DocumentLine before;
    DocumentLine after;
};

/// The lines that differ, by coach, duo, week and rate. earlier are the lines of earlier corrections of the
/// document.
[[nodiscard]] std::vector<LineDifference> differencesOf(const PaperDocument& original,
    const std::vector<DocumentLine>& earlier, const std::vector<DocumentLine>& now);

/// Makes every coach of the input paid as that payee was, by such a document.
void asTheyWere(MonthInput& input, const Payee& payee, DocumentKind kind, VatRegime regime);

} // namespace duoboek
