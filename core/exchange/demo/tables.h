// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationtables.h"
#include "core/exchange/demo/consents.h"
#include "core/exchange/demo/hours.h"
#include "core/exchange/demo/intervision.h"
#include "core/exchange/demo/matching.h"
#include "core/exchange/demo/papers.h"
#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/sessions.h"
#include "core/tariffs/tariffbook.h"

#include <QString>

#include <utility>
#include <vector>

namespace duoboek::demo {

struct TariffRow
{
    TariffKind kind = TariffKind::Family;
    DatedRate rate;
};

struct OrganisationRateRow
{
    OrganisationId organisation;
    DatedRate rate;
};

/// Everything that is written.
struct Administration
{
    Plan plan;
    std::vector<TariffRow> tariffs;
    std::vector<OrganisationRateRow> organisationRates;
    std::vector<CoachPapers> papers;
    std::vector<CoachConsents> consents; ///< in the order of the coaches
    Matching matching;
    std::vector<NotedEntry> hours;
    SessionPlan sessions;
    IntervisionPlan intervision;
    std::vector<std::pair<QString, QString>> settings;
};

/// One table per file of the folder, in the order in which they refer to each other.
[[nodiscard]] AdministrationTables tablesOf(const Administration& administration);

} // namespace duoboek::demo
