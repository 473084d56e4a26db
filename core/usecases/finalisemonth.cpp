// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/finalisemonth.h"

#include "core/documents/holdback.h"
#include "core/documents/monthbuilder.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/documentwriter.h"
#include "core/storage/monthrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/makepaper.h"

namespace duoboek {

namespace {

DocumentHeading headingOf(const PaperDocument& paper)
{
    return {paper.payee.code, paper.payee.name, paper.coachCode, paper.coachName, {}};
}

/// One finalising, within its transaction.
class Finalising
{
public:
    Finalising(PaperMaker& papers, DocumentWriter& writer, const std::map<Payee, QString>& finalPayees)
        : m_papers(papers)
        , m_writer(writer)
        , m_finalPayees(finalPayees)
    {
    }

    Status take(Month month, const MonthDocument& draft)
    {
        Result<PaperDocument> paper = m_papers.make(month, draft);
        if (!paper)
            return paper.error();
        // What the foundation lacks about itself is no payee's fault, and that a coach's invoices are
        // self-billed is itself the record of the agreement; its date is asked where the coach is kept.
        std::vector<MissingField> missing = missingPayeeFields(paper->payee, paper->vatRegime);
        if (std::optional<Error> reason = reasonToHoldBack(draft, m_finalPayees);
            reason || !missing.empty()) {
            m_done.heldBack.push_back({headingOf(*paper), std::move(missing), std::move(reason)});
            return {};
        }
        const QString series = seriesOf(*paper);
        const Result<QString> number = m_writer.add({std::move(*paper), draft.payee, series, {}});
        if (!number)
            return number.error();
        m_done.numbers.push_back(*number);
        return {};
    }

    [[nodiscard]] FinalisedMonth takeResult() { return std::move(m_done); }

private:
    PaperMaker& m_papers;
    DocumentWriter& m_writer;
    const std::map<Payee, QString>& m_finalPayees;
    FinalisedMonth m_done;
};

/// Leaves the drafts without their lines: of a large month there is no room for these twice.
Status takeAll(Finalising& finalising, MonthBook& book, const FinaliseOptions& options)
{
    constexpr qsizetype documentsPerReport = 100;
    const auto total = static_cast<qsizetype>(book.documents.size());
    qsizetype done = 0;
    for (MonthDocument& draft : book.documents) {
        if (options.progress && done % documentsPerReport == 0 && !options.progress(done, total))
            return ErrorCode::Cancelled;
        if (const Status taken = finalising.take(book.month, draft); !taken)
            return taken;
        draft.lines = {};
        ++done;
    }
    return {};
}

} // namespace

Status mayFinalise(const Database& database, Month month, QDate today, RunningMonth runningMonth)
{
    const bool isOver = month.lastDay() < today;
    const bool isRunning = !isOver && month.firstDay() <= today;
    if (!isOver && !(isRunning && runningMonth == RunningMonth::Accepted))
        return {ErrorCode::MonthNotOver, {month.toText(), toIsoText(month.next().firstDay())}};
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    const QDate first = settings->pilot.first();
    if (!first.isNull() && month.lastDay() < first)
        return {ErrorCode::MonthBeforePilot, {month.toText(), toIsoText(first)}};
    return {};
}

Result<FinalisedMonth> finaliseMonth(const EditContext& context, Month month, const FinaliseOptions& options)
{
    const Database& database = context.database;
    const QDate today = context.clock.today();
    Result<ChangeTransaction> changes = ChangeTransaction::begin(
        database, {context.loginName, QStringLiteral("close --finalise")}, context.clock);
    if (!changes)
        return changes.error();
    if (const Status closable = mayFinalise(database, month, today, options.runningMonth); !closable)
        return closable.error();
    Result<MonthInput> input = loadMonthInput(database, month);
    if (!input)
        return input.error();
    const auto finalPayees = loadFinalPayees(database, month);
    if (!finalPayees)
        return finalPayees.error();
    const auto papers = PaperMaker::create(database, today);
    if (!papers)
        return papers.error();
    auto writer = DocumentWriter::create(database, *changes, month);
    if (!writer)
        return writer.error();
    Finalising finalising(**papers, *writer, *finalPayees);
    MonthBook book = buildMonth(std::move(*input));
    if (const Status taken = takeAll(finalising, book, options); !taken)
        return taken.error();
    if (const Status written = writer->finish(); !written)
        return written.error();
    const auto total = static_cast<qsizetype>(book.documents.size());
    if (options.progress && !options.progress(total, total))
        return ErrorCode::Cancelled;
    if (const Status committed = changes->commit(); !committed)
        return committed.error();
    return finalising.takeResult();
}

} // namespace duoboek
