// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/random.h"
#include "core/exchange/demo/sessions.h"
#include "core/intervision/checklist.h"
#include "core/intervision/followup.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"

#include <optional>
#include <utility>
#include <vector>

namespace duoboek::demo {

/// How a session was or will be led.
struct PlannedIntervision
{
    SessionId session;
    IntervisionMethod method = IntervisionMethod::Incident;
    QString report;
    std::vector<ProgrammeStep> steps;
    std::vector<GivenRole> roles;
    std::vector<ChecklistItem> tasks;
    std::vector<std::pair<IntervisionQuestionId, QString>> agenda; ///< with the notes
    std::vector<SessionFollowUp> followUps;
};

struct IntervisionPlan
{
    std::vector<IntervisionQuestion> questions; ///< their id is their place, counted from 1
    std::vector<PlannedIntervision> sessions; ///< by date
};

/// What the last intervision of each region came to and how far the next one is prepared: the last one has a
/// report, notes and follow-ups, some of which are due, and the next one questions, a programme and part of
/// its tasks done.
[[nodiscard]] IntervisionPlan makeIntervision(const Plan& plan, const SessionPlan& sessions, Random& random);

} // namespace duoboek::demo
