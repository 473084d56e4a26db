// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/intervisiontext.h"

#include "ui/text/translatedtext.h"

namespace duoboek {

namespace {

/// One value of an enumeration and what people call it.
template <class E> struct ValueText
{
    E value;
    const char* text;
};

constexpr ValueText<IntervisionMethod> methods[] = {
    {IntervisionMethod::Incident, QT_TRANSLATE_NOOP("Intervision", "incident method")},
    {IntervisionMethod::Balint, QT_TRANSLATE_NOOP("Intervision", "Balint")},
    {IntervisionMethod::TenStep, QT_TRANSLATE_NOOP("Intervision", "ten-step method")},
    {IntervisionMethod::FiveStep, QT_TRANSLATE_NOOP("Intervision", "five-step method")},
    {IntervisionMethod::Free, QT_TRANSLATE_NOOP("Intervision", "free form")},
};

constexpr ValueText<StepKind> steps[] = {
    {StepKind::Own, QT_TRANSLATE_NOOP("Intervision", "step of its own")},
    {StepKind::FollowUp, QT_TRANSLATE_NOOP("Intervision", "follow-up of last time")},
    {StepKind::Break, QT_TRANSLATE_NOOP("Intervision", "break")},
    {StepKind::CaseChosen, QT_TRANSLATE_NOOP("Intervision", "choosing the question")},
    {StepKind::CaseTold, QT_TRANSLATE_NOOP("Intervision", "the case bringer tells")},
    {StepKind::Questions, QT_TRANSLATE_NOOP("Intervision", "questions and answers")},
    {StepKind::QuestionsWritten, QT_TRANSLATE_NOOP("Intervision", "everybody writes questions down")},
    {StepKind::QuestionsRated, QT_TRANSLATE_NOOP("Intervision", "the case bringer weighs the questions")},
    {StepKind::Answers, QT_TRANSLATE_NOOP("Intervision", "the case bringer answers")},
    {StepKind::MoreQuestions, QT_TRANSLATE_NOOP("Intervision", "further questions")},
    {StepKind::CoreNamed, QT_TRANSLATE_NOOP("Intervision", "the group names the heart of it")},
    {StepKind::ProblemRestated, QT_TRANSLATE_NOOP("Intervision", "the case bringer words the question anew")},
    {StepKind::NewApproach, QT_TRANSLATE_NOOP("Intervision", "the case bringer chooses a new approach")},
    {StepKind::Advice, QT_TRANSLATE_NOOP("Intervision", "advice of the group")},
    {StepKind::Insights, QT_TRANSLATE_NOOP("Intervision", "what everybody takes home")},
    {StepKind::Judgement, QT_TRANSLATE_NOOP("Intervision", "what each would have done")},
    {StepKind::Discussion, QT_TRANSLATE_NOOP("Intervision", "discussion")},
    {StepKind::GroupTalk, QT_TRANSLATE_NOOP("Intervision", "the group talks, the case bringer listens")},
    {StepKind::Reaction, QT_TRANSLATE_NOOP("Intervision", "the case bringer reacts")},
    {StepKind::OpenTalk, QT_TRANSLATE_NOOP("Intervision", "open talk")},
    {StepKind::Evaluation, QT_TRANSLATE_NOOP("Intervision", "evaluation")},
};

constexpr ValueText<IntervisionRole> roles[] = {
    {IntervisionRole::Chair, QT_TRANSLATE_NOOP("Intervision", "chair")},
    {IntervisionRole::CaseBringer, QT_TRANSLATE_NOOP("Intervision", "case bringer")},
    {IntervisionRole::NoteTaker, QT_TRANSLATE_NOOP("Intervision", "note-taker")},
    {IntervisionRole::Observer, QT_TRANSLATE_NOOP("Intervision", "observer")},
};

constexpr ValueText<QuestionState> states[] = {
    {QuestionState::Open, QT_TRANSLATE_NOOP("Intervision", "open")},
    {QuestionState::Discussed, QT_TRANSLATE_NOOP("Intervision", "discussed")},
    {QuestionState::FollowUp, QT_TRANSLATE_NOOP("Intervision", "follow-up")},
    {QuestionState::Closed, QT_TRANSLATE_NOOP("Intervision", "closed")},
};

constexpr ValueText<PreparationTask> tasks[] = {
    {PreparationTask::Own, QT_TRANSLATE_NOOP("Intervision", "task of its own")},
    {PreparationTask::FixDateAndPlace, QT_TRANSLATE_NOOP("Intervision", "fix date, time and place")},
    {PreparationTask::InviteGroup, QT_TRANSLATE_NOOP("Intervision", "invite the group")},
    {PreparationTask::ChooseMethod, QT_TRANSLATE_NOOP("Intervision", "choose the method")},
    {PreparationTask::CollectQuestions, QT_TRANSLATE_NOOP("Intervision", "collect questions")},
    {PreparationTask::DivideRoles, QT_TRANSLATE_NOOP("Intervision", "divide the roles")},
    {PreparationTask::SendProgramme, QT_TRANSLATE_NOOP("Intervision", "send the programme")},
    {PreparationTask::ReadLastFollowUp,
        QT_TRANSLATE_NOOP("Intervision", "go through the follow-up of last time")},
    {PreparationTask::PrintPack, QT_TRANSLATE_NOOP("Intervision", "print the papers")},
};

constexpr ValueText<PreparationStage> stages[] = {
    {PreparationStage::MonthBefore, QT_TRANSLATE_NOOP("Intervision", "a month before")},
    {PreparationStage::FortnightBefore, QT_TRANSLATE_NOOP("Intervision", "14 days before")},
    {PreparationStage::DayBefore, QT_TRANSLATE_NOOP("Intervision", "a day before")},
};

template <class E, std::size_t size>
QString textIn(const ValueText<E> (&texts)[size], E value, const QTranslator* translator = nullptr)
{
    for (const ValueText<E>& each : texts) {
        if (each.value == value)
            return translatedText("Intervision", each.text, translator);
    }
    return {};
}

} // namespace

QString methodText(IntervisionMethod method)
{
    return methodText(method, nullptr);
}

QString methodText(IntervisionMethod method, const QTranslator* translator)
{
    return textIn(methods, method, translator);
}

QString stepText(StepKind kind)
{
    return stepText(kind, nullptr);
}

QString stepText(StepKind kind, const QTranslator* translator)
{
    return textIn(steps, kind, translator);
}

QString stepText(const ProgrammeStep& step)
{
    return stepText(step, nullptr);
}

QString stepText(const ProgrammeStep& step, const QTranslator* translator)
{
    return step.title.isEmpty() ? stepText(step.kind, translator) : step.title;
}

QString roleText(IntervisionRole role)
{
    return roleText(role, nullptr);
}

QString roleText(IntervisionRole role, const QTranslator* translator)
{
    return textIn(roles, role, translator);
}

QString questionStateText(QuestionState state)
{
    return questionStateText(state, nullptr);
}

QString questionStateText(QuestionState state, const QTranslator* translator)
{
    return textIn(states, state, translator);
}

QString taskText(PreparationTask task)
{
    return textIn(tasks, task);
}

QString taskText(const ChecklistItem& item)
{
    return item.title.isEmpty() ? taskText(item.task) : item.title;
}

QString stageText(PreparationStage stage)
{
    return textIn(stages, stage);
}

} // namespace duoboek
