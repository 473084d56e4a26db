// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperdocument.h"

namespace duoboek {

/// A final document as one JSON text: everything that its pages show, so that it stays as it is whatever
/// happens to names, rates and addresses later. Words and dates are those of the files.
[[nodiscard]] QString snapshotOf(const PaperDocument& paper);

/// StoredValueInvalid for a text that snapshotOf() did not make.
[[nodiscard]] Result<PaperDocument> paperFromSnapshot(const QString& snapshot);

} // namespace duoboek
