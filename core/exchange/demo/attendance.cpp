// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/attendance.h"

#include <algorithm>

namespace duoboek::demo {

namespace {

constexpr int percentLeftEarly = 2;

bool isAtFamilyTariff(const Duo& duo)
{
    return duo.relation != Relation::None
        && duo.decidedTariff.value_or(TariffKind::Family) == TariffKind::Family;
}

} // namespace

AttendanceMaker::AttendanceMaker(const Plan& plan, Random& random)
    : m_plan(plan)
    , m_random(random)
    , m_duosByCoach(plan.duosByCoach())
    , m_coachesByRegion(plan.regions.size())
{
    for (const Coach& coach : plan.coaches) {
        m_everyone.push_back(coach.id);
        m_coachesByRegion[static_cast<std::size_t>(coach.region.value() - 1)].push_back(coach.id);
    }
}

bool AttendanceMaker::canAnyoneCome(const Session& session) const
{
    const std::vector<CoachId>& coaches = invited(session);
    return std::any_of(coaches.begin(), coaches.end(),
        [&](CoachId coach) { return !activeDuos(coach, session.heldOn).empty(); });
}

void AttendanceMaker::record(const Session& session, std::vector<Attendance>& attendance)
{
    if (session.heldOn > m_plan.until)
        return;
    for (const CoachId coach : invited(session)) {
        const Duos duos = activeDuos(coach, session.heldOn);
        if (!duos.empty())
            recordCoach(session, coach, duos, attendance);
    }
}

const std::vector<CoachId>& AttendanceMaker::invited(const Session& session) const
{
    return session.region.isValid() ? m_coachesByRegion[static_cast<std::size_t>(session.region.value() - 1)]
                                    : m_everyone;
}

AttendanceMaker::Duos AttendanceMaker::activeDuos(CoachId coach, QDate day) const
{
    Duos active;
    for (const PlannedDuo* planned : m_duosByCoach[static_cast<std::size_t>(coach.value() - 1)]) {
        if (planned->duo.active.contains(day))
            active.push_back(planned);
    }
    return active;
}

bool AttendanceMaker::hasTwoTariffs(CoachId coach, const Duos& duos) const
{
    if (m_plan.coach(coach).engagement == Engagement::Organisation)
        return false;
    return std::any_of(duos.begin(), duos.end(), [&](const PlannedDuo* planned) {
        return isAtFamilyTariff(planned->duo) != isAtFamilyTariff(duos.front()->duo);
    });
}

void AttendanceMaker::recordCoach(
    const Session& session, CoachId coach, const Duos& duos, std::vector<Attendance>& attendance)
{
    std::optional<AttendanceStatus> status = statusAt(session.kind);
    Attendance attended{session.id, coach, AttendanceStatus::Present, {}, {}};
    if (hasTwoTariffs(coach, duos)) {
        const bool forgetsToName =
            session.kind == SessionKind::Intervision && session.heldOn >= m_plan.lastFullMonth().firstDay();
        if (forgetsToName)
            status = AttendanceStatus::Present;
        else
            attended.duo = m_random.pick(duos)->duo.id;
    }
    if (!status)
        return;
    attended.status = *status;
    if (*status == AttendanceStatus::Present && !session.time.isZero() && m_random.chance(percentLeftEarly))
        attended.time = session.time - WorkTime(30 * m_random.between(1, 2));
    attendance.push_back(attended);
}

std::optional<AttendanceStatus> AttendanceMaker::statusAt(SessionKind kind)
{
    const int draw = m_random.below(100);
    // A theme meeting is open to all and nobody is missed there.
    if (kind == SessionKind::ThemeMeeting)
        return draw < 35 ? std::optional(AttendanceStatus::Present) : std::nullopt;
    if (draw < 84)
        return AttendanceStatus::Present;
    return draw < 94 ? AttendanceStatus::Excused : AttendanceStatus::Absent;
}

} // namespace duoboek::demo
