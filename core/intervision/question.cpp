// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intervision/question.h"

namespace duoboek {

std::vector<QuestionState> statesAfter(QuestionState state)
{
    switch (state) {
    case QuestionState::Open:
        return {QuestionState::Discussed, QuestionState::FollowUp, QuestionState::Closed};
    case QuestionState::Discussed:
        return {QuestionState::FollowUp, QuestionState::Closed, QuestionState::Open};
    case QuestionState::FollowUp:
        return {QuestionState::Discussed, QuestionState::Closed};
    case QuestionState::Closed:
        break;
    }
    return {QuestionState::Open};
}

} // namespace duoboek
