// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/creditdocument.h"

#include "core/storage/correctionrepository.h"
#include "core/storage/documentwriter.h"
#include "core/usecases/writecreditnote.h"

namespace duoboek {

namespace {

Status requireCreditable(const Database& database, const CreditableDocument& original, const QString& number)
{
    if (original.kind == DocumentKind::CreditNote)
        return {ErrorCode::CreditOfCreditNote, {number}};
    if (!original.creditedBy.isEmpty())
        return {ErrorCode::CreditedAlready, {number, original.creditedBy}};
    const Result<QString> later = findLaterCorrection(database, original.id);
    if (!later)
        return later.error();
    if (!later->isEmpty())
        return {ErrorCode::CorrectedByLater, {number, *later}};
    return {};
}

template <class Amount> void turn(Amount& amount)
{
    amount = Amount() - amount;
}

PaperDocument creditNoteOf(PaperDocument paper, const QString& reason, QDate issuedOn)
{
    paper.kind = DocumentKind::CreditNote;
    paper.creditedNumber = std::exchange(paper.number, QString());
    paper.creditReason = reason;
    paper.issuedOn = issuedOn;
    turn(paper.time);
    turn(paper.net);
    turn(paper.vat);
    for (PaperLine& line : paper.lines) {
        turn(line.line.time);
        turn(line.line.amount);
    }
    return paper;
}

} // namespace

Result<PaperDocument> writeCreditNote(const Database& database, ChangeTransaction& changes,
    const CreditableDocument& original, PaperDocument paper, const CreditFacts& facts)
{
    if (const Status creditable = requireCreditable(database, original, paper.number); !creditable)
        return creditable.error();
    auto writer = DocumentWriter::create(database, changes, paper.month);
    if (!writer)
        return writer.error();
    PaperDocument note = creditNoteOf(std::move(paper), facts.reason, facts.issuedOn);
    const Result<QString> given = writer->add({note, original.payee, original.series, original.id});
    if (!given)
        return given.error();
    if (const Status written = writer->finish(); !written)
        return written.error();
    note.number = *given;
    note.state = DocumentState::Final;
    return note;
}

Status mayCredit(const Database& database, const QString& number)
{
    const auto original = loadCreditableDocument(database, number);
    return original ? requireCreditable(database, *original, number) : original.error();
}

Status checkCreditReason(const QString& reason)
{
    const qsizetype length = reason.simplified().size();
    if (length == 0)
        return ErrorCode::CreditReasonMissing;
    if (length > longestCreditReason)
        return {
            ErrorCode::CreditReasonTooLong, {QString::number(length), QString::number(longestCreditReason)}};
    return {};
}

Result<PaperDocument> creditDocument(const EditContext& context, const QString& number, const QString& reason)
{
    if (const Status right = checkCreditReason(reason); !right)
        return right.error();
    const QString why = reason.simplified();
    const Database& database = context.database;
    Result<ChangeTransaction> changes =
        ChangeTransaction::begin(database, {context.loginName, QStringLiteral("credit")}, context.clock);
    if (!changes)
        return changes.error();
    const auto original = loadCreditableDocument(database, number);
    if (!original)
        return original.error();
    auto snapshots = SnapshotReader::create(database);
    if (!snapshots)
        return snapshots.error();
    Result<PaperDocument> paper = snapshots->read(original->id);
    if (!paper)
        return paper.error();
    Result<PaperDocument> note =
        writeCreditNote(database, *changes, *original, std::move(*paper), {why, context.clock.today()});
    if (!note)
        return note;
    if (const Status committed = changes->commit(); !committed)
        return committed.error();
    return note;
}

} // namespace duoboek
