// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intervision/preparationwarning.h"

namespace duoboek {

bool areAtOnce(const Session& one, const Session& other)
{
    if (one.heldOn != other.heldOn)
        return false;
    if (one.startsAt.isNull() || other.startsAt.isNull())
        return true;
    constexpr int secondsInMinute = 60;
    const Session& first = one.startsAt <= other.startsAt ? one : other;
    const Session& second = one.startsAt <= other.startsAt ? other : one;
    return first.startsAt == second.startsAt
        || first.startsAt.secsTo(second.startsAt) < first.time.minutes() * secondsInMinute;
}

std::vector<PreparationWarning> findPreparationWarnings(const PreparedFacts& facts)
{
    std::vector<PreparationWarning> warnings;
    const auto warn = [&warnings](PreparationWarningKind kind) -> PreparationWarning& {
        warnings.push_back({kind});
        return warnings.back();
    };
    const auto warnOf = [&](PreparationWarningKind kind, const QStringList& codes) {
        if (!codes.isEmpty())
            warn(kind).codes = codes;
    };
    if (facts.session.kind == SessionKind::Intervision && !facts.session.region.isValid())
        warn(PreparationWarningKind::NoRegion);
    if (facts.groupSize == 0)
        warn(PreparationWarningKind::NoGroup);
    if (facts.method == IntervisionMethod::Balint && facts.coming < fewestPeopleForBalint)
        warn(PreparationWarningKind::TooFewForBalint).count = facts.coming;
    if (const WorkTime total = totalOf(facts.steps); total > facts.session.time)
        warn(PreparationWarningKind::StepsTooLong).minutes = total - facts.session.time;
    warnOf(PreparationWarningKind::QuestionOfOtherRegion, facts.questionsOfOtherRegion);
    warnOf(PreparationWarningKind::OtherSessionAtOnce, facts.otherSessions);
    warnOf(PreparationWarningKind::CoachLeft, facts.coachesWhoLeft);
    return warnings;
}

} // namespace duoboek
