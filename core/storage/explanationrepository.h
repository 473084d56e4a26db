// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/explanation.h"

#include <vector>

namespace duoboek {

class Database;

/// An entry with what it belongs to: hours of a duo, presence of a coach at a session, or a day of a
/// correction.
struct EntrySource
{
    DuoId duo;
    SessionId session;
    CoachId coach;
    CorrectionLineId correction;
    ExplainedEntry entry;
};

/// What a final document is made of; of a credit note, what its original is made of. By day.
[[nodiscard]] Result<std::vector<EntrySource>> loadSourcesOfDocument(const Database& database, DocumentId id);

/// What a draft with these lines is made of, as the file is now. By day.
[[nodiscard]] Result<std::vector<EntrySource>> loadSourcesOfDraft(
    const Database& database, Month month, const std::vector<DocumentLine>& lines);

} // namespace duoboek
