// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/field.h"

#include <optional>

namespace duoboek {

class Database;

/// A selection of every record that papers belong to: its kind, its id, the code of the coach or
/// organisation, and the date from which it is (begins_on), which a coach does not have.
[[nodiscard]] QString paperOwnerSelection();

/// The id of such a record, or nothing. begins may be unknown.
[[nodiscard]] Result<std::optional<qint64>> findPaperOwner(
    const Database& database, const QString& kind, const QString& code, const Field& begins);

} // namespace duoboek
