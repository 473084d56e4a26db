// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/duos/relation.h"
#include "core/people/engagement.h"

#include <QDate>

#include <array>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace duoboek {

/// A rate that holds from a date until the next one (rule 6).
struct DatedRate
{
    QDate validFrom;
    HourlyRate rate;
};

/// Why a duo has its rate: half of what an amount needs to explain itself (rule 8), the date being the other
/// half.
enum class RateGround {
    CoachIsParent, ///< rule 1
    CoachIsSibling, ///< rule 1
    CoachIsAdultChild, ///< rule 1
    NotFamily, ///< rule 2
    DecidedFamily, ///< rule 4, decided as family
    DecidedOther, ///< rule 4, decided as not family
    OrganisationRate, ///< rule 3
};

template <>
inline constexpr EnumWord<RateGround> enumWords<RateGround>[] = {
    {RateGround::CoachIsParent, QLatin1StringView("coach_is_parent")},
    {RateGround::CoachIsSibling, QLatin1StringView("coach_is_sibling")},
    {RateGround::CoachIsAdultChild, QLatin1StringView("coach_is_adult_child")},
    {RateGround::NotFamily, QLatin1StringView("not_family")},
    {RateGround::DecidedFamily, QLatin1StringView("decided_family")},
    {RateGround::DecidedOther, QLatin1StringView("decided_other")},
    {RateGround::OrganisationRate, QLatin1StringView("organisation_rate")},
};

struct RateReason
{
    RateGround ground = RateGround::NotFamily;
    QDate validFrom; ///< of the rate

    friend bool operator==(const RateReason&, const RateReason&) = default;
};

struct ReasonedRate
{
    HourlyRate rate;
    RateReason reason;
};

/// Why there is no rate. A missing rate is asked for, never taken as zero.
enum class RateQuestion {
    TariffUndecided, ///< other relative without a decision (rule 4)
    OrganisationRateMissing, ///< rule 3
    TariffMissing, ///< no general tariff in force on the day
};

using RateAnswer = std::variant<ReasonedRate, RateQuestion>;

/// Everything about a duo and its coach that its rate depends on.
struct RateSubject
{
    Relation relation = Relation::None;
    std::optional<TariffKind> decidedTariff;
    Engagement engagement = Engagement::SelfEmployed;
    OrganisationId organisation;
};

/// All rates through time; answers the rate and its reason (rules 1-8).
class TariffBook
{
public:
    void addTariff(TariffKind kind, DatedRate rate);
    void addOrganisationRate(OrganisationId organisation, DatedRate rate);
    /// The one that holds from just that day; there must be one.
    void removeTariff(TariffKind kind, QDate validFrom);
    void removeOrganisationRate(OrganisationId organisation, QDate validFrom);

    /// In order of date.
    [[nodiscard]] const std::vector<DatedRate>& tariffs(TariffKind kind) const;
    [[nodiscard]] const std::vector<DatedRate>& organisationRates(OrganisationId organisation) const;

    /// A care organisation's rate goes before the relation: its coach is paid through it (rule 3).
    [[nodiscard]] RateAnswer rateFor(const RateSubject& subject, QDate day) const;

private:
    [[nodiscard]] RateAnswer organisationRate(OrganisationId organisation, QDate day) const;

    std::array<std::vector<DatedRate>, 2> m_tariffs; // by TariffKind, in order of date
    std::unordered_map<OrganisationId, std::vector<DatedRate>> m_organisationRates;
};

} // namespace duoboek
