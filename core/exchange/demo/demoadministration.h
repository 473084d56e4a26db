// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationtables.h"

#include <QDate>

namespace duoboek {

struct DemoOptions
{
    int duos = 100; ///< from 1
    quint64 seed = 1;
    QDate until; ///< the last of the five years, normally today; from 1925-01-01 to 2199-12-31
};

/// A made-up administration, the same for the same options. From seven duos on the month before the one of
/// until has an open question tariff_undecided and one session_rate_ambiguous; from a hundred on there are
/// duos structurally above and below their agreement (rule 10) and hours that are missing, and in any a rate
/// that changes within a week of that month. From seven on some participants look for a coach.
[[nodiscard]] AdministrationTables makeDemoAdministration(const DemoOptions& options);

} // namespace duoboek
