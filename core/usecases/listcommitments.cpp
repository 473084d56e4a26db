// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listcommitments.h"

#include "core/base/isoweek.h"
#include "core/settings/settings.h"
#include "core/storage/database.h"
#include "core/storage/packedrows.h"
#include "core/storage/query.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

constexpr int monthsOfSessions = 12;
constexpr int daysOfRegistration = 14; // 2 whole weeks

/// What is read about one coach besides the row itself.
struct HeldPapers
{
    qint64 region = 0; // 0: none
    std::vector<DateRange> duos;
    std::vector<Contract> contracts;
    std::vector<Certificate> certificates;

    [[nodiscard]] bool hasDuoOn(QDate day) const
    {
        return std::any_of(
            duos.begin(), duos.end(), [day](const DateRange& active) { return active.contains(day); });
    }
};

using Days = std::vector<QDate>;
/// Of one kind, by region; 0 is the whole country. In order.
using DaysByRegion = std::unordered_map<qint64, Days>;

/// Reads a few narrow tables whole and puts together in memory what belongs to each coach: no question is
/// asked for one row, however many there are.
class CommitmentReader
{
public:
    /// id is 0 for all coaches.
    CommitmentReader(const Database& database, CoachId id, QDate today)
        : m_database(database)
        , m_id(id)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<std::vector<CommitmentRow>> read()
    {
        const auto moment = Transaction::beginReading(m_database);
        if (!moment)
            return moment.error();
        for (const auto step : {&CommitmentReader::readCoaches, &CommitmentReader::readDuos,
                 &CommitmentReader::readContracts, &CommitmentReader::readCertificates,
                 &CommitmentReader::readSessions, &CommitmentReader::readAttendance}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        const Result<Settings> settings = loadSettings(m_database);
        if (!settings)
            return settings.error();
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            std::vector<DateRange>& duos = m_papers[place].duos;
            std::sort(duos.begin(), duos.end(),
                [](const DateRange& one, const DateRange& other) { return one.first() < other.first(); });
            conclude(m_rows[place], m_papers[place], *settings);
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] Status readCoaches();
    [[nodiscard]] Status readDuos();
    [[nodiscard]] Status readContracts();
    [[nodiscard]] Status readCertificates();
    [[nodiscard]] Status readSessions();
    [[nodiscard]] Status readAttendance();
    void conclude(CommitmentRow& row, const HeldPapers& papers, const Settings& settings) const;
    [[nodiscard]] int countHeld(const DaysByRegion& days, const HeldPapers& papers) const;

    /// "WHERE coach_id = 5", or nothing for all.
    [[nodiscard]] QString ofCoach(const QString& column) const
    {
        return m_id.isValid() ? QStringLiteral(" WHERE %1 = %2").arg(column).arg(m_id.value()) : QString();
    }
    /// Where the coach stands among the rows; nothing for one who is not there.
    [[nodiscard]] std::optional<std::size_t> placeOf(qint64 coach) const
    {
        const auto known = m_places.find(coach);
        return known == m_places.end() ? std::nullopt : std::optional(known->second);
    }
    [[nodiscard]] QString firstSessionDay() const
    {
        return toIsoText(m_today.addMonths(-monthsOfSessions).addDays(1));
    }

    const Database& m_database;
    CoachId m_id;
    QDate m_today;
    std::vector<CommitmentRow> m_rows;
    std::vector<HeldPapers> m_papers; // at the same places
    std::unordered_map<qint64, std::size_t> m_places; // by coach
    DaysByRegion m_trainings;
    DaysByRegion m_intervisions;
};

Status CommitmentReader::readCoaches()
{
    auto query = Query::run(m_database,
        QStringLiteral("SELECT coach.id, coach.code, first_name, prefix, last_name, region_id, region.name, "
                       "research_agreed_on FROM coach LEFT JOIN region ON region.id = coach.region_id%1 "
                       "ORDER BY coach.code")
            .arg(ofCoach(QStringLiteral("coach.id"))));
    if (!query)
        return query.error();
    while (query->next()) {
        CommitmentRow row;
        row.id = query->id<CoachId>(0);
        row.code = query->text(1);
        row.name = {query->text(2), query->text(3), query->text(4)};
        row.regionName = query->text(6);
        row.researchAgreedOn = query->date(7);
        m_places.emplace(row.id.value(), m_rows.size());
        m_rows.push_back(std::move(row));
        m_papers.emplace_back().region = query->integer(5);
    }
    return query->status();
}

Status CommitmentReader::readDuos()
{
    // Rule 10: the two whole weeks before the one that holds the day of looking.
    const QDate monday = IsoWeek::of(m_today).monday();
    const DateRange weeks = DateRange::until(monday.addDays(-daysOfRegistration), monday);
    // Of one coach the entries of a few duos are looked up; of all, those of the weeks are read once.
    const QString entries = m_id.isValid()
        ? QStringLiteral("EXISTS (SELECT 1 FROM time_entry WHERE duo_id = duo.id "
                         "AND worked_on BETWEEN '%1' AND '%2')")
        : QStringLiteral("id IN (SELECT duo_id FROM time_entry WHERE worked_on BETWEEN '%1' AND '%2')");
    const QString hasEntry = entries.arg(toIsoText(weeks.first()), toIsoText(weeks.last()));
    auto duos =
        PackedRows::read(m_database, {QStringLiteral("coach_id"), QStringLiteral("started_on"), hasEntry},
            {QStringLiteral("ended_on")}, QStringLiteral("duo") + ofCoach(QStringLiteral("coach_id")));
    if (!duos)
        return duos.error();
    while (duos->next()) {
        const auto place = placeOf(duos->integer(0));
        if (!place)
            continue;
        const DateRange active = DateRange::throughLastDay(duos->date(1), duos->date(3));
        m_papers[*place].duos.push_back(active);
        if (!active.contains(m_today))
            continue;
        CommitmentRow& row = m_rows[*place];
        ++row.activeDuos;
        const bool doWeeksCount = active.contains(weeks.first()) && active.contains(weeks.last());
        if (doWeeksCount && duos->integer(2) == 0)
            ++row.duosBehind;
    }
    return {};
}

Status CommitmentReader::readContracts()
{
    auto contracts = PackedRows::read(m_database, {QStringLiteral("coach_id"), QStringLiteral("valid_from")},
        {QStringLiteral("valid_to"), QStringLiteral("signed_on")},
        QStringLiteral("contract") + ofCoach(QStringLiteral("coach_id")));
    if (!contracts)
        return contracts.error();
    while (contracts->next()) {
        if (const auto place = placeOf(contracts->integer(0))) {
            m_papers[*place].contracts.push_back(
                {contracts->date(3), DateRange::throughLastDay(contracts->date(1), contracts->date(2))});
        }
    }
    return {};
}

Status CommitmentReader::readCertificates()
{
    auto certificates = PackedRows::read(m_database,
        {QStringLiteral("coach_id"), QStringLiteral("issued_on")}, {QStringLiteral("received_on")},
        QStringLiteral("certificate") + ofCoach(QStringLiteral("coach_id")));
    if (!certificates)
        return certificates.error();
    while (certificates->next()) {
        if (const auto place = placeOf(certificates->integer(0)))
            m_papers[*place].certificates.push_back({certificates->date(1), certificates->date(2), {}});
    }
    return {};
}

Status CommitmentReader::readSessions()
{
    auto sessions = PackedRows::read(m_database,
        {QStringLiteral("coalesce(region_id, 0)"), QStringLiteral("held_on"),
            QStringLiteral("kind = 'training'")},
        {},
        QStringLiteral("session WHERE held_on BETWEEN '%1' AND '%2' AND kind IN ('training', 'intervision')")
            .arg(firstSessionDay(), toIsoText(m_today)));
    if (!sessions)
        return sessions.error();
    while (sessions->next()) {
        DaysByRegion& days = sessions->integer(2) != 0 ? m_trainings : m_intervisions;
        days[sessions->integer(0)].push_back(sessions->date(1));
    }
    for (DaysByRegion* days : {&m_trainings, &m_intervisions}) {
        for (auto& [region, held] : *days)
            std::sort(held.begin(), held.end());
    }
    return {};
}

Status CommitmentReader::readAttendance()
{
    const QString ofOne = m_id.isValid() ? QStringLiteral(" AND coach_id = %1").arg(m_id.value()) : QString();
    auto present = PackedRows::read(m_database,
        {QStringLiteral("coach_id"), QStringLiteral("coalesce(region_id, 0)"), QStringLiteral("held_on"),
            QStringLiteral("kind = 'training'")},
        {},
        QStringLiteral("attendance JOIN session ON session.id = session_id WHERE status = 'present' "
                       "AND held_on BETWEEN '%1' AND '%2' AND kind IN ('training', 'intervision')%3")
            .arg(firstSessionDay(), toIsoText(m_today), ofOne));
    if (!present)
        return present.error();
    while (present->next()) {
        const auto place = placeOf(present->integer(0));
        if (!place)
            continue;
        const HeldPapers& papers = m_papers[*place];
        const qint64 region = present->integer(1);
        if ((region != 0 && region != papers.region) || !papers.hasDuoOn(present->date(2)))
            continue;
        CommitmentRow& row = m_rows[*place];
        ++(present->integer(3) != 0 ? row.training : row.intervision).attended;
    }
    return {};
}

int CommitmentReader::countHeld(const DaysByRegion& days, const HeldPapers& papers) const
{
    std::vector<qint64> regions{0};
    if (papers.region != 0)
        regions.push_back(papers.region);
    std::ptrdiff_t held = 0;
    for (const qint64 region : regions) {
        const auto known = days.find(region);
        if (known == days.end())
            continue;
        auto counted = known->second.begin(); // a day on which there were two duos counts once
        for (const DateRange& active : papers.duos) {
            const auto end = known->second.end();
            const auto first = std::lower_bound(counted, end, active.first());
            const auto last = active.end().isNull() ? end : std::lower_bound(first, end, active.end());
            held += last - first;
            counted = last;
        }
    }
    return static_cast<int>(held);
}

void CommitmentReader::conclude(CommitmentRow& row, const HeldPapers& papers, const Settings& settings) const
{
    row.contract = contractStateOn(papers.contracts, m_today);
    row.certificate = certificateStateOn(papers.certificates, m_today);
    row.isRenewalDue = isRenewalDue(papers.certificates, m_today, settings.certificateMonths);
    row.training.held = countHeld(m_trainings, papers);
    row.intervision.held = countHeld(m_intervisions, papers);
}

} // namespace

bool CommitmentRow::isMissing(Commitment commitment) const
{
    switch (commitment) {
    case Commitment::Contract:
        return contract != ContractState::InForce;
    case Commitment::Certificate:
        return certificate != CertificateState::Valid || isRenewalDue;
    case Commitment::Training:
        return training.held > 0 && training.attended == 0;
    case Commitment::Intervision:
        return intervision.held > 0 && intervision.attended == 0;
    case Commitment::Research:
        return researchAgreedOn.isNull();
    case Commitment::Registration:
        break;
    }
    return duosBehind > 0;
}

int CommitmentRow::missing() const
{
    return static_cast<int>(std::count_if(std::begin(allCommitments), std::end(allCommitments),
        [this](Commitment commitment) { return isMissing(commitment); }));
}

Result<std::vector<CommitmentRow>> listCommitments(const Database& database, QDate today)
{
    return CommitmentReader(database, CoachId(), today).read();
}

Result<std::optional<CommitmentRow>> findCommitments(const Database& database, CoachId id, QDate today)
{
    Result<std::vector<CommitmentRow>> rows = CommitmentReader(database, id, today).read();
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<CommitmentRow>() : std::move(rows->front());
}

} // namespace duoboek
