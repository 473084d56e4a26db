// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/coaches.h"

#include "core/exchange/demo/foundation.h"
#include "core/exchange/demo/identifiers.h"
#include "core/exchange/demo/names.h"

#include <iterator>

namespace duoboek::demo {

namespace {

// With more, busy weeks could add up to above 16 hours a day.
constexpr int mostDuosPerCoach = 3;
constexpr int percentKnownCoach = 30;

bool isMixed(Role role)
{
    return role == Role::MixedFamily || role == Role::MixedOther;
}

} // namespace

CoachId CoachFinder::coachFor(const PlannedDuo& planned, const Participant& participant, CoachId previous)
{
    if (isMixed(planned.role) && m_mixed.isValid())
        return m_mixed;
    const auto region = static_cast<int>(participant.region.value() - 1);
    const bool takesKnown = planned.role == Role::Usual && planned.duo.relation == Relation::None;
    if (takesKnown && m_random.chance(percentKnownCoach)) {
        if (const CoachId known = knownCoach(region, previous); known.isValid())
            return known;
    }
    const CoachId id = addCoach(planned, participant);
    if (isMixed(planned.role))
        m_mixed = id;
    if (takesKnown)
        m_openByRegion[static_cast<std::size_t>(region)].push_back({id});
    return id;
}

CoachId CoachFinder::knownCoach(int region, CoachId previous)
{
    auto& open = m_openByRegion[static_cast<std::size_t>(region)];
    if (open.empty())
        return {};
    const auto place = static_cast<std::size_t>(m_random.below(static_cast<int>(open.size())));
    const CoachId found = open[place].coach;
    if (found == previous)
        return {};
    if (++open[place].duos == mostDuosPerCoach)
        open.erase(open.begin() + static_cast<std::ptrdiff_t>(place));
    return found;
}

CoachId CoachFinder::addCoach(const PlannedDuo& planned, const Participant& participant)
{
    Coach coach;
    coach.id = CoachId(static_cast<qint64>(m_plan.coaches.size()) + 1);
    coach.code = codeFor(u"B", coach.id.value(), 6);
    const bool related = planned.duo.relation != Relation::None;
    coach.name = related ? makeRelativeName(participant.name, m_random) : makeName(m_random);
    coach.region = participant.region;
    coach.email = makeEmail(coach.name, coach.id.value());
    coach.address = makeAddress(static_cast<int>(coach.region.value() - 1), m_random);
    engage(coach, planned);
    m_plan.coaches.push_back(std::move(coach));
    return m_plan.coaches.back().id;
}

void CoachFinder::engage(Coach& coach, const PlannedDuo& planned)
{
    if (isMixed(planned.role)) {
        makeSelfEmployed(coach);
        coach.vatRegime = VatRegime::Standard;
    } else if (planned.role == Role::CareOrganisation) {
        coach.engagement = Engagement::Organisation;
        coach.organisation = m_plan.organisations[organisationWithRecentRate].id;
    } else if (planned.duo.relation != Relation::None) {
        coach.engagement = Engagement::Private;
        coach.vatRegime = VatRegime::None;
        coach.iban = makeIban(m_random);
    } else {
        engageFreely(coach);
    }
}

void CoachFinder::engageFreely(Coach& coach)
{
    // In turn, so that also a small administration has each of them.
    constexpr Engagement turns[] = {Engagement::SelfEmployed, Engagement::Payroll, Engagement::SelfEmployed,
        Engagement::Organisation, Engagement::SelfEmployed, Engagement::SelfEmployed,
        Engagement::Organisation};
    coach.engagement = turns[m_freelyEngaged++ % std::size(turns)];
    if (coach.engagement == Engagement::Organisation)
        coach.organisation = pickOrganisation(m_plan, OrganisationKind::Care, m_random);
    else if (coach.engagement == Engagement::Payroll)
        coach.organisation = pickOrganisation(m_plan, OrganisationKind::Payroll, m_random);
    else
        makeSelfEmployed(coach);
}

void CoachFinder::makeSelfEmployed(Coach& coach)
{
    constexpr VatRegime regimes[] = {
        VatRegime::Standard, VatRegime::Standard, VatRegime::SmallBusiness, VatRegime::ExemptCare};
    coach.engagement = Engagement::SelfEmployed;
    coach.vatRegime = m_random.pick(regimes);
    coach.cocNumber = makeCocNumber(m_random);
    coach.vatId = makeVatId(m_random);
    coach.iban = makeIban(m_random);
    coach.invoicing = m_random.chance(50) ? Invoicing::SelfBilling : Invoicing::Own;
}

} // namespace duoboek::demo
