// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"

#include <QDate>
#include <QString>

#include <vector>

namespace duoboek::demo {

/// How a coach is called, and what the coach has agreed to beside the contract.
struct CoachConsents
{
    QString phone; ///< empty: not known
    QDate selfBillingAgreedOn; ///< for those whose invoices are made for them only (rule 17)
    QDate researchAgreedOn; ///< null: not yet
};

/// In the order of the coaches. Most take part in research.
[[nodiscard]] std::vector<CoachConsents> makeConsents(const Plan& plan, Random& random);

} // namespace duoboek::demo
