// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariffs/tariffbook.h"

#include "core/base/inforce.h"

#include <algorithm>

namespace duoboek {

namespace {

struct GroundedTariff
{
    TariffKind kind;
    RateGround ground;
};

std::optional<GroundedTariff> tariffForRelation(Relation relation, std::optional<TariffKind> decided)
{
    switch (relation) {
    case Relation::None:
        return GroundedTariff{TariffKind::Other, RateGround::NotFamily};
    case Relation::Parent:
        return GroundedTariff{TariffKind::Family, RateGround::CoachIsParent};
    case Relation::Sibling:
        return GroundedTariff{TariffKind::Family, RateGround::CoachIsSibling};
    case Relation::AdultChild:
        return GroundedTariff{TariffKind::Family, RateGround::CoachIsAdultChild};
    case Relation::OtherFamily:
        break;
    }
    if (!decided)
        return std::nullopt;
    return *decided == TariffKind::Family ? GroundedTariff{TariffKind::Family, RateGround::DecidedFamily}
                                          : GroundedTariff{TariffKind::Other, RateGround::DecidedOther};
}

void insertInOrder(std::vector<DatedRate>& rates, DatedRate rate)
{
    const auto place = std::upper_bound(rates.begin(), rates.end(), rate.validFrom,
        [](QDate date, const DatedRate& other) { return date < other.validFrom; });
    rates.insert(place, rate);
}

void removeFrom(std::vector<DatedRate>& rates, QDate validFrom)
{
    const auto place = std::find_if(rates.begin(), rates.end(),
        [validFrom](const DatedRate& rate) { return rate.validFrom == validFrom; });
    Q_ASSERT(place != rates.end());
    rates.erase(place);
}

} // namespace

void TariffBook::addTariff(TariffKind kind, DatedRate rate)
{
    insertInOrder(m_tariffs[static_cast<std::size_t>(kind)], rate);
}

void TariffBook::addOrganisationRate(OrganisationId organisation, DatedRate rate)
{
    insertInOrder(m_organisationRates[organisation], rate);
}

void TariffBook::removeTariff(TariffKind kind, QDate validFrom)
{
    removeFrom(m_tariffs[static_cast<std::size_t>(kind)], validFrom);
}

void TariffBook::removeOrganisationRate(OrganisationId organisation, QDate validFrom)
{
    removeFrom(m_organisationRates[organisation], validFrom);
}

const std::vector<DatedRate>& TariffBook::tariffs(TariffKind kind) const
{
    return m_tariffs[static_cast<std::size_t>(kind)];
}

const std::vector<DatedRate>& TariffBook::organisationRates(OrganisationId organisation) const
{
    static const std::vector<DatedRate> none;
    const auto rates = m_organisationRates.find(organisation);
    return rates == m_organisationRates.end() ? none : rates->second;
}

RateAnswer TariffBook::rateFor(const RateSubject& subject, QDate day) const
{
    if (subject.engagement == Engagement::Organisation)
        return organisationRate(subject.organisation, day);
    const auto tariff = tariffForRelation(subject.relation, subject.decidedTariff);
    if (!tariff)
        return RateQuestion::TariffUndecided;
    const DatedRate* rate = inForceOn(m_tariffs[static_cast<std::size_t>(tariff->kind)], day);
    if (!rate)
        return RateQuestion::TariffMissing;
    return ReasonedRate{rate->rate, {tariff->ground, rate->validFrom}};
}

RateAnswer TariffBook::organisationRate(OrganisationId organisation, QDate day) const
{
    const DatedRate* rate = inForceOn(organisationRates(organisation), day);
    if (!rate)
        return RateQuestion::OrganisationRateMissing;
    return ReasonedRate{rate->rate, {RateGround::OrganisationRate, rate->validFrom}};
}

} // namespace duoboek
