// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifeline/lifeline.h"

#include "core/base/isoweek.h"
#include "core/duos/agreedtime.h"

#include <algorithm>

namespace duoboek {

LifelineLane laneOf(LifelineMarkKind kind)
{
    switch (kind) {
    case LifelineMarkKind::Start:
    case LifelineMarkKind::End:
    case LifelineMarkKind::Agreement:
        return LifelineLane::Agreements;
    case LifelineMarkKind::ContractStart:
    case LifelineMarkKind::ContractEnd:
        return LifelineLane::Contract;
    case LifelineMarkKind::ClickTalk:
    case LifelineMarkKind::CoachTalk:
        return LifelineLane::Talks;
    case LifelineMarkKind::Session:
        break;
    }
    return LifelineLane::Sessions;
}

std::vector<LifelineBar> barsWithin(const Lifeline& lifeline, CalendarUnit unit, const DateRange& span)
{
    std::vector<LifelineBar> bars;
    DateRange days = unitAround(span.first(), unit);
    auto worked = std::lower_bound(lifeline.worked.begin(), lifeline.worked.end(), days.first(),
        [](const WorkedDay& one, QDate day) { return one.day < day; });
    for (; days.first() < span.end(); days = unitAround(days.end(), unit)) {
        LifelineBar bar{days.first(), days.end(), {},
            agreedWithin(lifeline.agreements, lifeline.active, days).time(), false};
        for (; worked != lifeline.worked.end() && worked->day < bar.end; ++worked) {
            bar.worked += worked->time;
            bar.hasEntry = true;
        }
        bars.push_back(bar);
    }
    return bars;
}

void complete(Lifeline& lifeline, QDate today)
{
    std::stable_sort(lifeline.marks.begin(), lifeline.marks.end(),
        [](const LifelineMark& one, const LifelineMark& other) { return one.day < other.day; });
    QDate first = lifeline.active.first();
    QDate last = lifeline.active.last().isNull() ? std::max(today, first) : lifeline.active.last();
    if (!lifeline.worked.empty()) {
        first = std::min(first, lifeline.worked.front().day);
        last = std::max(last, lifeline.worked.back().day);
    }
    for (const LifelineMark& mark : lifeline.marks) {
        // A contract may be years older than the duo, because of another one.
        if (laneOf(mark.kind) == LifelineLane::Contract)
            continue;
        first = std::min(first, mark.day);
        last = std::max(last, mark.day);
    }
    lifeline.days = DateRange::until(IsoWeek::of(first).monday(), IsoWeek::of(last).sunday().addDays(1));
}

} // namespace duoboek
