// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace duoboek {

using IntervisionQuestionId = Id<struct IntervisionQuestionTag>;

/// How far a question is that a coach brings to intervision.
enum class QuestionState {
    Open, ///< brought in, not talked about yet
    Discussed, ///< talked about, nothing agreed yet
    FollowUp, ///< something was agreed that is still to be done
    Closed,
};

template <>
inline constexpr EnumWord<QuestionState> enumWords<QuestionState>[] = {
    {QuestionState::Open, QLatin1StringView("open")},
    {QuestionState::Discussed, QLatin1StringView("discussed")},
    {QuestionState::FollowUp, QLatin1StringView("follow_up")},
    {QuestionState::Closed, QLatin1StringView("closed")},
};

/// The states that may follow one, in the order in which they are offered. A closed question can only be
/// opened again; one that was discussed can be opened again too, because it may have been a slip.
[[nodiscard]] std::vector<QuestionState> statesAfter(QuestionState state);

/// What a coach brings to intervision. The text is health data: it names no participant (rule 27).
struct IntervisionQuestion
{
    IntervisionQuestionId id;
    QString code; ///< "V000012"
    CoachId coach; ///< by whom
    DuoId duo; ///< about which; invalid: about none in particular
    QDate broughtOn;
    QString text;
    QuestionState state = QuestionState::Open;
};

} // namespace duoboek
