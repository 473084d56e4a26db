// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/attendancereader.h"

#include "core/base/textfold.h"
#include "core/documents/sessionrate.h"
#include "core/storage/database.h"
#include "core/storage/monthrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/query.h"
#include "core/storage/sessionrepository.h"
#include "core/storage/storedword.h"

#include <algorithm>

namespace duoboek {

AttendanceReader AttendanceReader::ofSession(const Database& database, const Session& session)
{
    const QString coaches = session.region.isValid()
        ? QStringLiteral(
            "(coach.region_id = %1 OR coach.id IN (SELECT coach_id FROM attendance WHERE session_id = %2))")
              .arg(session.region.value())
              .arg(session.id.value())
        : QStringLiteral("true");
    return {database, QStringLiteral("session.id = %1").arg(session.id.value()), coaches};
}

AttendanceReader AttendanceReader::ofRegion(const Database& database, RegionId region, const DateRange& span)
{
    const QString days = QStringLiteral("session.held_on BETWEEN '%1' AND '%2'")
                             .arg(toIsoText(span.first()), toIsoText(span.last()));
    const QString id = QString::number(region.value());
    return {database,
        QStringLiteral("%1 AND (session.region_id = %2 OR session.region_id IS NULL)").arg(days, id),
        QStringLiteral("(coach.region_id = %1 OR coach.id IN (SELECT coach_id FROM attendance "
                       "JOIN session ON session.id = session_id WHERE session.region_id = %1 AND %2))")
            .arg(id, days)};
}

Result<AttendanceGrid> AttendanceReader::read()
{
    for (const auto step : {&AttendanceReader::readSessions, &AttendanceReader::readTariffs,
             &AttendanceReader::readCoaches, &AttendanceReader::readDuos, &AttendanceReader::readAttendance,
             &AttendanceReader::readDuoCodes}) {
        if (const Status done = (this->*step)(); !done)
            return done.error();
    }
    conclude();
    return std::move(m_grid);
}

Status AttendanceReader::readSessions()
{
    auto sessions = loadSessions(m_database, m_sessionFilter);
    if (!sessions)
        return sessions.error();
    m_grid.sessions = std::move(*sessions);
    for (std::size_t place = 0; place < m_grid.sessions.size(); ++place)
        m_sessionPlaces.emplace(m_grid.sessions[place].id.value(), place);
    return {};
}

Status AttendanceReader::readTariffs()
{
    auto tariffs = loadTariffBook(m_database);
    if (!tariffs)
        return tariffs.error();
    m_tariffs = std::move(*tariffs);
    return {};
}

Status AttendanceReader::readCoaches()
{
    auto query = Query::run(m_database,
        QStringLiteral("SELECT coach.id, coach.code, first_name, prefix, last_name, region_id, "
                       "coalesce(region.name, ''), engagement, organisation_id FROM coach "
                       "LEFT JOIN region ON region.id = coach.region_id WHERE %1 "
                       "ORDER BY coach.code")
            .arg(m_coachFilter));
    if (!query)
        return query.error();
    StoredWords words(QStringLiteral("coach"));
    while (query->next()) {
        m_coachPlaces.emplace(query->integer(0), m_grid.coaches.size());
        m_grid.coaches.push_back(
            {query->id<CoachId>(0), query->text(1), {query->text(2), query->text(3), query->text(4)},
                query->text(6), std::vector<AttendanceCell>(m_grid.sessions.size())});
        m_facts.push_back(
            {query->id<RegionId>(5), words.read<Engagement>(*query, 7), query->id<OrganisationId>(8), {}});
    }
    return words.status() ? query->status() : words.status();
}

Status AttendanceReader::readDuos()
{
    if (m_grid.sessions.empty())
        return {};
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("duo.id"), QStringLiteral("coach_id"), QStringLiteral("relation"),
            QStringLiteral("started_on")},
        {QStringLiteral("decided_tariff"), QStringLiteral("ended_on")},
        QStringLiteral("duo JOIN coach ON coach.id = duo.coach_id WHERE %3 AND ((started_on <= '%1' "
                       "AND (ended_on IS NULL OR ended_on >= '%2')) OR duo.id IN (SELECT duo_id FROM session "
                       "JOIN attendance ON attendance.session_id = session.id WHERE %4))")
            .arg(toIsoText(m_grid.sessions.back().heldOn), toIsoText(m_grid.sessions.front().heldOn),
                m_coachFilter, m_sessionFilter));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("duo"));
    while (rows->next()) {
        CoachFacts& facts = m_facts[m_coachPlaces.at(rows->integer(1))];
        facts.duos.push_back({rows->id<DuoId>(0),
            {words.read<Relation>(*rows, 2), words.readOptional<TariffKind>(*rows, 4), facts.engagement,
                facts.organisation},
            DateRange::throughLastDay(rows->date(3), rows->date(5))});
    }
    return words.status();
}

AttendanceCell* AttendanceReader::cellOf(qint64 session, qint64 coach)
{
    const auto sessionPlace = m_sessionPlaces.find(session);
    const auto coachPlace = m_coachPlaces.find(coach);
    if (sessionPlace == m_sessionPlaces.end() || coachPlace == m_coachPlaces.end())
        return nullptr;
    return &m_grid.coaches[coachPlace->second].cells[sessionPlace->second];
}

Status AttendanceReader::readAttendance()
{
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("session_id"), QStringLiteral("coach_id"), QStringLiteral("status")},
        {QStringLiteral("attendance.minutes"), QStringLiteral("duo_id")},
        QStringLiteral("session JOIN attendance ON attendance.session_id = session.id WHERE %1")
            .arg(m_sessionFilter));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("attendance"));
    while (rows->next()) {
        AttendanceCell* cell = cellOf(rows->integer(0), rows->integer(1));
        if (!cell)
            continue;
        cell->status = words.read<AttendanceStatus>(*rows, 2);
        if (!rows->isNull(3))
            cell->time = WorkTime(rows->integer(3));
        cell->duo = rows->id<DuoId>(4);
    }
    return words.status();
}

Status AttendanceReader::readDuoCodes()
{
    auto query = Query::run(m_database,
        QStringLiteral("SELECT attendance.session_id, attendance.coach_id, duo.code FROM session "
                       "JOIN attendance ON attendance.session_id = session.id "
                       "JOIN duo ON duo.id = attendance.duo_id WHERE %1")
            .arg(m_sessionFilter));
    if (!query)
        return query.error();
    while (query->next()) {
        if (AttendanceCell* cell = cellOf(query->integer(0), query->integer(1)))
            cell->duoCode = query->text(2);
    }
    return query->status();
}

void AttendanceReader::conclude()
{
    for (std::size_t place = 0; place < m_grid.coaches.size(); ++place) {
        const CoachFacts& facts = m_facts[place];
        for (std::size_t session = 0; session < m_grid.sessions.size(); ++session) {
            const Session& held = m_grid.sessions[session];
            AttendanceCell& cell = m_grid.coaches[place].cells[session];
            const bool hasDuo = std::any_of(facts.duos.begin(), facts.duos.end(),
                [&held](const ActiveDuo& duo) { return duo.active.contains(held.heldOn); });
            cell.isInvited = hasDuo && (!held.region.isValid() || held.region == facts.region);
            if (cell.isListed())
                cell.question = questionAt(held, cell, facts);
        }
    }
    auto& coaches = m_grid.coaches;
    coaches.erase(std::remove_if(coaches.begin(), coaches.end(),
                      [](const AttendanceCoach& coach) {
                          return std::none_of(coach.cells.begin(), coach.cells.end(),
                              [](const AttendanceCell& cell) { return cell.isListed(); });
                      }),
        coaches.end());
    // As people look them up: Şahin among the S, which SQLite knows nothing of.
    std::vector<std::pair<QString, std::size_t>> order;
    for (std::size_t place = 0; place < coaches.size(); ++place)
        order.emplace_back(foldedForSearch(coaches[place].name.sorted()), place);
    std::sort(order.begin(), order.end());
    std::vector<AttendanceCoach> sorted;
    sorted.reserve(coaches.size());
    for (const auto& [key, place] : order)
        sorted.push_back(std::move(coaches[place]));
    coaches = std::move(sorted);
}

std::optional<QuestionKind> AttendanceReader::questionAt(
    const Session& session, const AttendanceCell& cell, const CoachFacts& facts) const
{
    if (cell.time.value_or(session.time).isZero())
        return std::nullopt;
    std::vector<RateAnswer> answers;
    for (const ActiveDuo& duo : facts.duos) {
        // One that is named counts on any day.
        if (cell.duo.isValid() ? duo.id == cell.duo : duo.active.contains(session.heldOn))
            answers.push_back(m_tariffs.rateFor(duo.subject, session.heldOn));
    }
    const SessionRate rate = rateAtSession(answers);
    const auto* question = std::get_if<QuestionKind>(&rate);
    return question ? std::optional(*question) : std::nullopt;
}

} // namespace duoboek
