// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/contracts/contract.h"
#include "core/hours/structural.h"

#include <vector>

namespace duoboek {

/// What asks for attention at a duo on a day, most urgent first within hours and within papers.
enum class SignalKind {
    AboveAgreed, ///< structurally more hours than agreed (rule 10)
    BelowAgreed, ///< structurally fewer
    HoursMissing, ///< the last two whole weeks count and have no entry (rule 10)
    CertificateMissing, ///< the coach has handed in none by that day (rule 15)
    CertificateTooOld, ///< the latest one was older than three months when handed in (rule 15)
    ContractMissing, ///< no contract of the coach holds that day
    ContractEnding, ///< the one that does ends within 60 days and none goes on from it
};

template <>
inline constexpr EnumWord<SignalKind> enumWords<SignalKind>[] = {
    {SignalKind::AboveAgreed, QLatin1StringView("above_agreed")},
    {SignalKind::BelowAgreed, QLatin1StringView("below_agreed")},
    {SignalKind::HoursMissing, QLatin1StringView("hours_missing")},
    {SignalKind::CertificateMissing, QLatin1StringView("vog_missing")},
    {SignalKind::CertificateTooOld, QLatin1StringView("vog_too_old")},
    {SignalKind::ContractMissing, QLatin1StringView("contract_missing")},
    {SignalKind::ContractEnding, QLatin1StringView("contract_ending")},
};

struct DuoSignal
{
    SignalKind kind = SignalKind::AboveAgreed;
    HoursTrend trend; ///< of what is structural
    QDate day; ///< the last one of a contract that ends, or the one on which a certificate was handed in
    /// From when on it is so, as far as these hours and papers tell; null where they do not. Of what is
    /// structural the Monday of the first week that deviates to that side.
    QDate since{};
    QDate agreedFrom{}; ///< from when on the agreement of that week holds; set by whoever knows it

    friend bool operator==(const DuoSignal&, const DuoSignal&) = default;
};

/// How many weeks, at least, are needed to tell whether hours are missing.
inline constexpr int weeksToMissHours = 2;

/// How long before its end a contract, or a duo with what was agreed for it, asks for attention.
inline constexpr int daysBeforeEnd = 60;

/// From the whole weeks before the week of looking, which begins on that Monday, oldest first: at least
/// weeksToMissHours of them, of which the limits may look at fewer or at all.
[[nodiscard]] std::vector<DuoSignal> hoursSignals(
    const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits, QDate lookingMonday);

/// From the papers of a duo's coach, each in any order.
[[nodiscard]] std::vector<DuoSignal> paperSignals(
    const std::vector<Contract>& contracts, const std::vector<Certificate>& certificates, QDate day);

} // namespace duoboek
