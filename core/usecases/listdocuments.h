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

} // namespace duoboek
