// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/documents/monthbuilder.h"

#include <unordered_set>
#include <vector>

namespace duoboek {

class Database;

/// The number of a document that stands and has a correction of this one on it; empty when there is none.
[[nodiscard]] Result<QString> findLaterCorrection(const Database& database, DocumentId id);

/// Whose month the document makes final.
[[nodiscard]] Result<std::unordered_set<CoachId>> loadCoachesOf(const Database& database, DocumentId id);

/// The lines of all corrections of a document, in the order in which they were made.
[[nodiscard]] Result<std::vector<DocumentLine>> loadCorrectionLines(const Database& database, DocumentId id);

/// The first month after one that no document makes final for any of these coaches.
[[nodiscard]] Result<Month> findOpenMonthAfter(
    const Database& database, Month month, const std::unordered_set<CoachId>& coaches);

/// A duo of these coaches, with the days on which it can have hours.
struct CorrectableDuo
{
    DuoId id;
    QString code;
    CoachId coach;
    DateRange active;
};
[[nodiscard]] Result<std::vector<CorrectableDuo>> loadDuosOf(
    const Database& database, const std::unordered_set<CoachId>& coaches);

/// The corrections that a month settles: they were due by then, and their coaches have no earlier month that
/// is still open.
[[nodiscard]] Result<std::vector<MonthInput::CorrectionFacts>> loadDueCorrections(
    const Database& database, Month month);

} // namespace duoboek
