// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/documents/monthdocument.h"

#include <map>
#include <optional>

namespace duoboek {

/// Why a draft whose hours ask nothing cannot become final all the same: it comes to nothing or,
/// because of corrections, to less; or the payee has a document of the month already (finalPayees gives its
/// number).
[[nodiscard]] std::optional<Error> reasonToHoldBack(
    const MonthDocument& draft, const std::map<Payee, QString>& finalPayees);

} // namespace duoboek
