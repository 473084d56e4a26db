// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/plan.h"
#include "core/exchange/demo/random.h"
#include "core/people/clicktalk.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace duoboek::demo {

struct PlannedTalk
{
    ParticipantId participant;
    CoachId coach;
    QDate heldOn; ///< null: not held yet
    std::optional<ClickOutcome> participantOutcome;
    std::optional<ClickOutcome> coachOutcome;
    QString note;
};

struct Matching
{
    std::vector<QDate> lookingSince; ///< in the order of the participants; null: not looking
    std::vector<PlannedTalk> talks; ///< by who is looking; no coach twice
};

/// How each participant prefers to be reached: mostly by mail or through the coach, and never by what is not
/// known of them.
void choosePreferredChannels(Plan& plan, Random& random);

/// Where there is place for special cases, a few participants look for another coach: those whose duo has
/// ended, and where these are few some whose duo goes on.
[[nodiscard]] Matching makeMatching(const Plan& plan, Random& random);

} // namespace duoboek::demo
