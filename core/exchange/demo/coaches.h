// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/places.h"
#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"

#include <array>

namespace duoboek::demo {

/// Finds the coach of each new duo: a new one, added to the plan, or sometimes one from the region who has
/// room.
class CoachFinder
{
public:
    CoachFinder(Plan& plan, Random& random)
        : m_plan(plan)
        , m_random(random)
    {
    }

    /// The previous coach (invalid: none) is not found again.
    [[nodiscard]] CoachId coachFor(
        const PlannedDuo& planned, const Participant& participant, CoachId previous);

private:
    [[nodiscard]] CoachId knownCoach(int region, CoachId previous);
    [[nodiscard]] CoachId addCoach(const PlannedDuo& planned, const Participant& participant);
    void engage(Coach& coach, const PlannedDuo& planned);
    void engageFreely(Coach& coach);
    void makeSelfEmployed(Coach& coach);

    struct OpenCoach
    {
        CoachId coach;
        int duos = 1;
    };

    Plan& m_plan;
    Random& m_random;
    std::array<std::vector<OpenCoach>, regionPlaces.size()> m_openByRegion;
    CoachId m_mixed;
    std::size_t m_freelyEngaged = 0;
};

} // namespace duoboek::demo
