// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showattendance.h"

#include "core/storage/database.h"
#include "core/storage/monthrepository.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/readrows.h"
#include "core/storage/recordrepository.h"
#include "core/storage/sessionrepository.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"
#include "core/usecases/attendancereader.h"

namespace duoboek {

void AttendanceCount::add(const AttendanceCell& cell)
{
    if (!cell.isListed())
        return;
    ++listed;
    if (cell.status == AttendanceStatus::Present)
        ++present;
    else if (cell.status == AttendanceStatus::Excused)
        ++excused;
    else if (cell.status == AttendanceStatus::Absent)
        ++absent;
}

AttendanceCount AttendanceGrid::countAt(std::size_t session) const
{
    AttendanceCount count;
    for (const AttendanceCoach& coach : coaches)
        count.add(coach.cells[session]);
    return count;
}

Result<AttendanceSheet> showAttendance(const Database& database, SessionId id)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    Result<RecordFields> fields =
        loadRecord(database, recordTableNamed(QLatin1StringView("session")), id.value());
    if (!fields)
        return fields.error();
    const Result<Session> session = loadSession(database, id);
    if (!session)
        return session.error();
    Result<AttendanceGrid> grid = AttendanceReader::ofSession(database, *session).read();
    if (!grid)
        return grid.error();
    Result<QString> regionName = loadRegionName(database, session->region);
    if (!regionName)
        return regionName.error();
    auto guests = readRows<SessionGuest>(database,
        QStringLiteral("SELECT id, name FROM session_guest WHERE session_id = ? ORDER BY name, id"),
        {id.value()}, [](const Query& row) {
            return SessionGuest{row.integer(0), row.text(1)};
        });
    if (!guests)
        return guests.error();
    return AttendanceSheet{std::move(*fields), std::move(*regionName), std::move(*grid), std::move(*guests)};
}

Result<AttendanceGrid> showAttendanceOfRegion(
    const Database& database, RegionId region, const DateRange& span)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    return AttendanceReader::ofRegion(database, region, span).read();
}

Result<std::vector<DuoOnDay>> listDuosOn(const Database& database, CoachId coach, QDate day)
{
    const Result<TariffBook> tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    StoredWords words(QStringLiteral("duo"));
    auto duos = readRows<DuoOnDay>(database,
        QStringLiteral(
            "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, "
            "relation, decided_tariff, engagement, organisation_id FROM duo "
            "JOIN participant ON participant.id = duo.participant_id JOIN coach ON coach.id = duo.coach_id "
            "WHERE coach_id = ? AND started_on <= ? AND (ended_on IS NULL OR ended_on >= ?) "
            "ORDER BY duo.code"),
        {coach.value(), toIsoText(day), toIsoText(day)}, [&](const Query& row) {
            const RateSubject subject{words.read<Relation>(row, 5), words.readOptional<TariffKind>(row, 6),
                words.read<Engagement>(row, 7), row.id<OrganisationId>(8)};
            return DuoOnDay{row.id<DuoId>(0), row.text(1), {row.text(2), row.text(3), row.text(4)},
                tariffs->rateFor(subject, day)};
        });
    if (duos && !words.status())
        return words.status().error();
    return duos;
}

} // namespace duoboek
