// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/duosignals.h"

#include "core/contracts/commitments.h"

#include <algorithm>
#include <optional>

namespace duoboek {

namespace {

constexpr int daysBeforeContractEnds = 60;

/// The last day on which a contract that holds on the day still holds; null when it has no end, nothing when
/// none holds.
std::optional<QDate> lastDayOfContract(const std::vector<Contract>& contracts, QDate day)
{
    std::optional<QDate> last;
    for (const Contract& contract : contracts) {
        if (!contract.valid.contains(day))
            continue;
        if (contract.valid.last().isNull())
            return QDate();
        last = std::max(last.value_or(contract.valid.last()), contract.valid.last());
    }
    return last;
}

bool goesOn(const std::vector<Contract>& contracts, QDate lastDay)
{
    return std::any_of(contracts.begin(), contracts.end(),
        [lastDay](const Contract& contract) { return contract.valid.contains(lastDay.addDays(1)); });
}

} // namespace

std::vector<DuoSignal> hoursSignals(const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits)
{
    std::vector<DuoSignal> found;
    const auto looked = std::min(weeks.size(), static_cast<std::size_t>(limits.weeks));
    const HoursTrend trend = trendOf({weeks.end() - static_cast<qint64>(looked), weeks.end()}, limits);
    if (trend.isStructurallyAbove(limits))
        found.push_back({SignalKind::AboveAgreed, trend, {}});
    if (trend.isStructurallyBelow(limits))
        found.push_back({SignalKind::BelowAgreed, trend, {}});
    const bool isMissing = std::all_of(weeks.end() - weeksToMissHours, weeks.end(),
        [](const WeekOfHours& week) { return week.isWhole && !week.hasEntry; });
    if (isMissing)
        found.push_back({SignalKind::HoursMissing, {}, {}});
    return found;
}

std::vector<DuoSignal> paperSignals(
    const std::vector<Contract>& contracts, const std::vector<Certificate>& certificates, QDate day)
{
    std::vector<DuoSignal> found;
    const Certificate* certificate = latestCertificateOn(certificates, day);
    if (!certificate)
        found.push_back({SignalKind::CertificateMissing, {}, {}});
    else if (certificate->wasTooOldWhenReceived())
        found.push_back({SignalKind::CertificateTooOld, {}, certificate->receivedOn});
    const std::optional<QDate> lastDay = lastDayOfContract(contracts, day);
    if (!lastDay)
        found.push_back({SignalKind::ContractMissing, {}, {}});
    else if (!lastDay->isNull() && *lastDay <= day.addDays(daysBeforeContractEnds)
        && !goesOn(contracts, *lastDay))
        found.push_back({SignalKind::ContractEnding, {}, *lastDay});
    return found;
}

} // namespace duoboek
