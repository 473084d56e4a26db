// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentrepository.h"

#include "core/documents/papersnapshot.h"
#include "core/storage/idsasjson.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

const QString documentRecord = QStringLiteral("document");

FinalDocument documentOn(const Query& row, StoredWords& words)
{
    FinalDocument document;
    document.id = row.id<DocumentId>(0);
    document.number = row.text(1);
    document.kind = words.read<DocumentKind>(row, 2);
    document.payee = {row.id<OrganisationId>(3), row.id<CoachId>(4)};
    document.month = Month::fromText(row.text(5)).value_or(Month());
    document.issuedOn = row.date(6);
    document.time = WorkTime(row.integer(7));
    document.net = Money(row.integer(8));
    document.vat = Money(row.integer(9));
    document.reason = row.text(10);
    document.vatRegime = words.read<VatRegime>(row, 11);
    document.payeeCode = row.text(12);
    document.payeeName = row.text(13);
    document.coachCode = row.text(14);
    document.coachName = row.text(15);
    document.creditedNumber = row.text(16);
    document.state = words.read<DocumentState>(row, 17);
    document.stateSince = row.date(18);
    document.ownInvoice = {row.text(19), row.date(20), Money(row.integer(21))};
    document.paidOn = row.date(22);
    document.creditedBy = row.text(23);
    return document;
}

/// Names are those on the paper, not those of today.
QString finalDocumentSql(const QString& chosen)
{
    return QStringLiteral(
        "SELECT document.id, document.number, document.kind, document.organisation_id, document.coach_id, "
        "document.month, document.issued_on, document.minutes, document.net_cents, document.vat_cents, "
        "document.reason, document.content ->> '$.vat_regime', document.content ->> '$.payee.code', "
        "document.content ->> '$.payee.name', document.content ->> '$.coach', "
        "document.content ->> '$.coach_name', document.content ->> '$.credits', "
        "CASE WHEN credit.id IS NOT NULL THEN 'credited' ELSE ifnull(last_step.kind, 'final') END, "
        "ifnull(credit.issued_on, ifnull(last_step.happened_on, document.issued_on)), "
        "own_invoice.invoice_number, own_invoice.invoiced_on, own_invoice.invoice_cents, "
        "CASE WHEN last_step.kind = 'paid' THEN last_step.happened_on END, credit.number "
        "FROM document LEFT JOIN document AS credit ON credit.credited_document_id = document.id "
        "LEFT JOIN last_step ON last_step.document_id = document.id "
        "LEFT JOIN own_invoice ON own_invoice.document_id = document.id %1 ORDER BY document.id")
        .arg(chosen);
}

/// What waits for payment or for settling.
QString openCondition()
{
    return QStringLiteral(
        "WHERE NOT EXISTS (SELECT 1 FROM document AS crediting "
        "WHERE crediting.credited_document_id = document.id) AND NOT EXISTS (SELECT 1 FROM last_step AS paid "
        "WHERE paid.document_id = document.id AND paid.kind = 'paid') "
        "AND (document.kind <> 'credit_note' OR EXISTS (SELECT 1 FROM last_step AS payment "
        "WHERE payment.document_id = document.credited_document_id AND payment.kind = 'paid'))");
}

Result<std::vector<FinalDocument>> loadChosen(
    const Database& database, const QString& chosen, const std::vector<Field>& values)
{
    StoredWords words(documentRecord);
    auto documents = readRows<FinalDocument>(database, finalDocumentSql(chosen), values,
        [&words](const Query& row) { return documentOn(row, words); });
    if (!words.status())
        return words.status().error();
    return documents;
}

} // namespace

Result<std::vector<FinalDocument>> loadFinalDocuments(const Database& database, std::optional<Month> month)
{
    if (!month)
        return loadChosen(database, {}, {});
    return loadChosen(database, QStringLiteral("WHERE document.month = ?"), {month->toText()});
}

Result<std::vector<FinalDocument>> loadFinalDocuments(
    const Database& database, const std::vector<DocumentId>& ids)
{
    auto documents = loadChosen(
        database, QStringLiteral("WHERE document.id IN (SELECT value FROM json_each(?))"), {idsAsJson(ids)});
    if (documents && documents->size() != ids.size())
        return {ErrorCode::RecordNotFound, {documentRecord, QString()}};
    return documents;
}

Result<FinalDocument> loadFinalDocumentNumbered(const Database& database, const QString& number)
{
    auto found = loadChosen(database, QStringLiteral("WHERE document.number = ?"), {number});
    if (!found)
        return found.error();
    if (found->empty())
        return {ErrorCode::RecordNotFound, {documentRecord, number}};
    return std::move(found->front());
}

Result<std::vector<FinalDocument>> loadOpenDocuments(const Database& database)
{
    return loadChosen(database, openCondition(), {});
}

Result<std::vector<OpenTotal>> loadOpenTotals(const Database& database)
{
    return readRows<OpenTotal>(database,
        QStringLiteral("SELECT document.month, count(*), sum(document.net_cents + document.vat_cents) "
                       "FROM document %1 GROUP BY document.month ORDER BY document.month")
            .arg(openCondition()),
        {}, [](const Query& row) {
            return OpenTotal{Month::fromText(row.text(0)).value_or(Month()), static_cast<int>(row.integer(1)),
                Money(row.integer(2))};
        });
}

Result<std::vector<FinalDocument>> loadDocumentsOf(const Database& database, CoachId coach)
{
    return loadChosen(database,
        QStringLiteral("WHERE document.coach_id = ? OR document.id IN (SELECT document_id "
                       "FROM document_coach WHERE coach_id = ?)"),
        {coach.value(), coach.value()});
}

Result<std::vector<FinalDocument>> loadDocumentsOf(const Database& database, DuoId duo)
{
    return loadChosen(database,
        QStringLiteral("WHERE document.id IN (SELECT document_id FROM document_entry "
                       "WHERE duo_id = ?) OR document.credited_document_id IN (SELECT document_id "
                       "FROM document_entry WHERE duo_id = ?)"),
        {duo.value(), duo.value()});
}

Result<std::unordered_set<CoachId>> loadFinalCoaches(const Database& database, Month month)
{
    const auto coaches =
        readRows<CoachId>(database, QStringLiteral("SELECT coach_id FROM final_month WHERE month = ?"),
            {month.toText()}, [](const Query& row) { return row.id<CoachId>(0); });
    if (!coaches)
        return coaches.error();
    return std::unordered_set<CoachId>(coaches->begin(), coaches->end());
}

Result<std::map<Payee, QString>> loadFinalPayees(const Database& database, Month month)
{
    using NumberedPayee = std::pair<Payee, QString>;
    const auto payees = readRows<NumberedPayee>(database,
        QStringLiteral("SELECT organisation_id, coach_id, number FROM standing_document WHERE month = ?"),
        {month.toText()}, [](const Query& row) {
            return NumberedPayee{{row.id<OrganisationId>(0), row.id<CoachId>(1)}, row.text(2)};
        });
    if (!payees)
        return payees.error();
    return std::map<Payee, QString>(payees->begin(), payees->end());
}

Result<SnapshotReader> SnapshotReader::create(const Database& database)
{
    auto query = Query::prepare(database, QStringLiteral("SELECT content FROM document WHERE id = ?"));
    if (!query)
        return query.error();
    return SnapshotReader(std::move(*query));
}

Result<PaperDocument> SnapshotReader::read(DocumentId id)
{
    m_query.bind(0, id);
    if (const Status done = m_query.execute(); !done)
        return done.error();
    if (!m_query.next()) {
        if (const Status status = m_query.status(); !status)
            return status.error();
        return {ErrorCode::RecordNotFound, {documentRecord, QString::number(id.value())}};
    }
    const QString content = m_query.text(0);
    m_query.finish();
    return paperFromSnapshot(content);
}

Result<CreditableDocument> loadCreditableDocument(const Database& database, const QString& number)
{
    StoredWords words(documentRecord);
    const auto found = readRows<CreditableDocument>(database,
        QStringLiteral("SELECT document.id, document.organisation_id, document.coach_id, document.series, "
                       "document.kind, credit.number FROM document LEFT JOIN document AS credit "
                       "ON credit.credited_document_id = document.id WHERE document.number = ?"),
        {number}, [&words](const Query& row) {
            return CreditableDocument{row.id<DocumentId>(0), {row.id<OrganisationId>(1), row.id<CoachId>(2)},
                row.text(3), words.read<DocumentKind>(row, 4), row.text(5)};
        });
    if (!found)
        return found.error();
    if (!words.status())
        return words.status().error();
    if (found->empty())
        return {ErrorCode::RecordNotFound, {documentRecord, number}};
    return found->front();
}

} // namespace duoboek
