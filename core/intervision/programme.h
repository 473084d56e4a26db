// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/worktime.h"

#include <QString>
#include <QTime>

#include <vector>

namespace duoboek {

/// How a group talks about a question (rule 30).
enum class IntervisionMethod {
    Incident, ///< 65 minutes
    Balint, ///< needs at least five people
    TenStep, ///< 2 to 2.5 hours a case
    FiveStep,
    Free,
};

template <>
inline constexpr EnumWord<IntervisionMethod> enumWords<IntervisionMethod>[] = {
    {IntervisionMethod::Incident, QLatin1StringView("incident")},
    {IntervisionMethod::Balint, QLatin1StringView("balint")},
    {IntervisionMethod::TenStep, QLatin1StringView("ten_step")},
    {IntervisionMethod::FiveStep, QLatin1StringView("five_step")},
    {IntervisionMethod::Free, QLatin1StringView("free")},
};

inline constexpr int fewestPeopleForBalint = 5;

/// What a step of a programme is. What it is called is worded by ui/text/intervisiontext, unless it was
/// renamed.
enum class StepKind {
    Own, ///< has a title of its own
    FollowUp, ///< what came of last time
    Break,
    CaseChosen, ///< which question is talked about
    CaseTold,
    Questions, ///< asked and answered
    QuestionsWritten, ///< each writes them down
    QuestionsRated, ///< the case bringer says which of them touch the matter
    Answers,
    MoreQuestions,
    CoreNamed, ///< what the others see as the heart of it
    ProblemRestated, ///< by the case bringer, in new words
    NewApproach, ///< of the case bringer
    Advice,
    Insights, ///< what each takes home
    Judgement, ///< what each would have done
    Discussion,
    GroupTalk, ///< the group talks and the case bringer listens
    Reaction, ///< of the case bringer
    OpenTalk,
    Evaluation,
};

template <>
inline constexpr EnumWord<StepKind> enumWords<StepKind>[] = {
    {StepKind::Own, QLatin1StringView("own")},
    {StepKind::FollowUp, QLatin1StringView("follow_up")},
    {StepKind::Break, QLatin1StringView("break")},
    {StepKind::CaseChosen, QLatin1StringView("case_chosen")},
    {StepKind::CaseTold, QLatin1StringView("case_told")},
    {StepKind::Questions, QLatin1StringView("questions")},
    {StepKind::QuestionsWritten, QLatin1StringView("questions_written")},
    {StepKind::QuestionsRated, QLatin1StringView("questions_rated")},
    {StepKind::Answers, QLatin1StringView("answers")},
    {StepKind::MoreQuestions, QLatin1StringView("more_questions")},
    {StepKind::CoreNamed, QLatin1StringView("core_named")},
    {StepKind::ProblemRestated, QLatin1StringView("problem_restated")},
    {StepKind::NewApproach, QLatin1StringView("new_approach")},
    {StepKind::Advice, QLatin1StringView("advice")},
    {StepKind::Insights, QLatin1StringView("insights")},
    {StepKind::Judgement, QLatin1StringView("judgement")},
    {StepKind::Discussion, QLatin1StringView("discussion")},
    {StepKind::GroupTalk, QLatin1StringView("group_talk")},
    {StepKind::Reaction, QLatin1StringView("reaction")},
    {StepKind::OpenTalk, QLatin1StringView("open_talk")},
    {StepKind::Evaluation, QLatin1StringView("evaluation")},
};

/// A step takes from one minute to a day.
inline constexpr int mostMinutesOfStep = 24 * 60;

struct ProgrammeStep
{
    qint64 id = 0; ///< of the record programme_step; 0: not kept
    int position = 0; ///< from 1; numbers may be missing
    StepKind kind = StepKind::Own;
    QString title{}; ///< what it was renamed to; empty: as its kind is called
    WorkTime time{};
};

/// The steps that a method fills, numbered from 1. All begin with the follow-up of last time, which is one of
/// the 65 minutes of the incident method and comes before those of the others.
[[nodiscard]] std::vector<ProgrammeStep> stepsOf(IntervisionMethod method);

[[nodiscard]] WorkTime totalOf(const std::vector<ProgrammeStep>& steps);

/// When each step begins, and as one more when the last one ends; null times where the start is not known.
/// Past midnight the clock begins anew.
[[nodiscard]] std::vector<QTime> clockTimesOf(const std::vector<ProgrammeStep>& steps, QTime startsAt);

/// The ids of the steps in the order after one was moved to a place, counted from 0 and kept within the list.
[[nodiscard]] std::vector<qint64> orderAfterMoving(
    const std::vector<ProgrammeStep>& steps, qint64 step, int toPlace);

} // namespace duoboek
