// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/documents/monthdocument.h"
#include "core/documents/yearreport.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

/// What is counted of a year, by region; an invalid one is none.
template <class Value> using ByRegion = std::unordered_map<RegionId, Value>;

[[nodiscard]] Result<ByRegion<DuoCounts>> countDuos(const Database& database, QDate first, QDate last);

/// Sessions that were held in these days, by SessionKind.
[[nodiscard]] Result<ByRegion<std::array<SessionCounts, 3>>> countSessions(
    const Database& database, QDate first, QDate last);

/// Lines of documents that are the same but for their amounts, added up.
struct LineSum
{
    RegionId region;
    bool isGuidance = true; ///< or a session
    TariffGroup group = TariffGroup::Other;
    PaidTime sum;
};
/// Of the final documents of these months that stand, as they were issued.
[[nodiscard]] Result<std::vector<LineSum>> sumFinalLines(const Database& database, Month first, Month last);

/// Where each duo and each coach belongs.
struct RegionsOfPeople
{
    std::unordered_map<DuoId, RegionId> duos;
    std::unordered_map<CoachId, RegionId> coaches;
};
[[nodiscard]] Result<RegionsOfPeople> loadRegionsOfPeople(const Database& database);

/// Hours of guidance in a month of those who are paid by these payees, by region.
[[nodiscard]] Result<ByRegion<WorkTime>> sumHoursOf(
    const Database& database, Month month, const std::vector<Payee>& payees);

[[nodiscard]] Result<std::vector<DuoTurn>> loadDuoTurns(const Database& database, QDate first, QDate last);

/// The year in which the first duo began; nothing without duos.
[[nodiscard]] Result<std::optional<int>> findFirstDuoYear(const Database& database);

} // namespace duoboek
