// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showlifeline.h"

#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"

#include <utility>

namespace duoboek {

namespace {

/// Reads one duo in a handful of statements, whatever the number of its years.
class LifelineReader
{
public:
    LifelineReader(const Database& database, Duo duo)
        : m_database(database)
        , m_duo(std::move(duo))
    {
        m_lifeline.duoCode = m_duo.code;
        m_lifeline.active = m_duo.active;
        addMark({m_duo.active.first(), LifelineMarkKind::Start});
        addMark({m_duo.active.last(), LifelineMarkKind::End});
    }

    Result<Lifeline> read(QDate today)
    {
        for (const auto step : {&LifelineReader::readAgreements, &LifelineReader::readContracts,
                 &LifelineReader::readHours, &LifelineReader::readClickTalks, &LifelineReader::readCoachTalks,
                 &LifelineReader::readSessions}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        complete(m_lifeline, today);
        return std::move(m_lifeline);
    }

private:
    /// What has no day has not happened.
    void addMark(LifelineMark mark)
    {
        if (mark.day.isValid())
            m_lifeline.marks.push_back(std::move(mark));
    }
    [[nodiscard]] Status addMarks(Result<std::vector<LifelineMark>> marks);
    [[nodiscard]] Status readAgreements();
    [[nodiscard]] Status readContracts();
    [[nodiscard]] Status readHours();
    [[nodiscard]] Status readClickTalks();
    [[nodiscard]] Status readCoachTalks();
    [[nodiscard]] Status readSessions();

    const Database& m_database;
    Duo m_duo;
    Lifeline m_lifeline;
};

Status LifelineReader::addMarks(Result<std::vector<LifelineMark>> marks)
{
    if (!marks)
        return marks.error();
    for (LifelineMark& mark : *marks)
        addMark(std::move(mark));
    return {};
}

Status LifelineReader::readAgreements()
{
    auto agreements = loadAgreements(m_database, m_duo.id);
    if (!agreements)
        return agreements.error();
    for (const Agreement& agreement : *agreements) {
        LifelineMark mark{agreement.validFrom, LifelineMarkKind::Agreement};
        mark.time = agreement.perWeek;
        mark.text = agreement.reason;
        addMark(std::move(mark));
    }
    m_lifeline.agreements = std::move(*agreements);
    return {};
}

Status LifelineReader::readContracts()
{
    const auto contracts = loadContracts(m_database, m_duo.coach);
    if (!contracts)
        return contracts.error();
    // Contracts of a coach who had other duos before or after say nothing about this one.
    for (const Contract& contract : *contracts) {
        if (!contract.valid.overlaps(m_duo.active))
            continue;
        for (const auto& [day, kind] : {std::pair(contract.valid.first(), LifelineMarkKind::ContractStart),
                 std::pair(contract.valid.last(), LifelineMarkKind::ContractEnd)}) {
            LifelineMark mark{day, kind};
            mark.signedOn = contract.signedOn;
            addMark(std::move(mark));
        }
        m_lifeline.contracts.push_back(contract);
    }
    return {};
}

Status LifelineReader::readHours()
{
    auto worked = readRows<WorkedDay>(m_database,
        QStringLiteral("SELECT worked_on, minutes FROM time_entry WHERE duo_id = ? ORDER BY worked_on"),
        {m_duo.id.value()}, [](const Query& row) {
            return WorkedDay{row.date(0), WorkTime(row.integer(1))};
        });
    if (!worked)
        return worked.error();
    m_lifeline.worked = std::move(*worked);
    return {};
}

Status LifelineReader::readClickTalks()
{
    StoredWords words(QStringLiteral("click_talk"));
    auto marks = readRows<LifelineMark>(m_database,
        QStringLiteral("SELECT held_on, CASE WHEN participant_outcome = 'negative' THEN 'negative' "
                       "WHEN coach_outcome = 'positive' THEN participant_outcome "
                       "WHEN coach_outcome = 'negative' THEN 'negative' END "
                       "FROM click_talk WHERE participant_id = ? AND coach_id = ? AND held_on IS NOT NULL"),
        {m_duo.participant.value(), m_duo.coach.value()}, [&words](const Query& row) {
            LifelineMark mark{row.date(0), LifelineMarkKind::ClickTalk};
            mark.outcome = words.readOptional<ClickOutcome>(row, 1);
            return mark;
        });
    if (!words.status())
        return words.status();
    return addMarks(std::move(marks));
}

Status LifelineReader::readCoachTalks()
{
    return addMarks(readRows<LifelineMark>(m_database,
        QStringLiteral("SELECT held_on, outcome FROM coach_talk WHERE duo_id = ?"), {m_duo.id.value()},
        [](const Query& row) {
            LifelineMark mark{row.date(0), LifelineMarkKind::CoachTalk};
            mark.text = row.text(1);
            return mark;
        }));
}

Status LifelineReader::readSessions()
{
    const DateRange active = m_duo.active;
    const Field last = active.last().isNull() ? Field(QStringLiteral("9999")) : toIsoText(active.last());
    StoredWords words(QStringLiteral("session"));
    auto marks = readRows<LifelineMark>(m_database,
        QStringLiteral("SELECT held_on, kind, status, title FROM attendance "
                       "JOIN session ON session.id = session_id "
                       "WHERE coach_id = ? AND held_on BETWEEN ? AND ? ORDER BY held_on, session.code"),
        {m_duo.coach.value(), toIsoText(active.first()), last}, [&words](const Query& row) {
            LifelineMark mark{row.date(0), LifelineMarkKind::Session};
            mark.session = words.read<SessionKind>(row, 1);
            mark.attendance = words.read<AttendanceStatus>(row, 2);
            mark.text = row.text(3);
            return mark;
        });
    if (!words.status())
        return words.status();
    return addMarks(std::move(marks));
}

} // namespace

Result<Lifeline> showLifeline(const Database& database, DuoId id, QDate today)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    Result<Duo> duo = loadDuo(database, id);
    if (!duo)
        return duo.error();
    return LifelineReader(database, std::move(*duo)).read(today);
}

} // namespace duoboek
