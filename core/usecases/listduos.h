// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/duos/duo.h"
#include "core/people/person.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// A duo as a list shows it.
struct DuoRow
{
    DuoId id;
    QString code;
    PersonName participant;
    QString participantCode;
    PersonName coach;
    QString coachCode;
    QString regionName; ///< of the participant
    Relation relation = Relation::None;
    DateRange active;
    std::optional<WorkTime> agreedPerWeek; ///< in force on the day of looking, or when the duo ended
};

/// All duos, in order of their codes.
[[nodiscard]] Result<std::vector<DuoRow>> listDuos(const Database& database, QDate today);

} // namespace duoboek
