// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentoutput.h"
#include "core/documents/finaldocument.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

// What happens to documents after they were issued. Each is one edit that can be undone; several documents
// go on together or not at all, and every refusal is told.

/// Keeps the payee's own invoice on a statement: received when it asks the same, disputed when it does not
/// (rule 17). Also to correct one that came before. Problems name the columns invoice_number, invoiced_on
/// and invoice_cents.
[[nodiscard]] Checked<RecordSteps> registerInvoice(
    const EditContext& context, DocumentId statement, OwnInvoice invoice);
/// What of it was not filled in.
[[nodiscard]] Problems findInvoiceProblems(const OwnInvoice& invoice);

[[nodiscard]] Checked<RecordSteps> acceptDocuments(
    const EditContext& context, const std::vector<DocumentId>& documents);
/// Paid as a whole, on a day that is not before the issue nor after today. amount, where it is known, must be
/// what the documents come to together. Problems name happened_on and paid_cents.
[[nodiscard]] Checked<RecordSteps> payDocuments(const EditContext& context,
    const std::vector<DocumentId>& documents, QDate paidOn, std::optional<Money> amount = {});
/// Of a step that was a mistake. NoStepToTakeBack when nothing has happened to the document.
[[nodiscard]] Checked<RecordSteps> takeBackLastStep(
    const EditContext& context, const FinalDocument& document);

/// Writes down that documents left the program. Cannot be undone.
[[nodiscard]] Status recordOutputs(
    const EditContext& context, OutputMethod method, const std::vector<DocumentOutput>& outputs);

} // namespace duoboek
