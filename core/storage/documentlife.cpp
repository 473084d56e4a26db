// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentlife.h"

#include "core/storage/database.h"
#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

namespace duoboek {

namespace {

const QString stepRecord = QStringLiteral("document_step");
const QString outputRecord = QStringLiteral("document_output");

/// Who added each row of a table, and when: the columns changed_at and login_name.
QString joinAuthor(const QString& table)
{
    return QStringLiteral(
        " JOIN change_log ON change_log.record_kind = '%1' AND change_log.record_id = %1.id "
        "AND change_log.operation = 'insert' "
        "JOIN change_set ON change_set.id = change_log.change_set_id ")
        .arg(table);
}

DoneBy authorOn(const Query& row, int column)
{
    return {row.text(column + 1), QDateTime::fromString(row.text(column), Qt::ISODateWithMs)};
}

Result<std::vector<KeptOutput>> loadChosenOutputs(
    const Database& database, const QString& condition, const Field& value)
{
    StoredWords words(outputRecord);
    auto outputs = readRows<KeptOutput>(database,
        QStringLiteral(
            "SELECT month, title, document_id, method, changed_at, login_name FROM document_output")
            + joinAuthor(outputRecord)
            + QStringLiteral("WHERE document_output.%1 = ? ORDER BY document_output.id").arg(condition),
        {value}, [&words](const Query& row) {
            return KeptOutput{
                {Month::fromText(row.text(0)).value_or(Month()), row.text(1), row.id<DocumentId>(2)},
                words.read<OutputMethod>(row, 3), authorOn(row, 4)};
        });
    if (!words.status())
        return words.status().error();
    return outputs;
}

Result<std::vector<DocumentStep>> loadSteps(const Database& database, DocumentId document)
{
    StoredWords words(stepRecord);
    auto steps = readRows<DocumentStep>(database,
        QStringLiteral("SELECT kind, happened_on, invoice_number, invoiced_on, invoice_cents, is_taken_back, "
                       "changed_at, login_name FROM document_step")
            + joinAuthor(stepRecord) + QStringLiteral("WHERE document_id = ? ORDER BY document_step.id"),
        {document.value()}, [&words](const Query& row) {
            return DocumentStep{words.read<DocumentState>(row, 0), row.date(1),
                {row.text(2), row.date(3), Money(row.integer(4))}, row.integer(5) != 0, authorOn(row, 6)};
        });
    if (!words.status())
        return words.status().error();
    return steps;
}

DocumentPayment paymentOn(const Query& row, StoredWords& words)
{
    return {row.text(0), row.date(1), {row.id<OrganisationId>(2), row.id<CoachId>(3)}, row.text(4),
        row.text(5), row.text(6), row.text(7), row.text(8), words.read<VatRegime>(row, 9),
        WorkTime(row.integer(10)), Money(row.integer(11)), Money(row.integer(12)), row.id<DocumentId>(13)};
}

} // namespace

Result<std::optional<StoredRecord>> loadLastStep(const Database& database, DocumentId document)
{
    const RecordTable& table = recordTableNamed(QLatin1StringView("document_step"));
    auto steps = loadRecordsWith(database, table, QStringLiteral("document_id"), document.value());
    if (!steps)
        return steps.error();
    std::optional<StoredRecord> last;
    const std::size_t takenBack = table.placeOf(table.takenBackColumn);
    for (StoredRecord& step : *steps) {
        if (step.fields[takenBack] == Field(qint64{0}))
            last = std::move(step);
    }
    return last;
}

Result<QString> findInvoiceNumber(
    const Database& database, DocumentId document, const Payee& payee, const QString& invoiceNumber)
{
    const bool isOrganisations = payee.organisation.isValid();
    const auto numbers = readRows<QString>(database,
        QStringLiteral("SELECT document.number FROM own_invoice JOIN document "
                       "ON document.id = own_invoice.document_id WHERE own_invoice.invoice_number = ? "
                       "AND document.id <> ? AND document.%1 LIMIT 1")
            .arg(isOrganisations ? QStringLiteral("organisation_id = ?")
                                 : QStringLiteral("coach_id = ? AND document.organisation_id IS NULL")),
        {invoiceNumber, document.value(), isOrganisations ? payee.organisation.value() : payee.coach.value()},
        [](const Query& row) { return row.text(0); });
    if (!numbers)
        return numbers.error();
    return numbers->empty() ? QString() : numbers->front();
}

Result<DocumentHistory> loadDocumentHistory(const Database& database, DocumentId document)
{
    auto steps = loadSteps(database, document);
    if (!steps)
        return steps.error();
    auto outputs = loadChosenOutputs(database, QStringLiteral("document_id"), document.value());
    if (!outputs)
        return outputs.error();
    return DocumentHistory{std::move(*steps), std::move(*outputs)};
}

Result<std::vector<KeptOutput>> loadOutputs(const Database& database, Month month)
{
    return loadChosenOutputs(database, QStringLiteral("month"), month.toText());
}

Result<std::vector<DocumentPayment>> loadPayments(const Database& database, QDate first, QDate last)
{
    StoredWords words(QStringLiteral("document"));
    auto payments = readRows<DocumentPayment>(database,
        QStringLiteral("SELECT document.number, last_step.happened_on, document.organisation_id, "
                       "document.coach_id, content ->> '$.payee.code', content ->> '$.payee.name', "
                       "content ->> '$.payee.street', content ->> '$.payee.postcode', "
                       "content ->> '$.payee.city', content ->> '$.vat_regime', document.minutes, "
                       "document.net_cents, document.vat_cents, document.id FROM last_step "
                       "JOIN document ON document.id = last_step.document_id WHERE last_step.kind = 'paid' "
                       "AND last_step.happened_on BETWEEN ? AND ? ORDER BY last_step.happened_on, number"),
        {toIsoText(first), toIsoText(last)}, [&words](const Query& row) { return paymentOn(row, words); });
    if (!words.status())
        return words.status().error();
    return payments;
}

Result<std::vector<int>> loadPaymentYears(const Database& database)
{
    return readRows<int>(database,
        QStringLiteral("SELECT DISTINCT substr(happened_on, 1, 4) FROM last_step WHERE kind = 'paid' "
                       "ORDER BY 1 DESC"),
        {}, [](const Query& row) { return row.text(0).toInt(); });
}

} // namespace duoboek
