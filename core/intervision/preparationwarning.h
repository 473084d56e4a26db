// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worktime.h"
#include "core/intervision/programme.h"
#include "core/sessions/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace duoboek {

/// What does not fit in the preparation of a session. None of it stands in the way of anything.
enum class PreparationWarningKind {
    NoRegion, ///< an intervision without a region: the group is everybody
    NoGroup, ///< no coach belongs there
    TooFewForBalint, ///< count: how many come
    StepsTooLong, ///< minutes: by how much the steps are longer than the session
    QuestionOfOtherRegion, ///< codes: of the questions
    OtherSessionAtOnce, ///< codes: of sessions at the same time with the same region or some of the same
                        ///< coaches
    CoachLeft, ///< codes: of coaches with a role or a question who have no duo any more on that day
};

struct PreparationWarning
{
    PreparationWarningKind kind = PreparationWarningKind::NoRegion;
    int count = 0;
    WorkTime minutes{};
    QStringList codes{};

    friend bool operator==(const PreparationWarning&, const PreparationWarning&) = default;
};

/// Whether two sessions take place at the same time. Where a start is not known they do when they are on one
/// day; one that follows on another at once does not.
[[nodiscard]] bool areAtOnce(const Session& one, const Session& other);

/// What a session is prepared with, as far as warnings look at it.
struct PreparedFacts
{
    Session session;
    std::optional<IntervisionMethod> method{};
    std::vector<ProgrammeStep> steps{};
    int groupSize = 0; ///< coaches who belong there
    int coming = 0; ///< those who are not excused or absent
    QStringList questionsOfOtherRegion{}; ///< codes
    QStringList otherSessions{}; ///< codes of those with the same region or coaches at once
    QStringList coachesWhoLeft{}; ///< codes
};

/// In the order of their kinds.
[[nodiscard]] std::vector<PreparationWarning> findPreparationWarnings(const PreparedFacts& facts);

} // namespace duoboek
