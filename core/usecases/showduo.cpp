// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showduo.h"

#include "core/base/inforce.h"
#include "core/storage/database.h"
#include "core/storage/monthrepository.h"
#include "core/storage/namedfields.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/query.h"
#include "core/storage/recordrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"

namespace duoboek {

namespace {

constexpr int weeksShown = 26;
constexpr int sessionMonthsShown = 12;

Status loadPeople(const Database& database, DuoDetails& details)
{
    auto participant = loadParticipant(database, details.duo.participant);
    if (!participant)
        return participant.error();
    auto coach = loadCoach(database, details.duo.coach);
    if (!coach)
        return coach.error();
    auto participantRegion = loadRegionName(database, participant->region);
    if (!participantRegion)
        return participantRegion.error();
    auto coachRegion = loadRegionName(database, coach->region);
    if (!coachRegion)
        return coachRegion.error();
    if (coach->organisation.isValid()) {
        auto organisation = loadOrganisation(database, coach->organisation);
        if (!organisation)
            return organisation.error();
        details.organisation = std::move(*organisation);
    }
    details.participant = std::move(*participant);
    details.coach = std::move(*coach);
    details.participantRegion = std::move(*participantRegion);
    details.coachRegion = std::move(*coachRegion);
    return {};
}

Status loadFields(const Database& database, DuoDetails& details)
{
    const RecordTable& table = recordTableNamed(QLatin1StringView("duo"));
    Result<RecordFields> fields = loadRecord(database, table, details.duo.id.value());
    if (!fields)
        return fields.error();
    details.fields = std::move(*fields);
    const DuoId previous(NamedFields(table, details.fields).integer("previous_duo_id"));
    if (!previous.isValid())
        return {};
    const Result<Duo> duo = loadDuo(database, previous);
    if (!duo)
        return duo.error();
    details.previousCode = duo->code;
    return {};
}

Status loadPapers(const Database& database, DuoDetails& details)
{
    auto agreements = loadAgreements(database, details.duo.id);
    if (!agreements)
        return agreements.error();
    auto contracts = loadContracts(database, details.duo.coach);
    if (!contracts)
        return contracts.error();
    auto certificates = loadCertificates(database, details.duo.coach);
    if (!certificates)
        return certificates.error();
    details.agreements = std::move(*agreements);
    details.contracts = std::move(*contracts);
    details.certificates = std::move(*certificates);
    return {};
}

Status loadRate(const Database& database, DuoDetails& details)
{
    const auto tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    details.rate = tariffs->rateFor({details.duo.relation, details.duo.decidedTariff,
                                        details.coach.engagement, details.coach.organisation},
        details.rateOn);
    return {};
}

/// The weeks that touch the duo, without those after the day of looking.
std::vector<WorkedWeek> emptyWeeks(const DuoDetails& details)
{
    std::vector<WorkedWeek> weeks;
    IsoWeek week = IsoWeek::of(details.rateOn).plus(1 - weeksShown);
    if (week.sunday() < details.duo.active.first())
        week = IsoWeek::of(details.duo.active.first());
    for (; week.monday() <= details.rateOn; week = week.plus(1)) {
        WorkedWeek one;
        one.week = week;
        if (const Agreement* agreement = inForceOn(details.agreements, week.monday()))
            one.agreed = agreement->perWeek;
        weeks.push_back(one);
    }
    return weeks;
}

Status loadWeeks(const Database& database, DuoDetails& details)
{
    details.weeks = emptyWeeks(details);
    auto query = Query::prepare(database,
        QStringLiteral("SELECT worked_on, minutes FROM time_entry WHERE duo_id = ? ORDER BY worked_on"));
    if (!query)
        return query.error();
    query->bind(0, details.duo.id);
    if (const Status done = query->execute(); !done)
        return done;
    while (query->next()) {
        const WorkTime time(query->integer(1));
        details.workedInTotal += time;
        if (details.weeks.empty())
            continue;
        const qint64 days = details.weeks.front().week.monday().daysTo(query->date(0));
        if (days < 0 || days / 7 >= static_cast<qint64>(details.weeks.size()))
            continue;
        WorkedWeek& week = details.weeks[static_cast<std::size_t>(days / 7)];
        week.worked += time;
        week.hasEntry = true;
    }
    return query->status();
}

Status loadSessions(const Database& database, DuoDetails& details)
{
    auto query = Query::prepare(database,
        QStringLiteral("SELECT session.id, session.code, session.held_on, session.kind, session.region_id, "
                       "session.title, session.location, session.minutes, attendance.status, "
                       "coalesce(attendance.minutes, session.minutes) FROM attendance "
                       "JOIN session ON session.id = attendance.session_id "
                       "WHERE attendance.coach_id = ? AND session.held_on BETWEEN ? AND ? "
                       "ORDER BY session.held_on DESC, session.code"));
    if (!query)
        return query.error();
    query->bind(0, details.coach.id);
    query->bind(1, details.rateOn.addMonths(-sessionMonthsShown));
    query->bind(2, details.rateOn);
    if (const Status done = query->execute(); !done)
        return done;
    StoredWords words(QStringLiteral("session"));
    while (query->next()) {
        AttendedSession attended;
        attended.session = {query->id<SessionId>(0), query->text(1), query->date(2),
            words.read<SessionKind>(*query, 3), query->id<RegionId>(4), query->text(5), query->text(6),
            WorkTime(query->integer(7))};
        attended.status = words.read<AttendanceStatus>(*query, 8);
        if (attended.status == AttendanceStatus::Present)
            attended.paid = WorkTime(query->integer(9));
        details.sessions.push_back(std::move(attended));
    }
    return words.status() ? query->status() : words.status();
}

Status loadLimits(const Database& database, DuoDetails& details)
{
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    details.limits = settings->deviation;
    return {};
}

Status loadLog(const Database& database, DuoDetails& details)
{
    constexpr int newest = 20;
    Result<std::vector<LoggedChange>> changes = listChangesOf(database, details.duo.id, newest);
    if (!changes)
        return changes.error();
    details.changes = std::move(*changes);
    return {};
}

} // namespace

Result<DuoDetails> showDuo(const Database& database, DuoId id, QDate today)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    Result<Duo> duo = loadDuo(database, id);
    if (!duo)
        return duo.error();
    DuoDetails details;
    details.duo = std::move(*duo);
    const QDate lastDay = details.duo.active.last();
    details.rateOn = lastDay.isValid() && lastDay < today ? lastDay : today;
    for (const auto load :
        {loadPeople, loadFields, loadPapers, loadRate, loadLimits, loadWeeks, loadSessions, loadLog}) {
        if (const Status loaded = load(database, details); !loaded)
            return loaded.error();
    }
    return details;
}

} // namespace duoboek
