// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperdocument.h"
#include "core/usecases/computemonth.h"
#include "core/usecases/editrecord.h"

#include <optional>
#include <vector>

namespace duoboek {

/// A payee whose hours ask nothing and who has no document all the same.
struct HeldBackPayee
{
    DocumentHeading heading;
    std::vector<MissingField> missing; ///< every field that rule 19 asks for
    std::optional<Error> reason; ///< what else stands in the way
};

struct FinalisedMonth
{
    std::vector<QString> numbers; ///< of the documents that became final now
    std::vector<HeldBackPayee> heldBack;
};

/// Makes the documents of a month final: those whose coaches have no open question (rule 25) and whose
/// details are complete. Gives them their numbers and locks their hours, all in one transaction. What is
/// final already stays as it is. Refused before the month is over and before the pilot, and when a series
/// has a document of a later day.
[[nodiscard]] Result<FinalisedMonth> finaliseMonth(const EditContext& context, Month month);

} // namespace duoboek
