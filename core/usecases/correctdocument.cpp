// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/correctdocument.h"

#include "core/documents/holdback.h"
#include "core/hours/entryrules.h"
#include "core/storage/documentrepository.h"
#include "core/storage/documentwriter.h"
#include "core/storage/entryrepository.h"
#include "core/storage/monthrepository.h"
#include "core/storage/transaction.h"
#include "core/usecases/correctionlines.h"
#include "core/usecases/creditdocument.h"
#include "core/usecases/entryedit.h"
#include "core/usecases/makepaper.h"
#include "core/usecases/recordedit.h"
#include "core/usecases/writecreditnote.h"

#include <algorithm>

namespace duoboek {

namespace {

enum class CorrectionRun { Preview, Issue };

const QString correctionAction = QStringLiteral("correct");

/// A document that stands, with what a correction has to know of it.
struct Original
{
    CreditableDocument facts;
    PaperDocument paper;
    std::unordered_set<CoachId> coaches;
    std::vector<CorrectableDuo> duos;
};

Result<Original> loadOriginal(const Database& database, const QString& number)
{
    Original original;
    auto facts = loadCreditableDocument(database, number);
    if (!facts)
        return facts.error();
    original.facts = std::move(*facts);
    if (original.facts.kind == DocumentKind::CreditNote)
        return {ErrorCode::CreditOfCreditNote, {number}};
    if (!original.facts.creditedBy.isEmpty())
        return {ErrorCode::CreditedAlready, {number, original.facts.creditedBy}};
    auto snapshots = SnapshotReader::create(database);
    if (!snapshots)
        return snapshots.error();
    auto paper = snapshots->read(original.facts.id);
    if (!paper)
        return paper.error();
    original.paper = std::move(*paper);
    auto coaches = loadCoachesOf(database, original.facts.id);
    if (!coaches)
        return coaches.error();
    original.coaches = std::move(*coaches);
    auto duos = loadDuosOf(database, original.coaches);
    if (!duos)
        return duos.error();
    std::copy_if(duos->begin(), duos->end(), std::back_inserter(original.duos),
        [&original](const CorrectableDuo& duo) { return duo.active.overlaps(original.paper.month.days()); });
    return original;
}

Result<std::map<EntryDay, WorkTime>> loadHours(const Database& database, const Original& original)
{
    std::vector<DuoId> ids;
    for (const CorrectableDuo& duo : original.duos)
        ids.push_back(duo.id);
    std::map<EntryDay, WorkTime> hours;
    if (ids.empty())
        return hours;
    const Month month = original.paper.month;
    const auto entries = loadEntries(database, month.firstDay(), month.lastDay(), ids);
    if (!entries)
        return entries.error();
    for (const TimeEntry& entry : *entries)
        hours[{entry.duo, entry.workedOn}] = entry.time;
    return hours;
}

/// One correction within its transaction.
class Correcting
{
public:
    Correcting(const EditContext& context, const Correction& correction, RecordEdit& edit)
        : m_context(context)
        , m_database(context.database)
        , m_correction(correction)
        , m_edit(edit)
    {
    }

    [[nodiscard]] Checked<CorrectionOutcome> run();

private:
    [[nodiscard]] Status load();
    /// What differs from the hours as they are now.
    [[nodiscard]] Checked<bool> takeChanges();
    [[nodiscard]] Checked<bool> issueNewDocument();
    [[nodiscard]] Checked<bool> planLines();
    [[nodiscard]] Checked<bool> writeHours(FinalDays finalDays);
    [[nodiscard]] Result<qint64> writeCorrection();
    /// Its document of the month as the hours are now, at the rates of then; nothing when it comes to
    /// nothing.
    [[nodiscard]] Result<std::optional<MonthDocument>> compute() const;
    [[nodiscard]] Status conclude(const std::optional<MonthDocument>& now);

    const EditContext& m_context;
    const Database& m_database;
    const Correction& m_correction;
    RecordEdit& m_edit;
    Original m_original;
    std::vector<EntryChange> m_changes;
    std::map<EntryDay, WorkTime> m_hours; // before
    std::vector<DocumentLine> m_earlier; // what corrections before this one changed
    std::vector<LineDifference> m_differences;
    CorrectionOutcome m_outcome;
};

Status Correcting::load()
{
    auto original = loadOriginal(m_database, m_correction.number);
    if (!original)
        return original.error();
    m_original = std::move(*original);
    auto hours = loadHours(m_database, m_original);
    if (!hours)
        return hours.error();
    m_hours = std::move(*hours);
    auto earlier = loadCorrectionLines(m_database, m_original.facts.id);
    if (!earlier)
        return earlier.error();
    m_earlier = std::move(*earlier);
    return {};
}

Checked<bool> Correcting::takeChanges()
{
    Problems problems;
    for (EntryChange change : m_correction.changes) {
        const bool isItsDuo = std::any_of(m_original.duos.begin(), m_original.duos.end(),
            [&change](const CorrectableDuo& duo) { return duo.id == change.on.duo; });
        if (!isItsDuo || !m_original.paper.month.days().contains(change.on.day)) {
            problems.push_back({{},
                {ErrorCode::CorrectionOutsideDocument, {toIsoText(change.on.day), m_original.paper.number}}});
            continue;
        }
        const WorkTime time = change.time.value_or(WorkTime());
        if (auto refusal = refusalOfTime(time)) {
            problems.push_back({{}, std::move(*refusal)});
            continue;
        }
        const auto known = m_hours.find(change.on);
        if (time == (known == m_hours.end() ? WorkTime() : known->second))
            continue;
        change.time = time;
        m_changes.push_back(std::move(change));
    }
    if (!problems.empty())
        return problems;
    if (m_changes.empty())
        return Error{ErrorCode::CorrectionChangesNothing, {m_original.paper.number}};
    return true;
}

Checked<bool> Correcting::writeHours(FinalDays finalDays)
{
    const auto done = changeEntriesWithin(m_edit, m_database, m_context.clock.today(), m_changes, finalDays);
    if (!done)
        return done.error();
    return true;
}

Result<std::optional<MonthDocument>> Correcting::compute() const
{
    auto input = loadMonthInputOf(m_database, m_original.paper.month, m_original.coaches);
    if (!input)
        return input.error();
    // Whoever is paid now and how: these are hours of then.
    asTheyWere(*input, m_original.facts.payee, m_original.paper.kind, m_original.paper.vatRegime);
    if (m_correction.manner == CorrectionManner::LineInLaterDocument)
        input->corrections.clear();
    const MonthBook book = buildMonth(std::move(*input));
    if (!book.questions.empty())
        return {ErrorCode::CorrectionNotPayable, {m_original.paper.number}};
    if (book.documents.empty() || book.documents.front().net.isZero())
        return std::optional<MonthDocument>();
    if (std::optional<Error> reason = reasonToHoldBack(book.documents.front(), {}))
        return std::move(*reason);
    return std::optional(book.documents.front());
}

Status Correcting::conclude(const std::optional<MonthDocument>& now)
{
    const auto papers = PaperMaker::create(m_database, m_context.clock.today());
    if (!papers)
        return papers.error();
    m_differences =
        differencesOf(m_original.paper, m_earlier, now ? now->lines : std::vector<DocumentLine>());
    for (const LineDifference& difference : m_differences) {
        for (const auto& [line, lines] : {std::pair(&difference.before, &m_outcome.before),
                 std::pair(&difference.after, &m_outcome.after)}) {
            Result<PaperLine> paper = (*papers)->makeLine(*line);
            if (!paper)
                return paper.error();
            lines->push_back(std::move(*paper));
        }
        m_outcome.timeDifference += difference.after.time - difference.before.time;
        m_outcome.netDifference += difference.after.amount - difference.before.amount;
    }
    return {};
}

Checked<bool> Correcting::issueNewDocument()
{
    const QString reason = m_correction.reason.simplified();
    auto note = writeCreditNote(m_database, m_edit.changes(), m_original.facts, m_original.paper,
        {reason.isEmpty() ? QStringLiteral("…") : reason, m_context.clock.today()});
    if (!note)
        return note.error();
    m_outcome.creditNote = std::move(*note);
    if (const auto done = writeHours(FinalDays::Refused); !done)
        return done;
    const auto now = compute();
    if (!now)
        return now.error();
    if (const Status concluded = conclude(*now); !concluded)
        return concluded.error();
    if (!*now)
        return true;
    const auto papers = PaperMaker::create(m_database, m_context.clock.today());
    if (!papers)
        return papers.error();
    Result<PaperDocument> paper = (*papers)->make(m_original.paper.month, **now);
    if (!paper)
        return paper.error();
    if (!missingPayeeFields(paper->payee, paper->vatRegime).empty())
        return Error{ErrorCode::CorrectionPayeeIncomplete, {paper->payee.code}};
    auto writer = DocumentWriter::create(m_database, m_edit.changes(), m_original.paper.month);
    if (!writer)
        return writer.error();
    const Result<QString> number = writer->add({*paper, m_original.facts.payee, seriesOf(*paper), {}});
    if (!number)
        return number.error();
    if (const Status written = writer->finish(); !written)
        return written.error();
    paper->number = *number;
    paper->state = DocumentState::Final;
    m_outcome.replacement = std::move(*paper);
    return true;
}

Result<qint64> Correcting::writeCorrection()
{
    const auto due = findOpenMonthAfter(m_database, m_original.paper.month, m_original.coaches);
    if (!due)
        return due.error();
    m_outcome.dueMonth = *due;
    const QString reason = m_correction.reason.simplified();
    ChangeTransaction& changes = m_edit.changes();
    const Result<qint64> id = changes.insert(recordTableNamed(QLatin1StringView("correction")),
        {{m_original.facts.id.value(), due->toText(), reason.isEmpty() ? QStringLiteral("…") : reason}});
    if (!id)
        return id;
    RecordRows entries;
    for (const EntryChange& change : m_changes) {
        const auto before = m_hours.find(change.on);
        entries.push_back({*id, change.on.duo.value(), toIsoText(change.on.day),
            before == m_hours.end() ? qint64(0) : before->second.minutes(), change.time->minutes()});
    }
    const auto inserted = changes.insert(recordTableNamed(QLatin1StringView("correction_entry")), entries);
    return inserted ? id : inserted;
}

Checked<bool> Correcting::planLines()
{
    const Result<qint64> id = writeCorrection();
    if (!id)
        return id.error();
    if (const auto done = writeHours(FinalDays::Corrected); !done)
        return done;
    const auto now = compute();
    if (!now)
        return now.error();
    if (const Status concluded = conclude(*now); !concluded)
        return concluded.error();
    RecordRows rows;
    for (const LineDifference& difference : m_differences) {
        const DocumentLine& line = difference.after;
        rows.push_back({*id, line.coach.value(), line.duo.value(), qint64(line.week.year()),
            qint64(line.week.number()), (line.time - difference.before.time).minutes(),
            line.rate.centsPerHour(), QString(wordFor(line.reason.ground)), toIsoText(line.reason.validFrom),
            (line.amount - difference.before.amount).cents()});
    }
    if (!rows.empty()) {
        const auto inserted =
            m_edit.changes().insert(recordTableNamed(QLatin1StringView("correction_line")), rows);
        if (!inserted)
            return inserted.error();
    }
    if (!*now)
        return true;
    if (const Status held =
            holdRates(m_database, m_original.facts.id, m_original.facts.payee.organisation, (*now)->lines);
        !held)
        return held.error();
    return true;
}

Checked<CorrectionOutcome> Correcting::run()
{
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    if (const auto taken = takeChanges(); !taken)
        return taken.error();
    const auto done = m_correction.manner == CorrectionManner::NewDocument ? issueNewDocument() : planLines();
    if (!done)
        return done.error();
    return std::move(m_outcome);
}

Checked<CorrectionOutcome> runCorrection(
    const EditContext& context, const Correction& correction, CorrectionRun run)
{
    Result<RecordEdit> edit = RecordEdit::begin(context, correctionAction);
    if (!edit)
        return edit.error();
    Checked<CorrectionOutcome> outcome = Correcting(context, correction, *edit).run();
    if (!outcome || run == CorrectionRun::Preview)
        return outcome; // what was not committed is taken back
    if (const auto committed = edit->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace

Result<CorrectableDocument> loadCorrectable(const Database& database, const QString& number)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    auto original = loadOriginal(database, number);
    if (!original)
        return original.error();
    auto hours = loadHours(database, *original);
    if (!hours)
        return hours.error();
    return CorrectableDocument{std::move(original->paper), std::move(original->duos), std::move(*hours)};
}

Checked<CorrectionOutcome> previewCorrection(const EditContext& context, const Correction& correction)
{
    return runCorrection(context, correction, CorrectionRun::Preview);
}

Checked<CorrectionOutcome> correctDocument(const EditContext& context, const Correction& correction)
{
    if (const Status right = checkCreditReason(correction.reason); !right)
        return right.error();
    return runCorrection(context, correction, CorrectionRun::Issue);
}

} // namespace duoboek
