// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/consents.h"

#include "core/exchange/demo/identifiers.h"

namespace duoboek::demo {

namespace {

constexpr int percentWithPhone = 92;
constexpr int percentInResearch = 85;
constexpr int mostDaysBeforehand = 20;

} // namespace

std::vector<CoachConsents> makeConsents(const Plan& plan, Random& random)
{
    const auto duosByCoach = plan.duosByCoach();
    std::vector<CoachConsents> all;
    for (std::size_t i = 0; i < plan.coaches.size(); ++i) {
        // Duos stand in the order of their first days.
        const QDate first = duosByCoach[i].front()->duo.active.first();
        const auto dayBefore = [&] { return first.addDays(-random.between(0, mostDaysBeforehand)); };
        CoachConsents consents;
        if (random.chance(percentWithPhone))
            consents.phone = makePhone(random);
        if (plan.coaches[i].invoicing == Invoicing::SelfBilling)
            consents.selfBillingAgreedOn = dayBefore();
        if (random.chance(percentInResearch))
            consents.researchAgreedOn = dayBefore();
        all.push_back(std::move(consents));
    }
    return all;
}

} // namespace duoboek::demo
