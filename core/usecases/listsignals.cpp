// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listsignals.h"

#include "core/base/inforce.h"
#include "core/base/isoweek.h"
#include "core/duos/agreement.h"
#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/readrows.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

struct WatchedDuo
{
    DuoId id;
    QString code;
    CoachId coach;
    DateRange active;
    std::vector<Agreement> agreements; ///< by date, without their reasons
    std::vector<WeekOfHours> weeks;
};

struct Papers
{
    std::vector<Contract> contracts;
    std::vector<Certificate> certificates;
};

class SignalReader
{
public:
    SignalReader(const Database& database, QDate day, const std::vector<DuoId>& asked)
        : m_database(database)
        , m_day(day)
        , m_asked(asked)
    {
    }

    Result<std::vector<SignalledDuo>> read();

private:
    Status readLimits();
    Status readDuos();
    Status readAgreements();
    Status readHours();
    Status readContracts();
    Status readCertificates();
    [[nodiscard]] std::vector<DuoSignal> signalsOf(WatchedDuo& duo);

    /// A condition that leaves the coaches of the duos that are asked for; true when all are.
    [[nodiscard]] QString ofCoaches() const
    {
        return m_asked.empty() ? QStringLiteral("true")
                               : QStringLiteral("coach_id IN (SELECT coach_id FROM duo WHERE true%1)")
                                     .arg(onlyDuos(QLatin1StringView("id"), m_asked));
    }

    const Database& m_database;
    QDate m_day;
    const std::vector<DuoId>& m_asked;
    DeviationLimits m_limits;
    QDate m_firstMonday; // of the weeks that are looked at
    QDate m_lookingMonday; // of the week of looking, which is not
    std::vector<WatchedDuo> m_duos; // by code
    std::unordered_map<DuoId, std::size_t> m_places;
    std::unordered_map<CoachId, Papers> m_papers;
};

Status SignalReader::readLimits()
{
    const Result<Settings> settings = loadSettings(m_database);
    if (!settings)
        return settings.error();
    m_limits = settings->deviation;
    m_lookingMonday = IsoWeek::of(m_day).monday();
    m_firstMonday = m_lookingMonday.addDays(-7LL * std::max(m_limits.weeks, weeksToMissHours));
    return {};
}

Status SignalReader::readDuos()
{
    const QString day = toIsoText(m_day);
    auto duos = readRows<WatchedDuo>(m_database,
        QStringLiteral("SELECT id, code, coach_id, started_on, ended_on FROM duo "
                       "WHERE started_on <= ? AND coalesce(ended_on, ?) >= ?%1 ORDER BY code")
            .arg(onlyDuos(QLatin1StringView("id"), m_asked)),
        {day, day, day}, [](const Query& row) {
            return WatchedDuo{row.id<DuoId>(0), row.text(1), row.id<CoachId>(2),
                DateRange::throughLastDay(row.date(3), row.date(4)), {}, {}};
        });
    if (!duos)
        return duos.error();
    m_duos = std::move(*duos);
    m_places.reserve(m_duos.size());
    for (std::size_t place = 0; place < m_duos.size(); ++place)
        m_places.emplace(m_duos[place].id, place);
    return {};
}

Status SignalReader::readAgreements()
{
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("duo_id"), QStringLiteral("valid_from"), QStringLiteral("minutes_per_week")}, {},
        QStringLiteral("agreement WHERE valid_from < '%1'%2")
            .arg(toIsoText(m_lookingMonday), onlyDuos(QLatin1StringView("duo_id"), m_asked)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const auto place = m_places.find(rows->id<DuoId>(0)); place != m_places.end())
            m_duos[place->second].agreements.push_back({rows->date(1), WorkTime(rows->integer(2)), {}});
    }
    for (WatchedDuo& duo : m_duos) {
        std::sort(duo.agreements.begin(), duo.agreements.end(),
            [](const Agreement& a, const Agreement& b) { return a.validFrom < b.validFrom; });
    }
    return {};
}

Status SignalReader::readHours()
{
    for (WatchedDuo& duo : m_duos) {
        for (QDate monday = m_firstMonday; monday < m_lookingMonday; monday = monday.addDays(7)) {
            WeekOfHours week;
            week.isWhole = duo.active.contains(monday) && duo.active.contains(monday.addDays(6));
            if (const Agreement* agreement = inForceOn(duo.agreements, monday))
                week.agreed = agreement->perWeek;
            duo.weeks.push_back(week);
        }
    }
    const auto entries = loadEntries(m_database, m_firstMonday, m_lookingMonday.addDays(-1), m_asked);
    if (!entries)
        return entries.error();
    for (const TimeEntry& entry : *entries) {
        const auto place = m_places.find(entry.duo);
        if (place == m_places.end())
            continue;
        const auto week = static_cast<std::size_t>(m_firstMonday.daysTo(entry.workedOn) / 7);
        WeekOfHours& hours = m_duos[place->second].weeks[week];
        hours.worked += entry.time;
        hours.hasEntry = true;
    }
    return {};
}

Status SignalReader::readContracts()
{
    auto rows = PackedRows::read(m_database, {QStringLiteral("coach_id"), QStringLiteral("valid_from")},
        {QStringLiteral("valid_to")}, QStringLiteral("contract WHERE ") + ofCoaches());
    if (!rows)
        return rows.error();
    while (rows->next()) {
        m_papers[rows->id<CoachId>(0)].contracts.push_back(
            {{}, DateRange::throughLastDay(rows->date(1), rows->date(2))});
    }
    return {};
}

Status SignalReader::readCertificates()
{
    auto rows = PackedRows::read(m_database, {QStringLiteral("coach_id"), QStringLiteral("issued_on")},
        {QStringLiteral("received_on")}, QStringLiteral("certificate WHERE ") + ofCoaches());
    if (!rows)
        return rows.error();
    while (rows->next())
        m_papers[rows->id<CoachId>(0)].certificates.push_back({rows->date(1), rows->date(2), {}});
    return {};
}

std::vector<DuoSignal> SignalReader::signalsOf(WatchedDuo& duo)
{
    std::vector<DuoSignal> found = hoursSignals(duo.weeks, m_limits, m_lookingMonday);
    for (DuoSignal& signal : found) {
        if (const Agreement* agreement = inForceOn(duo.agreements, signal.since))
            signal.agreedFrom = agreement->validFrom;
    }
    const Papers& papers = m_papers[duo.coach];
    const std::vector<DuoSignal> ofPapers = paperSignals(papers.contracts, papers.certificates, m_day);
    found.insert(found.end(), ofPapers.begin(), ofPapers.end());
    return found;
}

Result<std::vector<SignalledDuo>> SignalReader::read()
{
    for (const auto step : {&SignalReader::readLimits, &SignalReader::readDuos, &SignalReader::readAgreements,
             &SignalReader::readHours, &SignalReader::readContracts, &SignalReader::readCertificates}) {
        if (const Status done = (this->*step)(); !done)
            return done.error();
    }
    std::vector<SignalledDuo> signalled;
    for (WatchedDuo& duo : m_duos) {
        std::vector<DuoSignal> found = signalsOf(duo);
        if (found.empty())
            continue;
        signalled.push_back({duo.id, std::move(duo.code), std::move(found), duo.coach, duo.active.first()});
    }
    return signalled;
}

} // namespace

Result<std::vector<SignalledDuo>> listSignals(
    const Database& database, QDate day, const std::vector<DuoId>& duos)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    return SignalReader(database, day, duos).read();
}

} // namespace duoboek
