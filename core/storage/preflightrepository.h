// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/documents/monthdocument.h"
#include "core/hours/weeksheet.h"
#include "core/people/party.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace duoboek {

class Database;

/// What an invoice needs of a payee, where something of it is empty.
struct IncompleteParty
{
    Party party;
    std::optional<VatRegime> vatRegime;
    bool isSelfBilledUndated = false; ///< invoices are issued in the coach's name, but not since which day
};
[[nodiscard]] Result<std::unordered_map<CoachId, IncompleteParty>> loadIncompleteCoaches(
    const Database& database);
[[nodiscard]] Result<std::unordered_map<OrganisationId, IncompleteParty>> loadIncompleteOrganisations(
    const Database& database);

/// For whom each coach works who works through an organisation.
[[nodiscard]] Result<std::unordered_map<CoachId, OrganisationId>> loadEmployers(const Database& database);

/// A duo that was active in some weeks and has no entry in the last of them, nor later.
struct QuietDuo
{
    DuoId id;
    QString code;
    CoachId coach;
    DateRange active;
    QDate lastEntry; ///< null: none at all
};
/// In order of their codes.
[[nodiscard]] Result<std::vector<QuietDuo>> loadQuietDuos(const Database& database, const WeekSpan& weeks);

/// A day of a month on which a coach has more than 16 hours, and one of the duos that they were for.
struct LongCoachDay
{
    CoachId coach;
    DuoId duo;
    QDate day;
    WorkTime time;
};
[[nodiscard]] Result<std::vector<LongCoachDay>> loadLongCoachDays(const Database& database, Month month);

/// Amounts before VAT of the documents that stand, by payee; a month that was closed is among closed.
struct StandingAmounts
{
    std::map<Payee, std::vector<Money>> byPayee;
    std::vector<Month> closed;
};
/// Together, of one month.
struct StandingTotal
{
    WorkTime time;
    Money net;
};
[[nodiscard]] Result<StandingTotal> loadStandingTotal(const Database& database, Month month);
/// Of so many months before the next one.
[[nodiscard]] Result<StandingAmounts> loadStandingAmounts(const Database& database, Month next, int months);

} // namespace duoboek
