// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/documentlife.h"

#include "core/storage/documentlife.h"
#include "core/storage/documentrepository.h"
#include "core/usecases/recordedit.h"

namespace duoboek {

namespace {

constexpr QLatin1StringView stepRecord("document_step");

const QString dayColumn = QStringLiteral("happened_on");
const QString numberColumn = QStringLiteral("invoice_number");
const QString invoiceDayColumn = QStringLiteral("invoiced_on");
const QString amountColumn = QStringLiteral("invoice_cents");
const QString paidColumn = QStringLiteral("paid_cents");

Problem problemAt(const QString& column, Error error)
{
    return {{stepRecord, 0, {}, column}, std::move(error)};
}

RecordFields stepOf(const FinalDocument& document, DocumentState state, QDate day, const OwnInvoice& invoice)
{
    RecordFields fields{document.id.value(), QString(wordFor(state)), toIsoText(day)};
    if (invoice.number.isEmpty())
        fields.insert(fields.end(), 3, Field());
    else
        fields.insert(fields.end(), {invoice.number, toIsoText(invoice.date), invoice.amount.cents()});
    fields.emplace_back(qint64{0});
    return fields;
}

/// What is wrong with a day on which something is said to have happened to a document.
std::optional<Error> findDayError(const FinalDocument& document, QDate day, QDate today)
{
    if (day < document.issuedOn) {
        return Error{
            ErrorCode::DayBeforeIssue, {toIsoText(day), document.number, toIsoText(document.issuedOn)}};
    }
    if (day > today)
        return Error{ErrorCode::DayInFuture, {toIsoText(day), toIsoText(today)}};
    return std::nullopt;
}

std::optional<Error> findTransitionError(const FinalDocument& document, DocumentState to)
{
    if (canBecome(document.kind, document.state, to))
        return std::nullopt;
    return Error{ErrorCode::StepNotPossible, {document.number, wordFor(document.state), wordFor(to)}};
}

/// A credit note is settled against what was paid; the original's payment must not be taken back before.
Result<std::optional<Error>> findSettlingError(const Database& database, const FinalDocument& note)
{
    if (note.kind != DocumentKind::CreditNote)
        return std::optional<Error>();
    const auto original = loadFinalDocumentNumbered(database, note.creditedNumber);
    if (!original)
        return original.error();
    if (!original->paidOn.isNull())
        return std::optional<Error>();
    return std::optional(Error{ErrorCode::NothingToSettle, {note.number, original->number}});
}

/// Whether what was paid is all that is asked.
Result<Problems> findAmountProblems(
    const Database& database, const std::vector<DocumentId>& ids, std::optional<Money> amount)
{
    if (!amount)
        return Problems();
    const auto documents = loadFinalDocuments(database, ids);
    if (!documents)
        return documents.error();
    Money asked;
    for (const FinalDocument& document : *documents)
        asked += document.gross();
    if (*amount == asked)
        return Problems();
    return Problems{
        problemAt(paidColumn, {ErrorCode::PaidAmountDiffers, {amount->toPlainText(), asked.toPlainText()}})};
}

/// The same step for several documents, of which check says what stands in the way.
Checked<RecordSteps> takeStepTogether(const EditContext& context, const std::vector<DocumentId>& ids,
    DocumentState to, QDate day, const std::function<Result<Problems>(const FinalDocument&)>& check)
{
    return asOneEdit(context, QString(wordFor(to)), [&](RecordEdit& edit) -> Checked<qint64> {
        const auto documents = loadFinalDocuments(context.database, ids);
        if (!documents)
            return documents.error();
        Problems problems;
        RecordRows rows;
        for (const FinalDocument& document : *documents) {
            if (std::optional<Error> error = findTransitionError(document, to))
                problems.push_back({{stepRecord, 0, document.number, {}}, std::move(*error)});
            const Result<Problems> found = check(document);
            if (!found)
                return found.error();
            problems.insert(problems.end(), found->begin(), found->end());
            rows.push_back(stepOf(document, to, day, {}));
        }
        if (!problems.empty())
            return problems;
        if (const Status added = edit.addChecked(recordTableNamed(stepRecord), rows); !added)
            return added.error();
        return static_cast<qint64>(rows.size());
    });
}

Result<Problems> findRegisteringProblems(
    const EditContext& context, const FinalDocument& document, const OwnInvoice& invoice)
{
    Problems problems;
    if (std::optional<Error> error = findTransitionError(document, matchOf(invoice, document.gross())))
        problems.push_back({{stepRecord, 0, document.number, {}}, std::move(*error)});
    if (std::optional<Error> error = findDayError(document, invoice.date, context.clock.today()))
        problems.push_back(problemAt(invoiceDayColumn, std::move(*error)));
    const Result<QString> other =
        findInvoiceNumber(context.database, document.id, document.payee, invoice.number);
    if (!other)
        return other.error();
    if (!other->isEmpty())
        problems.push_back(
            problemAt(numberColumn, {ErrorCode::OwnInvoiceNumberUsed, {invoice.number, *other}}));
    return problems;
}

} // namespace

Problems findInvoiceProblems(const OwnInvoice& invoice)
{
    Problems problems;
    if (invoice.number.simplified().isEmpty())
        problems.push_back(problemAt(numberColumn, {ErrorCode::ValueMissing}));
    if (invoice.date.isNull())
        problems.push_back(problemAt(invoiceDayColumn, {ErrorCode::ValueMissing}));
    if (invoice.amount <= Money()) {
        problems.push_back(problemAt(
            amountColumn, {ErrorCode::OwnInvoiceAmountNotPositive, {invoice.amount.toPlainText()}}));
    }
    return problems;
}

Checked<RecordSteps> registerInvoice(const EditContext& context, DocumentId statement, OwnInvoice invoice)
{
    if (Problems problems = findInvoiceProblems(invoice); !problems.empty())
        return problems;
    invoice.number = invoice.number.simplified();
    return asOneEdit(context, QStringLiteral("invoice"), [&](RecordEdit& edit) -> Checked<qint64> {
        const auto documents = loadFinalDocuments(context.database, {statement});
        if (!documents)
            return documents.error();
        const FinalDocument& document = documents->front();
        Result<Problems> problems = findRegisteringProblems(context, document, invoice);
        if (!problems)
            return problems.error();
        if (!problems->empty())
            return std::move(*problems);
        const DocumentState state = matchOf(invoice, document.gross());
        if (document.state == state && document.ownInvoice == invoice)
            return statement.value();
        if (const Status added = edit.addChecked(
                recordTableNamed(stepRecord), {stepOf(document, state, context.clock.today(), invoice)});
            !added)
            return added.error();
        return statement.value();
    });
}

Checked<RecordSteps> acceptDocuments(const EditContext& context, const std::vector<DocumentId>& documents)
{
    const QDate today = context.clock.today();
    return takeStepTogether(
        context, documents, DocumentState::Accepted, today, [&](const FinalDocument& document) {
            std::optional<Error> error = findDayError(document, today, today);
            return Result<Problems>(error ? Problems{problemAt({}, std::move(*error))} : Problems());
        });
}

Checked<RecordSteps> payDocuments(const EditContext& context, const std::vector<DocumentId>& documents,
    QDate paidOn, std::optional<Money> amount)
{
    Result<Problems> before = findAmountProblems(context.database, documents, amount);
    if (!before)
        return before.error();
    if (paidOn.isNull())
        before->push_back(problemAt(dayColumn, {ErrorCode::ValueMissing}));
    if (!before->empty())
        return std::move(*before);
    return takeStepTogether(context, documents, DocumentState::Paid, paidOn,
        [&](const FinalDocument& document) -> Result<Problems> {
            Problems problems;
            if (std::optional<Error> error = findDayError(document, paidOn, context.clock.today()))
                problems.push_back(problemAt(dayColumn, std::move(*error)));
            Result<std::optional<Error>> unsettled = findSettlingError(context.database, document);
            if (!unsettled)
                return unsettled.error();
            if (*unsettled)
                problems.push_back({{stepRecord, 0, document.number, {}}, std::move(**unsettled)});
            return problems;
        });
}

Checked<RecordSteps> takeBackLastStep(const EditContext& context, const FinalDocument& document)
{
    return asOneEdit(context, QStringLiteral("take back"), [&](RecordEdit& edit) -> Checked<qint64> {
        const auto last = loadLastStep(context.database, document.id);
        if (!last)
            return last.error();
        if (!*last)
            return Error{ErrorCode::NoStepToTakeBack, {document.number}};
        const RecordTable& table = recordTableNamed(stepRecord);
        RecordFields marked = (*last)->fields;
        marked[table.placeOf(table.takenBackColumn)] = qint64{1};
        if (const Status done = edit.changeChecked(table, **last, marked); !done)
            return done.error();
        return document.id.value();
    });
}

Status recordOutputs(
    const EditContext& context, OutputMethod method, const std::vector<DocumentOutput>& outputs)
{
    if (outputs.empty())
        return {};
    Result<ChangeTransaction> changes = ChangeTransaction::begin(
        context.database, {context.loginName, QString(wordFor(method))}, context.clock);
    if (!changes)
        return changes.error();
    RecordRows rows;
    for (const DocumentOutput& output : outputs) {
        const bool isFinal = output.document.isValid();
        rows.push_back({output.month.toText(), output.title,
            isFinal ? Field(output.document.value()) : Field(), QString(wordFor(method))});
    }
    if (const auto added = changes->insert(recordTableNamed(QLatin1StringView("document_output")), rows);
        !added)
        return added.error();
    return changes->commit();
}

} // namespace duoboek
