// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/duos/agreement.h"
#include "core/tariffs/tariffbook.h"

#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

/// What figures about all duos need of each: no names, no codes.
struct FigureDuo
{
    DuoId id;
    RegionId region; ///< of the participant; invalid: none
    DateRange active;
    RateSubject subject;
    std::vector<Agreement> agreements; ///< by date, without their reasons
};

/// All duos there are, read table by table and joined in memory.
[[nodiscard]] Result<std::vector<FigureDuo>> loadFigureDuos(const Database& database);

/// What each duo worked in a span that has an end on both sides; those that have no entry are left out.
[[nodiscard]] Result<std::unordered_map<DuoId, WorkTime>> loadWorkedTimes(
    const Database& database, const DateRange& span);

/// A condition that a day lies within a span, as SQL.
[[nodiscard]] QString isWithin(QLatin1StringView column, const DateRange& span);

} // namespace duoboek
