// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/duosignals.h"
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
    std::vector<DuoSignal> found; ///< what asks for attention; empty until listSignals() has been asked
};

/// All duos, in order of their codes.
[[nodiscard]] Result<std::vector<DuoRow>> listDuos(const Database& database, QDate today);
/// One of them; nothing when there is none of that id.
[[nodiscard]] Result<std::optional<DuoRow>> findDuoRow(const Database& database, DuoId id, QDate today);

/// The duos of which something has changed after a change of the log, each once: in the duo, its people,
/// hours, agreements or its coach's papers. Nothing when it may be any of them.
[[nodiscard]] Result<std::optional<std::vector<DuoId>>> duosChangedAfter(
    const Database& database, qint64 change);

} // namespace duoboek
