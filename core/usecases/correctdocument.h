// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/hours/entrychange.h"
#include "core/storage/correctionrepository.h"
#include "core/usecases/editrecord.h"

#include <optional>
#include <vector>

namespace duoboek {

/// A final document whose hours can be set right: what stands on it, and the hours of its month as they are
/// known now.
struct CorrectableDocument
{
    PaperDocument paper;
    std::vector<CorrectableDuo> duos; ///< of its coaches, by code: of those that were active in the month
    std::map<EntryDay, WorkTime> hours; ///< only days that have an entry
};
/// Refused for what is no document that stands.
[[nodiscard]] Result<CorrectableDocument> loadCorrectable(const Database& database, const QString& number);

/// How a correction is settled (rule 22).
enum class CorrectionManner {
    NewDocument, ///< a credit note, and a new document of the same month
    LineInLaterDocument, ///< a line on the payee's next document that is still open
};

struct Correction
{
    QString number; ///< of the document that it corrects
    std::vector<EntryChange> changes; ///< what the hours are to become; none is 0
    CorrectionManner manner = CorrectionManner::NewDocument;
    QString reason;
};

/// What a correction comes to.
struct CorrectionOutcome
{
    std::vector<PaperLine> before; ///< the lines that change, as the documents have them now
    std::vector<PaperLine> after; ///< and as they will be; by coach, duo, week and rate
    WorkTime timeDifference;
    Money netDifference;
    std::optional<PaperDocument> creditNote; ///< for a new document
    std::optional<PaperDocument> replacement; ///< likewise; nothing when it comes to nothing
    Month dueMonth; ///< in which a line is settled
};

/// Works a correction out and changes nothing. The numbers are those that the documents would have.
/// Refused: everything that changeEntries() refuses but for the lock, days outside the document's month and
/// coaches, when nothing changes, when what is added has no rate, and, for a new document, when details of
/// the payee are missing. Rates are those of then.
[[nodiscard]] Checked<CorrectionOutcome> previewCorrection(
    const EditContext& context, const Correction& correction);

/// Does it, in one transaction; needs a reason.
[[nodiscard]] Checked<CorrectionOutcome> correctDocument(
    const EditContext& context, const Correction& correction);

} // namespace duoboek
