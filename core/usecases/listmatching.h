// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/clicktalk.h"

#include <vector>

namespace duoboek {

class Database;

/// A participant who is looking for a coach, with the coaches who are possible.
struct LookingParticipant
{
    ParticipantId id;
    QString code;
    PersonName name;
    QString regionName;
    QDate since;
    std::vector<ClickTalk> talks; ///< the latest first, those not held yet before all
};

/// Everybody who is looking, who has looked longest first.
[[nodiscard]] Result<std::vector<LookingParticipant>> listMatching(const Database& database);

} // namespace duoboek
