// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/creditdocument.h"

#include "core/storage/documentrepository.h"
#include "core/storage/documentwriter.h"

namespace duoboek {

namespace {

Status requireCreditable(const CreditableDocument& original, const QString& number)
{
    if (original.kind == DocumentKind::CreditNote)
        return {ErrorCode::CreditOfCreditNote, {number}};
    if (!original.creditedBy.isEmpty())
        return {ErrorCode::CreditedAlready, {number, original.creditedBy}};
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

Result<PaperDocument> creditDocument(const EditContext& context, const QString& number, const QString& reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return ErrorCode::CreditReasonMissing;
    const Database& database = context.database;
    Result<ChangeTransaction> changes =
        ChangeTransaction::begin(database, {context.loginName, QStringLiteral("credit")}, context.clock);
    if (!changes)
        return changes.error();
    const auto original = loadCreditableDocument(database, number);
    if (!original)
        return original.error();
    if (const Status creditable = requireCreditable(*original, number); !creditable)
        return creditable.error();
    auto snapshots = SnapshotReader::create(database);
    if (!snapshots)
        return snapshots.error();
    Result<PaperDocument> paper = snapshots->read(original->id);
    if (!paper)
        return paper.error();
    auto writer = DocumentWriter::create(database, *changes, paper->month);
    if (!writer)
        return writer.error();
    PaperDocument note = creditNoteOf(std::move(*paper), why, context.clock.today());
    const Result<QString> given = writer->add({note, original->payee, original->series, original->id});
    if (!given)
        return given.error();
    if (const Status written = writer->finish(); !written)
        return written.error();
    if (const Status committed = changes->commit(); !committed)
        return committed.error();
    note.number = *given;
    return note;
}

} // namespace duoboek
