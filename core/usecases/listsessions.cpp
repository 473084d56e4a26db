// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listsessions.h"

#include "core/storage/database.h"
#include "core/storage/packedrows.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/query.h"
#include "core/storage/sessionrepository.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

QString withinDays(const DateRange& span)
{
    return QStringLiteral("held_on BETWEEN '%1' AND '%2'")
        .arg(toIsoText(span.first()), toIsoText(span.last()));
}

/// Reads a few narrow tables whole and counts in memory who belongs where.
class SessionLister
{
public:
    SessionLister(const Database& database, const DateRange& span)
        : m_database(database)
        , m_span(span)
    {
    }

    [[nodiscard]] Result<std::vector<SessionRow>> list()
    {
        for (const auto step : {&SessionLister::readSessions, &SessionLister::readGuests,
                 &SessionLister::readCoaches, &SessionLister::readDuos}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        countInvited();
        if (const Status done = readAttendance(); !done)
            return done.error();
        std::sort(m_rows.begin(), m_rows.end(),
            [](const SessionRow& one, const SessionRow& other) { return one.code < other.code; });
        return std::move(m_rows);
    }

private:
    struct CoachFacts
    {
        qint64 region = 0; // 0: none
        std::vector<DateRange> duos;

        [[nodiscard]] bool isInvitedTo(const Session& session) const
        {
            return (!session.region.isValid() || session.region.value() == region)
                && std::any_of(duos.begin(), duos.end(),
                    [&session](const DateRange& active) { return active.contains(session.heldOn); });
        }
    };

    [[nodiscard]] Status readSessions();
    [[nodiscard]] Status readGuests();
    [[nodiscard]] Status readCoaches();
    [[nodiscard]] Status readDuos();
    [[nodiscard]] Status readAttendance();
    void countInvited();

    const Database& m_database;
    DateRange m_span;
    std::vector<SessionRow> m_rows;
    std::unordered_map<qint64, std::size_t> m_rowPlaces;
    std::vector<CoachFacts> m_coaches;
    std::unordered_map<qint64, std::size_t> m_coachPlaces;
    std::unordered_map<qint64, std::vector<std::size_t>> m_coachesOfRegion;
};

Status SessionLister::readSessions()
{
    auto planned = listPlannedSessions(m_database, m_span);
    if (!planned)
        return planned.error();
    for (PlannedSession& each : *planned) {
        m_rowPlaces.emplace(each.session.id.value(), m_rows.size());
        m_rows.push_back(
            {each.session.id, each.session.code, std::move(each.regionName), std::move(each.session), {}, 0});
    }
    return {};
}

Status SessionLister::readGuests()
{
    auto query = Query::run(m_database,
        QStringLiteral("SELECT session_id, count(*) FROM session_guest "
                       "JOIN session ON session.id = session_id WHERE %1 GROUP BY session_id")
            .arg(withinDays(m_span)));
    if (!query)
        return query.error();
    while (query->next())
        m_rows[m_rowPlaces.at(query->integer(0))].guests = static_cast<int>(query->integer(1));
    return query->status();
}

Status SessionLister::readCoaches()
{
    auto rows = PackedRows::read(m_database, {QStringLiteral("id"), QStringLiteral("coalesce(region_id, 0)")},
        {}, QStringLiteral("coach"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        m_coachPlaces.emplace(rows->integer(0), m_coaches.size());
        m_coachesOfRegion[rows->integer(1)].push_back(m_coaches.size());
        m_coaches.push_back({rows->integer(1), {}});
    }
    return {};
}

Status SessionLister::readDuos()
{
    auto rows = PackedRows::read(m_database, {QStringLiteral("coach_id"), QStringLiteral("started_on")},
        {QStringLiteral("ended_on")},
        QStringLiteral("duo WHERE started_on <= '%1' AND (ended_on IS NULL OR ended_on >= '%2')")
            .arg(toIsoText(m_span.last()), toIsoText(m_span.first())));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        m_coaches[m_coachPlaces.at(rows->integer(0))].duos.push_back(
            DateRange::throughLastDay(rows->date(1), rows->date(2)));
    }
    return {};
}

void SessionLister::countInvited()
{
    for (SessionRow& row : m_rows) {
        const auto isInvited = [&row](const CoachFacts& coach) { return coach.isInvitedTo(row.session); };
        if (!row.session.region.isValid()) {
            row.count.listed = static_cast<int>(std::count_if(m_coaches.begin(), m_coaches.end(), isInvited));
            continue;
        }
        const auto& places = m_coachesOfRegion[row.session.region.value()];
        row.count.listed = static_cast<int>(std::count_if(
            places.begin(), places.end(), [&](std::size_t place) { return isInvited(m_coaches[place]); }));
    }
}

Status SessionLister::readAttendance()
{
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("session_id"), QStringLiteral("coach_id"), QStringLiteral("status")}, {},
        QStringLiteral("session JOIN attendance ON attendance.session_id = session.id WHERE %1")
            .arg(withinDays(m_span)));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("attendance"));
    while (rows->next()) {
        SessionRow& row = m_rows[m_rowPlaces.at(rows->integer(0))];
        AttendanceCell cell;
        cell.status = words.read<AttendanceStatus>(*rows, 2);
        row.count.add(cell);
        // Was counted before as one who belongs there.
        if (m_coaches[m_coachPlaces.at(rows->integer(1))].isInvitedTo(row.session))
            --row.count.listed;
    }
    return words.status();
}

} // namespace

Result<std::vector<SessionRow>> listSessions(const Database& database, const DateRange& span)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    return SessionLister(database, span).list();
}

SessionRow sessionRowOf(const AttendanceSheet& sheet)
{
    const Session& session = sheet.session();
    return {session.id, session.code, sheet.regionName, session, sheet.grid.countAt(0),
        static_cast<int>(sheet.guests.size())};
}

Result<std::vector<PlannedSession>> listPlannedSessions(const Database& database, const DateRange& span)
{
    auto sessions = loadSessions(database, withinDays(span));
    if (!sessions)
        return sessions.error();
    const auto regions = listRegions(database);
    if (!regions)
        return regions.error();
    QHash<qint64, QString> names;
    for (const Region& region : *regions)
        names.insert(region.id.value(), region.name);
    std::vector<PlannedSession> planned;
    for (Session& session : *sessions) {
        QString name = names.value(session.region.value());
        planned.push_back({std::move(session), std::move(name)});
    }
    return planned;
}

} // namespace duoboek
