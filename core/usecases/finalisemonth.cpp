// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/finalisemonth.h"

#include "core/documents/monthbuilder.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"
#include "core/storage/documentwriter.h"
#include "core/storage/monthrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/makepaper.h"

namespace duoboek {

namespace {

Status requireClosable(const Database& database, Month month, QDate today)
{
    if (month.lastDay() >= today)
        return {ErrorCode::MonthNotOver, {month.toText(), toIsoText(month.next().firstDay())}};
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    const QDate first = settings->pilot.first();
    if (!first.isNull() && month.lastDay() < first)
        return {ErrorCode::MonthBeforePilot, {month.toText(), toIsoText(first)}};
    return {};
}

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
        if (std::optional<Error> reason = reasonToHoldBack(draft); reason || !missing.empty()) {
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
    [[nodiscard]] std::optional<Error> reasonToHoldBack(const MonthDocument& draft) const
    {
        if (draft.net.isZero())
            return Error{ErrorCode::AmountOfZero};
        const auto known = m_finalPayees.find(draft.payee);
        if (known == m_finalPayees.end())
            return std::nullopt;
        return Error{ErrorCode::PayeeMonthFinal, {known->second}};
    }

    PaperMaker& m_papers;
    DocumentWriter& m_writer;
    const std::map<Payee, QString>& m_finalPayees;
    FinalisedMonth m_done;
};

} // namespace

Result<FinalisedMonth> finaliseMonth(const EditContext& context, Month month)
{
    const Database& database = context.database;
    const QDate today = context.clock.today();
    Result<ChangeTransaction> changes = ChangeTransaction::begin(
        database, {context.loginName, QStringLiteral("close --finalise")}, context.clock);
    if (!changes)
        return changes.error();
    if (const Status closable = requireClosable(database, month, today); !closable)
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
    const MonthBook book = buildMonth(std::move(*input));
    for (const MonthDocument& draft : book.documents) {
        if (const Status taken = finalising.take(month, draft); !taken)
            return taken.error();
    }
    if (const Status written = writer->finish(); !written)
        return written.error();
    if (const Status committed = changes->commit(); !committed)
        return committed.error();
    return finalising.takeResult();
}

} // namespace duoboek
