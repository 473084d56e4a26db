// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intervision/programme.h"

#include <algorithm>

namespace duoboek {

namespace {

struct StandardStep
{
    StepKind kind;
    int minutes;
};

std::vector<StandardStep> standardSteps(IntervisionMethod method)
{
    switch (method) {
    case IntervisionMethod::Incident:
        return {{StepKind::FollowUp, 5}, {StepKind::CaseChosen, 10}, {StepKind::CaseTold, 5},
            {StepKind::Questions, 15}, {StepKind::Judgement, 10}, {StepKind::Discussion, 10},
            {StepKind::Evaluation, 10}};
    case IntervisionMethod::Balint:
        return {{StepKind::FollowUp, 10}, {StepKind::CaseTold, 10}, {StepKind::Questions, 10},
            {StepKind::GroupTalk, 45}, {StepKind::Reaction, 15}, {StepKind::Evaluation, 10}};
    case IntervisionMethod::TenStep: // 135 minutes a case
        return {{StepKind::FollowUp, 10}, {StepKind::CaseTold, 15}, {StepKind::QuestionsWritten, 10},
            {StepKind::QuestionsRated, 10}, {StepKind::Answers, 25}, {StepKind::MoreQuestions, 15},
            {StepKind::CoreNamed, 15}, {StepKind::ProblemRestated, 10}, {StepKind::NewApproach, 15},
            {StepKind::Advice, 10}, {StepKind::Insights, 10}};
    case IntervisionMethod::FiveStep:
        return {{StepKind::FollowUp, 10}, {StepKind::CaseTold, 10}, {StepKind::Questions, 20},
            {StepKind::CoreNamed, 10}, {StepKind::Advice, 15}, {StepKind::Evaluation, 5}};
    case IntervisionMethod::Free:
        break;
    }
    return {{StepKind::FollowUp, 10}, {StepKind::OpenTalk, 60}, {StepKind::Evaluation, 10}};
}

} // namespace

std::vector<ProgrammeStep> stepsOf(IntervisionMethod method)
{
    std::vector<ProgrammeStep> steps;
    for (const StandardStep& standard : standardSteps(method))
        steps.push_back(
            {0, static_cast<int>(steps.size()) + 1, standard.kind, {}, WorkTime(standard.minutes)});
    return steps;
}

WorkTime totalOf(const std::vector<ProgrammeStep>& steps)
{
    WorkTime total;
    for (const ProgrammeStep& step : steps)
        total += step.time;
    return total;
}

std::vector<QTime> clockTimesOf(const std::vector<ProgrammeStep>& steps, QTime startsAt)
{
    constexpr int secondsInMinute = 60;
    std::vector<QTime> times{startsAt};
    for (const ProgrammeStep& step : steps) {
        const QTime begins = times.back();
        times.push_back(begins.isValid()
                ? begins.addSecs(static_cast<int>(step.time.minutes()) * secondsInMinute)
                : QTime());
    }
    return times;
}

std::vector<qint64> orderAfterMoving(const std::vector<ProgrammeStep>& steps, qint64 step, int toPlace)
{
    std::vector<qint64> order;
    for (const ProgrammeStep& each : steps) {
        if (each.id != step)
            order.push_back(each.id);
    }
    if (order.size() == steps.size())
        return order;
    const int place = std::clamp(toPlace, 0, static_cast<int>(order.size()));
    order.insert(order.begin() + place, step);
    return order;
}

} // namespace duoboek
