// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intervision/roles.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace duoboek {

namespace {

bool isAmong(const std::vector<CoachId>& coaches, CoachId coach)
{
    return std::find(coaches.begin(), coaches.end(), coach) != coaches.end();
}

} // namespace

std::vector<GivenRole> proposeRoles(const std::vector<RoleCandidate>& candidates,
    const std::vector<PastRole>& past, const std::vector<GivenRole>& given,
    const std::vector<CoachId>& bringsQuestion)
{
    std::map<std::pair<IntervisionRole, CoachId>, QDate> last; // null: never
    for (const PastRole& each : past) {
        QDate& latest = last[{each.role, each.coach}];
        latest = std::max(latest, each.heldOn);
    }
    std::set<CoachId> busy;
    for (const GivenRole& each : given)
        busy.insert(each.coach);
    // Bringing a case comes first: only some have one.
    std::vector<GivenRole> proposed;
    for (const IntervisionRole role : {IntervisionRole::CaseBringer, IntervisionRole::Chair,
             IntervisionRole::NoteTaker, IntervisionRole::Observer}) {
        const bool isGiven = std::any_of(
            given.begin(), given.end(), [role](const GivenRole& each) { return each.role == role; });
        if (isGiven)
            continue;
        const auto rank = [&](const RoleCandidate& candidate) {
            const bool isPassedOver =
                role == IntervisionRole::CaseBringer && !isAmong(bringsQuestion, candidate.coach);
            return std::tuple(busy.count(candidate.coach) > 0, isPassedOver, last[{role, candidate.coach}],
                candidate.name, candidate.coach);
        };
        const auto best = std::min_element(candidates.begin(), candidates.end(),
            [&](const RoleCandidate& one, const RoleCandidate& other) { return rank(one) < rank(other); });
        if (best == candidates.end() || busy.count(best->coach) > 0)
            continue;
        proposed.push_back({role, best->coach});
        busy.insert(best->coach);
    }
    std::sort(proposed.begin(), proposed.end(),
        [](const GivenRole& one, const GivenRole& other) { return one.role < other.role; });
    return proposed;
}

} // namespace duoboek
