// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/monthdocument.h"
#include "core/tariffs/tariffbook.h"

#include <variant>
#include <vector>

namespace duoboek {

/// What the month asks where a duo has no rate.
[[nodiscard]] QuestionKind questionFor(RateQuestion question);

/// At which rate a coach is paid for being at a session, or what must be asked first.
using SessionRate = std::variant<ReasonedRate, QuestionKind>;

/// answers are those of the duo that the attendance names, or else of all the duos that the coach had on that
/// day; of equal rates the first one's reason is told (rule 7).
[[nodiscard]] SessionRate rateAtSession(const std::vector<RateAnswer>& answers);

} // namespace duoboek
