// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/attentionsignals.h"

#include "core/attention/attentionrules.h"
#include "core/documents/duedate.h"
#include "core/storage/attentionrepository.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/intervisionrepository.h"
#include "core/storage/preflightrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/listmatching.h"
#include "core/usecases/listsessions.h"
#include "core/usecases/listsignals.h"
#include "core/usecases/preflightmonth.h"

#include <algorithm>
#include <map>

namespace duoboek {

namespace {

AttentionSignal signalOf(AttentionKind kind, AttentionKey key, RecordRef place)
{
    key.word = wordFor(kind);
    AttentionSignal signal;
    signal.kind = kind;
    signal.urgency = urgencyOf(kind);
    signal.key = std::move(key);
    signal.place = place;
    return signal;
}

class AttentionReader
{
public:
    AttentionReader(const Database& database, QDate day, const std::vector<DuoId>& asked)
        : m_database(database)
        , m_day(day)
        , m_asked(asked)
        , m_lastMonth(Month::of(day).previous())
    {
    }

    Result<std::vector<AttentionRow>> read()
    {
        std::vector<Status (AttentionReader::*)()> steps{&AttentionReader::addDuos,
            &AttentionReader::addEndings, &AttentionReader::addCommitments, &AttentionReader::addFollowUps,
            &AttentionReader::addSessionFollowUps};
        if (m_asked.empty())
            steps.insert(steps.end(),
                {&AttentionReader::addMonth, &AttentionReader::addOpenDocuments,
                    &AttentionReader::addHeldSessions, &AttentionReader::addPlannedSessions,
                    &AttentionReader::addLooking});
        for (const auto step : steps) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_rows);
    }

private:
    Status addDuos();
    Status addEndings();
    Status addCommitments();
    Status addMonth();
    Status addQuestions(const MonthBook& book);
    Status addOpenDocuments();
    Status addHeldSessions();
    Status addPlannedSessions();
    Status addLooking();
    Status addFollowUps();
    Status addSessionFollowUps();
    void addOfHours(const SignalledDuo& duo, const DuoSignal& found);
    void addOfPapers(const SignalledDuo& duo, const DuoSignal& found);
    Status dateMissingHours(const std::vector<SignalledDuo>& duos);
    void addOpen(AttentionKind kind, Month month, int documents, Money gross);

    AttentionSignal& add(AttentionSignal signal, QString code = {}, QString name = {}, QString region = {})
    {
        m_rows.push_back({std::move(signal), std::move(code), std::move(name), std::move(region), {}, {}});
        return m_rows.back().signal;
    }

    const Database& m_database;
    QDate m_day;
    const std::vector<DuoId>& m_asked; // empty: all
    Month m_lastMonth;
    std::vector<AttentionRow> m_rows;
    std::unordered_map<DuoId, std::size_t> m_missing; // rows of hours, by duo
    std::map<std::pair<CoachId, SignalKind>, std::size_t> m_papers; // rows: those of a coach stand once
};

void AttentionReader::addOfHours(const SignalledDuo& duo, const DuoSignal& found)
{
    const AttentionKind kind = attentionKindOf(found.kind);
    AttentionSignal& signal = add(signalOf(kind, {{}, duo.id}, duo.id), duo.code);
    signal.coach = duo.coach;
    signal.trend = found.trend;
    signal.since = found.since;
    signal.key.cause = found.agreedFrom;
    if (kind == AttentionKind::HoursMissing)
        m_missing.emplace(duo.id, m_rows.size() - 1);
}

void AttentionReader::addOfPapers(const SignalledDuo& duo, const DuoSignal& found)
{
    const QDate since = found.since.isNull() ? duo.startedOn : found.since;
    const auto [known, isNew] = m_papers.emplace(std::pair(duo.coach, found.kind), m_rows.size());
    if (!isNew) {
        QDate& earliest = m_rows[known->second].signal.since;
        earliest = std::min(earliest, since);
        return;
    }
    AttentionSignal& signal =
        add(signalOf(attentionKindOf(found.kind), {{}, {}, duo.coach}, CoachPapersRef{duo.coach}));
    signal.coach = duo.coach;
    signal.day = found.day;
    signal.since = since;
    // Of what is not there, the day from which it was; of what is there, the day that it is about.
    signal.key.cause = found.day.isNull() ? found.since : found.day;
}

Status AttentionReader::addDuos()
{
    const auto duos = listSignals(m_database, m_day, m_asked);
    if (!duos)
        return duos.error();
    for (const SignalledDuo& duo : *duos) {
        for (const DuoSignal& found : duo.found) {
            const bool isOfHours = found.kind == SignalKind::AboveAgreed
                || found.kind == SignalKind::BelowAgreed || found.kind == SignalKind::HoursMissing;
            isOfHours ? addOfHours(duo, found) : addOfPapers(duo, found);
        }
    }
    return dateMissingHours(*duos);
}

Status AttentionReader::dateMissingHours(const std::vector<SignalledDuo>& duos)
{
    std::vector<DuoId> quiet;
    quiet.reserve(m_missing.size());
    for (const auto& [duo, place] : m_missing)
        quiet.push_back(duo);
    const auto last = loadLastEntries(m_database, quiet, m_day);
    if (!last)
        return last.error();
    for (const SignalledDuo& duo : duos) {
        const auto row = m_missing.find(duo.id);
        if (row == m_missing.end())
            continue;
        const auto entry = last->find(duo.id);
        AttentionSignal& signal = m_rows[row->second].signal;
        signal.since = firstWeekWithout(duo.startedOn, entry == last->end() ? QDate() : entry->second);
        signal.key.cause = signal.since;
        signal.place = EntryDay{duo.id, signal.since};
    }
    return {};
}

Status AttentionReader::addEndings()
{
    const auto duos = loadEndingDuos(m_database, m_day, m_day.addDays(daysBeforeEnd));
    if (!duos)
        return duos.error();
    for (const EndingDuo& duo : *duos) {
        AttentionSignal& signal =
            add(signalOf(AttentionKind::AgreementEnding, {{}, duo.id}, duo.id), duo.code);
        signal.coach = duo.coach;
        signal.day = signal.key.cause = duo.lastDay;
        signal.since = duo.lastDay.addDays(-daysBeforeEnd);
    }
    return {};
}

Status AttentionReader::addCommitments()
{
    const Result<Settings> settings = loadSettings(m_database);
    if (!settings)
        return settings.error();
    const auto rows = listCommitments(m_database, m_day);
    if (!rows)
        return rows.error();
    const auto addOf = [this](const CommitmentRow& row, AttentionKind kind) -> AttentionSignal& {
        AttentionSignal& signal = add(signalOf(kind, {{}, {}, row.id}, CoachPapersRef{row.id}));
        signal.coach = row.id;
        return signal;
    };
    for (const CommitmentRow& row : *rows) {
        if (row.activeDuos == 0)
            continue;
        if (row.isRenewalDue) {
            AttentionSignal& signal = addOf(row, AttentionKind::CertificateRenewalDue);
            signal.day = signal.key.cause = row.certificateIssuedOn;
            signal.since = row.certificateIssuedOn.addMonths(settings->certificateMonths.value_or(0));
        }
        if (row.isMissing(Commitment::Training)) {
            AttentionSignal& signal = addOf(row, AttentionKind::TrainingsMissed);
            signal.total = row.training.held;
            signal.since = row.firstTraining;
        }
        if (row.isMissing(Commitment::Intervision)) {
            AttentionSignal& signal = addOf(row, AttentionKind::IntervisionsMissed);
            signal.total = row.intervision.held;
            signal.since = row.firstIntervision;
        }
    }
    return {};
}

void AttentionReader::addOpen(AttentionKind kind, Month month, int documents, Money gross)
{
    const std::optional<Urgency> urgency = urgencyOfOpen(month, m_day);
    if (!urgency || documents == 0)
        return;
    AttentionSignal& signal = add(signalOf(kind, {}, month));
    signal.urgency = *urgency;
    signal.count = documents;
    signal.amount = gross;
    signal.day = dueDateOf(month);
    signal.since = signal.key.cause = month.next().firstDay();
}

Status AttentionReader::addMonth()
{
    // Without what is final already.
    const auto book = computeMonth(m_database, m_lastMonth);
    if (!book)
        return book.error();
    addOpen(
        AttentionKind::MonthNotClosed, m_lastMonth, static_cast<int>(book->documents.size()), book->gross());
    return book->questions.empty() ? Status() : addQuestions(*book);
}

Status AttentionReader::addQuestions(const MonthBook& book)
{
    const auto employers = loadEmployers(m_database);
    if (!employers)
        return employers.error();
    std::vector<qint64> duos;
    std::vector<qint64> sessions;
    for (const OpenQuestion& question : book.questions) {
        if (question.duo.isValid())
            duos.push_back(question.duo.value());
        if (question.session.isValid())
            sessions.push_back(question.session.value());
    }
    auto duoCodes = loadCodesOf(m_database, QLatin1StringView("duo"), duos);
    if (!duoCodes)
        return duoCodes.error();
    auto sessionCodes = loadCodesOf(m_database, QLatin1StringView("session"), sessions);
    if (!sessionCodes)
        return sessionCodes.error();
    for (const OpenQuestion& question : book.questions) {
        AttentionKey key{{}, question.duo, question.coach, {}, question.session};
        QString code = question.duo.isValid() ? (*duoCodes)[question.duo.value()]
                                              : (*sessionCodes)[question.session.value()];
        AttentionSignal& signal =
            add(signalOf(AttentionKind::QuestionOpen, std::move(key), placeOf(question, *employers)),
                std::move(code));
        signal.key.word = wordFor(question.kind);
        signal.question = question.kind;
        signal.coach = question.coach;
        signal.urgency = urgencyOfOpen(m_lastMonth, m_day).value_or(Urgency::Notice);
        signal.day = m_lastMonth.firstDay();
        signal.since = signal.key.cause = m_lastMonth.next().firstDay();
    }
    return {};
}

Status AttentionReader::addOpenDocuments()
{
    const auto totals = loadOpenTotals(m_database);
    if (!totals)
        return totals.error();
    for (const OpenTotal& total : *totals)
        addOpen(AttentionKind::DocumentsDue, total.month, total.documents, total.gross);
    return {};
}

Status AttentionReader::addHeldSessions()
{
    const auto sessions =
        listSessions(m_database, DateRange::until(m_day.addDays(-7LL * weeksToRecordAttendance), m_day));
    if (!sessions)
        return sessions.error();
    for (const SessionRow& row : *sessions) {
        if (!row.count.isIncomplete(row.session.kind))
            continue;
        AttentionSignal& signal =
            add(signalOf(AttentionKind::AttendanceMissing, {{}, {}, {}, {}, row.id}, row.id), row.code,
                row.session.title, row.regionName);
        signal.session = row.session.kind;
        signal.count = row.count.unrecorded();
        signal.total = row.count.listed;
        signal.day = signal.key.cause = row.session.heldOn;
        signal.since = row.session.heldOn.addDays(1);
    }
    return {};
}

Status AttentionReader::addPlannedSessions()
{
    const auto sessions =
        listPlannedSessions(m_database, DateRange::throughLastDay(m_day, m_day.addMonths(1).addDays(3)));
    if (!sessions)
        return sessions.error();
    std::vector<SessionId> ids;
    for (const PlannedSession& planned : *sessions)
        ids.push_back(planned.session.id);
    auto tasks = loadTasks(m_database, ids);
    if (!tasks)
        return tasks.error();
    for (const PlannedSession& planned : *sessions) {
        const Session& session = planned.session;
        const auto preparation = preparationOf(session.heldOn, m_day);
        const ChecklistProgress progress =
            progressOn(m_day, session.heldOn, checklistOf(session.kind, (*tasks)[session.id]));
        if (!preparation || progress.isComplete())
            continue;
        AttentionSignal& signal = add(signalOf(AttentionKind::SessionToPrepare, {{}, {}, {}, {}, session.id},
                                          PreparationRef{session.id}),
            session.code, session.title, planned.regionName);
        signal.urgency = preparation->urgency;
        signal.count = progress.done;
        signal.total = progress.due;
        signal.session = session.kind;
        signal.day = session.heldOn;
        signal.since = signal.key.cause = preparation->begins;
    }
    return {};
}

Status AttentionReader::addLooking()
{
    const auto looking = listMatching(m_database);
    if (!looking)
        return looking.error();
    for (const LookingParticipant& participant : *looking) {
        const QDate since = withoutCandidateSince(participant.since, participant.talks);
        if (since.isNull() || since.addDays(daysWithoutCandidate) > m_day)
            continue;
        AttentionSignal& signal =
            add(signalOf(AttentionKind::CandidateMissing, {{}, {}, {}, participant.id}, participant.id),
                participant.code, participant.name.full(), participant.regionName);
        signal.count = static_cast<int>(since.daysTo(m_day) / 7);
        signal.since = signal.key.cause = since;
    }
    return {};
}

Status AttentionReader::addFollowUps()
{
    const auto followUps = loadFollowUps(m_database, m_day);
    if (!followUps)
        return followUps.error();
    for (const FollowUp& followUp : *followUps) {
        AttentionSignal& signal =
            add(signalOf(AttentionKind::FollowUpDue, {{}, followUp.duo}, followUp.duo), followUp.duoCode);
        signal.coach = followUp.coach;
        signal.urgency = followUp.dueOn < m_day ? Urgency::Urgent : Urgency::Notice;
        signal.day = signal.since = followUp.dueOn;
        signal.key.cause = followUp.talkedOn;
        signal.text = followUp.outcome;
        signal.person = followUp.person;
    }
    return {};
}

Status AttentionReader::addSessionFollowUps()
{
    const auto followUps = loadDueAtSessions(m_database, m_day);
    if (!followUps)
        return followUps.error();
    for (const DueAtSession& due : *followUps) {
        AttentionSignal& signal = add(signalOf(AttentionKind::SessionFollowUpDue,
                                          {{}, {}, due.coach, {}, due.session}, PreparationRef{due.session}),
            due.sessionCode, {}, due.regionName);
        signal.coach = due.coach;
        signal.urgency = due.dueOn < m_day ? Urgency::Urgent : Urgency::Notice;
        signal.day = signal.since = signal.key.cause = due.dueOn;
        signal.count = due.count;
        signal.text = due.agreed;
        signal.person = due.person;
    }
    return {};
}

} // namespace

Result<std::vector<AttentionRow>> findAttention(
    const Database& database, QDate day, const std::vector<DuoId>& duos)
{
    return AttentionReader(database, day, duos).read();
}

} // namespace duoboek
