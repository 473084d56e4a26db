// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

/// Whether a credit note can be made for it: says why not for a number that is none, a credit note, a
/// document that was credited already or has a correction in a document that stands.
[[nodiscard]] Status mayCredit(const Database& database, const QString& number);

/// What fits above the lines of a document, in characters.
inline constexpr qsizetype longestCreditReason = 400;

/// CreditReasonMissing or CreditReasonTooLong, of a reason that stands on a document.
[[nodiscard]] Status checkCreditReason(const QString& reason);

/// Takes a final document back (rule 22): makes the credit note, which is the original with every amount
/// turned and the same parties, and so frees the hours for correction and for a new document. Gives the
/// credit note. Refused where mayCredit() or checkCreditReason() says so, and when the series has a document
/// of a later day.
[[nodiscard]] Result<PaperDocument> creditDocument(
    const EditContext& context, const QString& number, const QString& reason);

} // namespace duoboek
