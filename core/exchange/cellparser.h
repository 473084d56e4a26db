// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/tableformat.h"
#include "core/storage/query.h"

namespace duoboek {

/// The value that a cell stands for. A Reference stays the text of its code: which record that is, only the
/// file knows.
[[nodiscard]] Result<Field> parseCell(const ColumnFormat& column, const QString& cell);

/// The cell for a stored value; for a Reference the value is its code. Reading it back gives the same value.
[[nodiscard]] QString cellFor(const ColumnFormat& column, const Field& value);

} // namespace duoboek
