// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/duos/agreement.h"
#include "core/duos/duo.h"
#include "core/people/people.h"

#include <QDate>

#include <vector>

namespace duoboek::demo {

/// Why a duo is there: the special cases that every administration of some size has.
enum class Role {
    Usual,
    MixedFamily, ///< of the coach with duos at two tariffs
    MixedOther, ///< of the same coach
    Undecided, ///< another relative without a decision, begun lately
    Decided, ///< another relative with a decision
    CareOrganisation, ///< its coach works for the organisation whose rate changes in the last full month
};

/// What the last two months of a duo are like.
enum class Habit {
    Usual,
    Steady, ///< never a week off
    AboveAgreed, ///< structurally (rule 10)
    BelowAgreed, ///< structurally (rule 10)
    WeekNotEntered, ///< the last whole week is still to be entered
    TwoWeeksNotEntered, ///< the last two whole weeks are
};

struct PlannedDuo
{
    Duo duo;
    Role role = Role::Usual;
    Habit habit = Habit::Usual;
    std::vector<Agreement> agreements; ///< by date; the first one on the duo's first day
    QString decisionReason{}; ///< where the tariff was decided
    QString endReason{}; ///< where it ended
    DuoId previous{}; ///< that it goes on from, after a change of coach
};

/// Who is in the administration; hours, sessions and papers follow from it. The id of a record is its place
/// in its list, counted from 1.
struct Plan
{
    QDate pilotStart;
    QDate until; ///< the last day with hours
    std::vector<Region> regions;
    std::vector<Organisation> organisations;
    std::vector<Participant> participants;
    std::vector<Coach> coaches;
    std::vector<PlannedDuo> duos;

    /// The month before the one of the last day.
    [[nodiscard]] Month lastFullMonth() const { return Month::of(until).previous(); }
    [[nodiscard]] const Coach& coach(CoachId id) const
    {
        return coaches[static_cast<std::size_t>(id.value() - 1)];
    }
    /// The duos of each coach, in the order of the coaches.
    [[nodiscard]] std::vector<std::vector<const PlannedDuo*>> duosByCoach() const;
};

/// Below this number of duos there is no place for the special cases.
inline constexpr int fewestDuosForSpecialCases = 7;

} // namespace duoboek::demo
