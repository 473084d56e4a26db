// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/base/worktime.h"
#include "core/duos/relation.h"

#include <optional>

namespace duoboek {

/// One participant with one coach, from a start date, perhaps to an end date.
struct Duo
{
    DuoId id;
    QString code;
    ParticipantId participant;
    CoachId coach;
    Relation relation = Relation::None;
    std::optional<TariffKind> decidedTariff; ///< for Relation::OtherFamily only (rule 4)
    DateRange active;
};

} // namespace duoboek
