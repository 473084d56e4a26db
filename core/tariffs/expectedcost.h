// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/duos/agreement.h"
#include "core/tariffs/tariffbook.h"

namespace duoboek {

/// What agreed hours would cost, excluding VAT.
struct ExpectedCost
{
    Money cost;
    bool isRateMissing = false; ///< for agreed hours of some days, which are left out

    ExpectedCost& operator+=(const ExpectedCost& other)
    {
        cost += other.cost;
        isRateMissing = isRateMissing || other.isRateMissing;
        return *this;
    }
    friend bool operator==(const ExpectedCost&, const ExpectedCost&) = default;
};

/// A duo of which the tariff book says the rate, active in some days, within a span that has an end on both
/// sides: each stretch of days of one rate is rounded as a line of a document is (rule 21).
[[nodiscard]] ExpectedCost expectedCost(const TariffBook& tariffs, const RateSubject& subject,
    const std::vector<Agreement>& agreements, const DateRange& active, const DateRange& span);

} // namespace duoboek
