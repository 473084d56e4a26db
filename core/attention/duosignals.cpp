// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/duosignals.h"

#include "core/contracts/commitments.h"

#include <algorithm>
#include <optional>

namespace duoboek {

namespace {

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

/// The day after the last contract that ended before the day; null when none did.
QDate dayWithoutContract(const std::vector<Contract>& contracts, QDate day)
{
    QDate since;
    for (const Contract& contract : contracts) {
        const QDate end = contract.valid.end();
        if (!end.isNull() && end <= day && (since.isNull() || end > since))
            since = end;
    }
    return since;
}

/// Weeks with the Mondays that they begin on.
class DatedWeeks
{
public:
    using Place = std::vector<WeekOfHours>::const_iterator;

    DatedWeeks(const std::vector<WeekOfHours>& weeks, QDate lookingMonday)
        : m_end(weeks.end())
        , m_lookingMonday(lookingMonday)
    {
    }

    [[nodiscard]] QDate mondayOf(Place week) const { return m_lookingMonday.addDays(-7 * (m_end - week)); }
    [[nodiscard]] QDate firstThatIs(Deviation side, Place first, const DeviationLimits& limits) const
    {
        return mondayOf(std::find_if(
            first, m_end, [&](const WeekOfHours& week) { return deviationOf(week, limits) == side; }));
    }
    /// Of the whole weeks at the end that have no entry.
    [[nodiscard]] QDate firstMissing(Place first) const
    {
        Place missing = m_end;
        while (missing != first && std::prev(missing)->isWhole && !std::prev(missing)->hasEntry)
            --missing;
        return mondayOf(missing);
    }

private:
    Place m_end;
    QDate m_lookingMonday;
};

} // namespace

std::vector<DuoSignal> hoursSignals(
    const std::vector<WeekOfHours>& weeks, const DeviationLimits& limits, QDate lookingMonday)
{
    std::vector<DuoSignal> found;
    const DatedWeeks dated(weeks, lookingMonday);
    const auto looked = std::min(weeks.size(), static_cast<std::size_t>(limits.weeks));
    const auto first = weeks.end() - static_cast<qint64>(looked);
    const HoursTrend trend = trendOf({first, weeks.end()}, limits);
    if (trend.isStructurallyAbove(limits))
        found.push_back(
            {SignalKind::AboveAgreed, trend, {}, dated.firstThatIs(Deviation::Above, first, limits)});
    if (trend.isStructurallyBelow(limits))
        found.push_back(
            {SignalKind::BelowAgreed, trend, {}, dated.firstThatIs(Deviation::Below, first, limits)});
    const bool isMissing = std::all_of(weeks.end() - weeksToMissHours, weeks.end(),
        [](const WeekOfHours& week) { return week.isWhole && !week.hasEntry; });
    if (isMissing)
        found.push_back({SignalKind::HoursMissing, {}, {}, dated.firstMissing(weeks.begin())});
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
        found.push_back(
            {SignalKind::CertificateTooOld, {}, certificate->receivedOn, certificate->receivedOn});
    const std::optional<QDate> lastDay = lastDayOfContract(contracts, day);
    if (!lastDay)
        found.push_back({SignalKind::ContractMissing, {}, {}, dayWithoutContract(contracts, day)});
    else if (!lastDay->isNull() && *lastDay <= day.addDays(daysBeforeEnd) && !goesOn(contracts, *lastDay))
        found.push_back({SignalKind::ContractEnding, {}, *lastDay, lastDay->addDays(-daysBeforeEnd)});
    return found;
}

} // namespace duoboek
