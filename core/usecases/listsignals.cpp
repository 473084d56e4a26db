// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listsignals.h"

#include "core/base/inforce.h"
#include "core/base/isoweek.h"
#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/transaction.h"
#include "core/usecases/duoweeks.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

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
    Status readContracts();
    Status readCertificates();
    [[nodiscard]] std::vector<DuoSignal> signalsOf(DuoWeeks& duo);

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
    std::vector<DuoWeeks> m_duos; // by code
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
    auto duos = loadDuoWeeks(m_database, m_day, {m_firstMonday, m_lookingMonday}, m_asked);
    if (!duos)
        return duos.error();
    m_duos = std::move(*duos);
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

std::vector<DuoSignal> SignalReader::signalsOf(DuoWeeks& duo)
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
    for (const auto step : {&SignalReader::readLimits, &SignalReader::readDuos, &SignalReader::readContracts,
             &SignalReader::readCertificates}) {
        if (const Status done = (this->*step)(); !done)
            return done.error();
    }
    std::vector<SignalledDuo> signalled;
    for (DuoWeeks& duo : m_duos) {
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
