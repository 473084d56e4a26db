// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attentionrules.h"

#include "core/base/isoweek.h"
#include "core/documents/duedate.h"
#include "core/intervision/checklist.h"

#include <algorithm>

namespace duoboek {

std::optional<Preparation> preparationOf(QDate heldOn, QDate day)
{
    if (day > heldOn)
        return std::nullopt;
    for (const PreparationStage stage :
        {PreparationStage::DayBefore, PreparationStage::FortnightBefore, PreparationStage::MonthBefore}) {
        const QDate begins = beginOf(stage, heldOn);
        if (day >= begins)
            return Preparation{
                begins, stage == PreparationStage::DayBefore ? Urgency::Urgent : Urgency::Notice};
    }
    return std::nullopt;
}

QDate withoutCandidateSince(QDate lookingSince, const std::vector<ClickTalk>& talks)
{
    QDate since = lookingSince;
    for (const ClickTalk& talk : talks) {
        const bool isOver =
            talk.participantOutcome == ClickOutcome::Negative || talk.coachOutcome == ClickOutcome::Negative;
        if (!isOver)
            return {};
        since = std::max(since, talk.heldOn);
    }
    return since;
}

std::optional<Urgency> urgencyOfOpen(Month month, QDate day)
{
    switch (dueStateOf(month, day)) {
    case DueState::Later:
        return std::nullopt;
    case DueState::Soon:
        return Urgency::Notice;
    case DueState::Overdue:
        break;
    }
    return Urgency::Urgent;
}

QDate firstWeekWithout(QDate startedOn, QDate lastEntry)
{
    const QDate first = lastEntry.isNull() ? startedOn.addDays(-1) : lastEntry;
    return IsoWeek::of(first).monday().addDays(7);
}

} // namespace duoboek
