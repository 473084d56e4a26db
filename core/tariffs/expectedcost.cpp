// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariffs/expectedcost.h"

#include "core/duos/agreedtime.h"

#include <algorithm>

namespace duoboek {

namespace {

/// The days within a span on which the rate may become another, and its end; in order.
std::vector<QDate> rateChanges(const TariffBook& tariffs, OrganisationId organisation, const DateRange& span)
{
    std::vector<QDate> days;
    for (const auto* rates : {&tariffs.tariffs(TariffKind::Family), &tariffs.tariffs(TariffKind::Other),
             &tariffs.organisationRates(organisation)}) {
        for (const DatedRate& rate : *rates) {
            if (rate.validFrom > span.first() && rate.validFrom < span.end())
                days.push_back(rate.validFrom);
        }
    }
    days.push_back(span.end());
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

ExpectedCost expectedCost(const TariffBook& tariffs, const RateSubject& subject,
    const std::vector<Agreement>& agreements, const DateRange& active, const DateRange& span)
{
    ExpectedCost expected;
    const DateRange days = sharedDays(active, span);
    QDate first = days.first();
    for (const QDate end : rateChanges(tariffs, subject.organisation, days)) {
        const WorkTime time = agreedWithin(agreements, active, DateRange::until(first, end)).time();
        if (!time.isZero()) {
            const RateAnswer answer = tariffs.rateFor(subject, first);
            if (const auto* rate = std::get_if<ReasonedRate>(&answer))
                expected.cost += amountFor(rate->rate, time);
            else
                expected.isRateMissing = true;
        }
        first = end;
    }
    return expected;
}

} // namespace duoboek
