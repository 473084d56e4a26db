// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showattendance.h"

#include <unordered_map>

namespace duoboek {

/// Reads coaches by sessions in a few statements, however many there are of either.
class AttendanceReader
{
public:
    [[nodiscard]] static AttendanceReader ofSession(const Database& database, const Session& session);
    [[nodiscard]] static AttendanceReader ofRegion(
        const Database& database, RegionId region, const DateRange& span);

    [[nodiscard]] Result<AttendanceGrid> read();

private:
    struct ActiveDuo
    {
        DuoId id;
        RateSubject subject;
        DateRange active;
    };
    /// What is read about one coach besides what is shown.
    struct CoachFacts
    {
        RegionId region;
        Engagement engagement = Engagement::SelfEmployed;
        OrganisationId organisation;
        std::vector<ActiveDuo> duos;
    };

    AttendanceReader(const Database& database, QString sessions, QString coaches)
        : m_database(database)
        , m_sessionFilter(std::move(sessions))
        , m_coachFilter(std::move(coaches))
    {
    }

    [[nodiscard]] Status readSessions();
    [[nodiscard]] Status readTariffs();
    [[nodiscard]] Status readCoaches();
    [[nodiscard]] Status readDuos();
    [[nodiscard]] Status readAttendance();
    [[nodiscard]] Status readDuoCodes();
    void conclude();
    [[nodiscard]] std::optional<QuestionKind> questionAt(
        const Session& session, const AttendanceCell& cell, const CoachFacts& facts) const;
    /// Null for a coach or session that is not among those that are read.
    [[nodiscard]] AttendanceCell* cellOf(qint64 session, qint64 coach);

    const Database& m_database;
    QString m_sessionFilter; // conditions of SQL
    QString m_coachFilter;
    AttendanceGrid m_grid;
    TariffBook m_tariffs;
    std::vector<CoachFacts> m_facts; // at the places of the coaches
    std::unordered_map<qint64, std::size_t> m_sessionPlaces;
    std::unordered_map<qint64, std::size_t> m_coachPlaces;
};

} // namespace duoboek
