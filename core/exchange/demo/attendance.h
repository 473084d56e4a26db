// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"
#include "core/sessions/session.h"

namespace duoboek::demo {

/// Who of the coaches with an active duo came to a session that has been.
class AttendanceMaker
{
public:
    AttendanceMaker(const Plan& plan, Random& random);

    [[nodiscard]] bool canAnyoneCome(const Session& session) const;
    /// Nothing for a session after the plan's last day.
    void record(const Session& session, std::vector<Attendance>& attendance);

private:
    using Duos = std::vector<const PlannedDuo*>;

    [[nodiscard]] const std::vector<CoachId>& invited(const Session& session) const;
    [[nodiscard]] Duos activeDuos(CoachId coach, QDate day) const;
    [[nodiscard]] bool hasTwoTariffs(CoachId coach, const Duos& duos) const;
    void recordCoach(
        const Session& session, CoachId coach, const Duos& duos, std::vector<Attendance>& attendance);
    [[nodiscard]] std::optional<AttendanceStatus> statusAt(SessionKind kind);

    const Plan& m_plan;
    Random& m_random;
    std::vector<Duos> m_duosByCoach;
    std::vector<CoachId> m_everyone;
    std::vector<std::vector<CoachId>> m_coachesByRegion;
};

} // namespace duoboek::demo
