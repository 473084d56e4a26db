// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperdocument.h"
#include "core/usecases/computemonth.h"
#include "core/usecases/editrecord.h"

#include <QStringList>

#include <functional>
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
    QStringList numbers; ///< of the documents that became final now
    std::vector<HeldBackPayee> heldBack;
};

/// Whether a month that is not over yet may become final: asked first, because hours of its last days then
/// need a correction.
enum class RunningMonth { Refused, Accepted };

struct FinaliseOptions
{
    RunningMonth runningMonth = RunningMonth::Refused;
    /// Hears now and then how many of how many documents are done, and once more before all is kept; false
    /// ends it with Cancelled, and nothing has become final.
    std::function<bool(qsizetype done, qsizetype total)> progress{};
};

/// Whether a month can become final at all on this day: not before the pilot, not one that has not begun.
[[nodiscard]] Status mayFinalise(
    const Database& database, Month month, QDate today, RunningMonth runningMonth);

/// Makes the documents of a month final: those whose coaches have no open question (rule 25) and whose
/// details are complete. Gives them their numbers and locks their hours, all in one transaction. What is
/// final already stays as it is. Refused where mayFinalise() says so, and when a series has a document of a
/// later day.
[[nodiscard]] Result<FinalisedMonth> finaliseMonth(
    const EditContext& context, Month month, const FinaliseOptions& options = {});

} // namespace duoboek
