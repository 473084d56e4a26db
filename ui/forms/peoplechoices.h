// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/engagement.h"
#include "core/usecases/listpeople.h"
#include "ui/forms/choicefield.h"

#include <optional>
#include <vector>

namespace duoboek {

/// The regions in which a person may live, and none.
[[nodiscard]] std::vector<ChoiceField::Choice> regionChoices(const std::vector<NamedRecord>& regions);

/// Through which organisation a coach of such an engagement may work; none where it is on the coach's own.
[[nodiscard]] std::vector<ChoiceField::Choice> organisationChoices(
    const PeopleChoices& choices, std::optional<Engagement> engagement);

} // namespace duoboek
