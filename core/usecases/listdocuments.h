// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/finaldocument.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// The final documents in the order in which they were issued; of one month, or of all.
[[nodiscard]] Result<std::vector<FinalDocument>> listDocuments(
    const Database& database, std::optional<Month> month);
/// Those of which a window names the ids. RecordNotFound when one is none.
[[nodiscard]] Result<std::vector<FinalDocument>> listDocuments(
    const Database& database, const std::vector<DocumentId>& ids);
/// Those that a coach is paid by, and those that hold hours of a duo; with their credit notes.
[[nodiscard]] Result<std::vector<FinalDocument>> listDocumentsOf(const Database& database, CoachId coach);
[[nodiscard]] Result<std::vector<FinalDocument>> listDocumentsOf(const Database& database, DuoId duo);

} // namespace duoboek
