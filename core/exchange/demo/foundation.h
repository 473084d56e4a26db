// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"

#include <QStringView>

namespace duoboek::demo {

/// The care organisation (its place in the list) whose rate changes in the last full month.
inline constexpr int organisationWithRecentRate = 0;

[[nodiscard]] std::vector<Region> makeRegions(Random& random);
/// Care organisations first, then payroll agencies.
[[nodiscard]] std::vector<Organisation> makeOrganisations(Random& random);
[[nodiscard]] OrganisationId pickOrganisation(const Plan& plan, OrganisationKind kind, Random& random);

/// "DUO000012": letters and a number of that many digits.
[[nodiscard]] QString codeFor(QStringView letters, qint64 number, int digits);

} // namespace duoboek::demo
