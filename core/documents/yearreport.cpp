// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/yearreport.h"

namespace duoboek {

PaidTime RegionYear::total() const
{
    PaidTime sum = paidSessions;
    for (const PaidTime& ofGroup : guidance)
        sum += ofGroup;
    return sum;
}

void RegionYear::add(const RegionYear& other)
{
    duos.atStart += other.duos.atStart;
    duos.started += other.duos.started;
    duos.ended += other.duos.ended;
    for (std::size_t group = 0; group < guidance.size(); ++group)
        guidance[group] += other.guidance[group];
    paidSessions += other.paidSessions;
    waiting += other.waiting;
    for (std::size_t kind = 0; kind < sessions.size(); ++kind) {
        sessions[kind].sessions += other.sessions[kind].sessions;
        sessions[kind].present += other.sessions[kind].present;
        sessions[kind].excused += other.sessions[kind].excused;
        sessions[kind].absent += other.sessions[kind].absent;
    }
}

RegionYear YearReport::total() const
{
    RegionYear sum;
    for (const RegionYear& region : regions)
        sum.add(region);
    return sum;
}

bool YearReport::isEmpty() const
{
    const RegionYear sum = total();
    qint64 count = sum.duos.atStart + sum.duos.started;
    for (const SessionCounts& ofKind : sum.sessions)
        count += ofKind.sessions;
    return count == 0 && sum.total().time == WorkTime() && sum.waiting == WorkTime();
}

} // namespace duoboek
