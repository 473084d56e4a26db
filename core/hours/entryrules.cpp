// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/entryrules.h"

#include <algorithm>

namespace duoboek {

namespace {

QString isoTextOrEmpty(QDate day)
{
    return day.isNull() ? QString() : toIsoText(day);
}

bool isUnderContract(QDate day, const std::vector<DateRange>& contracts)
{
    return std::any_of(contracts.begin(), contracts.end(),
        [day](const DateRange& contract) { return contract.contains(day); });
}

} // namespace

std::optional<Error> refusalOfTime(WorkTime time)
{
    if (time < WorkTime())
        return Error{ErrorCode::TimeNegative, {time.toClockText()}};
    if (time > wholeDay)
        return Error{ErrorCode::TimeAboveDay, {time.toClockText()}};
    return std::nullopt;
}

std::optional<Error> EntryBounds::lockOn(QDate day) const
{
    if (finalMonths.empty())
        return std::nullopt; // a table of hours asks for each of its rows
    const auto held = std::find_if(finalMonths.begin(), finalMonths.end(),
        [month = Month::of(day)](const FinalMonth& final) { return final.month == month; });
    if (held == finalMonths.end())
        return std::nullopt;
    return Error{ErrorCode::HeldByDocument, {held->number}};
}

std::optional<Error> EntryRules::refusalOn(QDate day, const EntryBounds& bounds) const
{
    if (day > m_today)
        return Error{ErrorCode::EntryInFuture, {toIsoText(day)}};
    if (!bounds.duo.contains(day)) {
        return Error{ErrorCode::EntryOutsideDuo,
            {toIsoText(day), bounds.duoCode, isoTextOrEmpty(bounds.duo.first()),
                isoTextOrEmpty(bounds.duo.last())}};
    }
    if (!isUnderContract(day, bounds.contracts))
        return Error{ErrorCode::EntryOutsideContract, {toIsoText(day), bounds.coachCode}};
    if (!m_pilot.contains(day)) {
        return Error{ErrorCode::EntryOutsidePilot,
            {toIsoText(day), isoTextOrEmpty(m_pilot.first()), isoTextOrEmpty(m_pilot.last())}};
    }
    return std::nullopt;
}

} // namespace duoboek
