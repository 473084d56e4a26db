// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/isoweek.h"
#include "core/base/result.h"
#include "core/contracts/contract.h"
#include "core/duos/agreement.h"
#include "core/duos/duo.h"
#include "core/hours/deviation.h"
#include "core/people/people.h"
#include "core/sessions/session.h"
#include "core/storage/field.h"
#include "core/tariffs/tariffbook.h"
#include "core/usecases/listchanges.h"

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// What a duo worked in one week, against what was agreed on its Monday.
struct WorkedWeek
{
    IsoWeek week;
    WorkTime worked;
    std::optional<WorkTime> agreed; ///< empty: no agreement in force
    bool hasEntry = false; ///< an entry of zero minutes is one (rule 10)
};

struct AttendedSession
{
    Session session;
    AttendanceStatus status = AttendanceStatus::Present;
    WorkTime paid; ///< zero unless present
};

/// Everything about one duo that its screen shows.
struct DuoDetails
{
    Duo duo;
    RecordFields fields; ///< of the duo, as its form edits them
    QString previousCode; ///< of the duo that this one goes on from; empty: none
    Participant participant;
    QString participantRegion;
    Coach coach;
    QString coachRegion;
    std::optional<Organisation> organisation; ///< through which the coach works
    RateAnswer rate; ///< on the day of looking, or on the duo's last day when it has ended
    QDate rateOn; ///< that day
    std::vector<Agreement> agreements; ///< by date
    std::vector<Contract> contracts; ///< by date
    std::vector<Certificate> certificates; ///< by date of issue
    DeviationLimits limits; ///< as set for this administration
    std::vector<WorkedWeek> weeks; ///< the last 26 weeks of the duo until that day, oldest first
    std::vector<AttendedSession> sessions; ///< the coach's last 12 months until that day, newest first
    WorkTime workedInTotal; ///< since the start
    std::vector<LoggedChange> changes; ///< the last 20 of the duo and its agreements, newest first
};

/// NotFound when there is no such duo.
[[nodiscard]] Result<DuoDetails> showDuo(const Database& database, DuoId id, QDate today);

} // namespace duoboek
