// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/documents/monthdocument.h"
#include "core/hours/timeentry.h"

#include <optional>
#include <vector>

namespace duoboek {

/// What the amounts of a month depend on, and no more: no names, no addresses.
struct MonthInput
{
    struct DuoFacts
    {
        DuoId id;
        CoachId coach;
        Relation relation = Relation::None;
        std::optional<TariffKind> decidedTariff;
        DateRange active; ///< as far as the month goes: what lies outside may be left open
    };
    struct CoachFacts
    {
        CoachId id;
        Engagement engagement = Engagement::SelfEmployed;
        OrganisationId organisation;
        std::optional<VatRegime> vatRegime;
        Invoicing invoicing = Invoicing::Own;
    };
    struct OrganisationFacts
    {
        OrganisationId id;
        std::optional<VatRegime> vatRegime;
    };
    /// Presence at a session, with the time that it pays.
    struct PresenceFacts
    {
        SessionId session;
        SessionKind kind = SessionKind::Training;
        QDate heldOn;
        CoachId coach;
        WorkTime time;
        DuoId duo; ///< named in the attendance; invalid: any
    };
    /// What a correction changes in an earlier month and this one settles.
    struct CorrectionFacts
    {
        Payee payee; ///< of the document that it corrects
        DocumentLine line; ///< with its amount
    };

    Month month;
    TariffBook tariffs;
    std::vector<OrganisationFacts> organisations;
    std::vector<CoachFacts> coaches; ///< all whose duos or presences stand here, by id
    std::vector<DuoFacts>
        duos; ///< all that have entries, are named, or are active for a coach who was present, by id
    std::vector<TimeEntry> entries; ///< of the month, in any order
    std::vector<PresenceFacts> presences; ///< of the month
    std::vector<CorrectionFacts> corrections{}; ///< in any order
};

/// Computes the draft documents of a month and its open questions (rules 7, 17-21 and 25).
[[nodiscard]] MonthBook buildMonth(MonthInput input);

} // namespace duoboek
