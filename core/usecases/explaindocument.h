// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/explanation.h"

namespace duoboek {

class Database;

/// Where the amounts of a document come from. paper is what is printed of it: a final one is told from what
/// was kept of it and not computed again.
[[nodiscard]] Result<ExplainedDocument> explainDocument(
    const Database& database, PaperDocument paper, DocumentId id);

} // namespace duoboek
