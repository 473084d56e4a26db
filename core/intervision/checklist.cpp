// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intervision/checklist.h"

#include <algorithm>

namespace duoboek {

namespace {

bool isOfIntervisionOnly(PreparationTask task)
{
    return task == PreparationTask::ChooseMethod || task == PreparationTask::CollectQuestions
        || task == PreparationTask::DivideRoles || task == PreparationTask::ReadLastFollowUp;
}

} // namespace

QDate beginOf(PreparationStage stage, QDate heldOn)
{
    constexpr int fortnight = 14;
    switch (stage) {
    case PreparationStage::MonthBefore:
        return heldOn.addMonths(-1);
    case PreparationStage::FortnightBefore:
        return heldOn.addDays(-fortnight);
    case PreparationStage::DayBefore:
        break;
    }
    return heldOn.addDays(-1);
}

PreparationStage stageOf(PreparationTask task)
{
    switch (task) {
    case PreparationTask::FixDateAndPlace:
    case PreparationTask::InviteGroup:
    case PreparationTask::ChooseMethod:
    case PreparationTask::Own:
        return PreparationStage::MonthBefore;
    case PreparationTask::CollectQuestions:
    case PreparationTask::DivideRoles:
    case PreparationTask::SendProgramme:
        return PreparationStage::FortnightBefore;
    case PreparationTask::ReadLastFollowUp:
    case PreparationTask::PrintPack:
        break;
    }
    return PreparationStage::DayBefore;
}

std::vector<ChecklistItem> standardTasks(SessionKind kind)
{
    std::vector<ChecklistItem> tasks;
    for (const auto& [task, word] : enumWords<PreparationTask>) {
        const bool isLeftOut =
            task == PreparationTask::Own || (kind != SessionKind::Intervision && isOfIntervisionOnly(task));
        if (!isLeftOut)
            tasks.push_back({0, task, {}, stageOf(task), {}, {}});
    }
    return tasks;
}

std::vector<ChecklistItem> checklistOf(SessionKind kind, const std::vector<ChecklistItem>& kept)
{
    std::vector<ChecklistItem> checklist = standardTasks(kind);
    for (const ChecklistItem& item : kept) {
        const auto standard =
            std::find_if(checklist.begin(), checklist.end(), [&item](const ChecklistItem& each) {
                return item.task != PreparationTask::Own && each.task == item.task;
            });
        if (standard == checklist.end())
            checklist.push_back(item);
        else
            *standard = item;
    }
    std::stable_sort(checklist.begin(), checklist.end(),
        [](const ChecklistItem& one, const ChecklistItem& other) { return one.stage < other.stage; });
    return checklist;
}

ChecklistProgress progressOn(QDate day, QDate heldOn, const std::vector<ChecklistItem>& checklist)
{
    ChecklistProgress progress;
    for (const ChecklistItem& item : checklist) {
        if (beginOf(item.stage, heldOn) > day)
            continue;
        ++progress.due;
        progress.done += item.isDone() ? 1 : 0;
    }
    return progress;
}

} // namespace duoboek
