// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/people/person.h"

#include <QDate>

#include <optional>

namespace duoboek {

/// How one side of a click talk found it.
enum class ClickOutcome {
    Positive,
    Negative,
};

template <>
inline constexpr EnumWord<ClickOutcome> enumWords<ClickOutcome>[] = {
    {ClickOutcome::Positive, QLatin1StringView("positive")},
    {ClickOutcome::Negative, QLatin1StringView("negative")},
};

/// A possible coach for a participant who is looking, and the first meeting of the two.
struct ClickTalk
{
    qint64 id = 0;
    CoachId coach;
    QString coachCode;
    PersonName coachName;
    QDate heldOn; ///< null: not held yet
    std::optional<ClickOutcome> participantOutcome; ///< empty: not known yet
    std::optional<ClickOutcome> coachOutcome;

    /// Only what is positive from both sides becomes a duo.
    [[nodiscard]] bool isPositive() const
    {
        return participantOutcome == ClickOutcome::Positive && coachOutcome == ClickOutcome::Positive;
    }
};

} // namespace duoboek
