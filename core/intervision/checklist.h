// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/sessions/session.h"

#include <QDate>
#include <QString>

#include <vector>

namespace duoboek {

/// How long before a session something is to be done (rule 30).
enum class PreparationStage {
    MonthBefore,
    FortnightBefore,
    DayBefore,
};

template <>
inline constexpr EnumWord<PreparationStage> enumWords<PreparationStage>[] = {
    {PreparationStage::MonthBefore, QLatin1StringView("month")},
    {PreparationStage::FortnightBefore, QLatin1StringView("fortnight")},
    {PreparationStage::DayBefore, QLatin1StringView("day")},
};

/// The day from which a stage's tasks ask for attention.
[[nodiscard]] QDate beginOf(PreparationStage stage, QDate heldOn);

/// What is to be done before a session. What it is called is worded by ui/text/intervisiontext.
enum class PreparationTask {
    Own, ///< has a title of its own
    FixDateAndPlace,
    InviteGroup,
    ChooseMethod,
    CollectQuestions,
    DivideRoles,
    SendProgramme,
    ReadLastFollowUp,
    PrintPack,
};

template <>
inline constexpr EnumWord<PreparationTask> enumWords<PreparationTask>[] = {
    {PreparationTask::Own, QLatin1StringView("own")},
    {PreparationTask::FixDateAndPlace, QLatin1StringView("fix_date_and_place")},
    {PreparationTask::InviteGroup, QLatin1StringView("invite_group")},
    {PreparationTask::ChooseMethod, QLatin1StringView("choose_method")},
    {PreparationTask::CollectQuestions, QLatin1StringView("collect_questions")},
    {PreparationTask::DivideRoles, QLatin1StringView("divide_roles")},
    {PreparationTask::SendProgramme, QLatin1StringView("send_programme")},
    {PreparationTask::ReadLastFollowUp, QLatin1StringView("read_last_follow_up")},
    {PreparationTask::PrintPack, QLatin1StringView("print_pack")},
};

struct ChecklistItem
{
    qint64 id = 0; ///< of the record preparation_task; 0: a standard task about which nothing is kept yet
    PreparationTask task = PreparationTask::Own;
    QString title{}; ///< of an own task
    PreparationStage stage = PreparationStage::MonthBefore;
    QDate doneOn{}; ///< null: not done
    QString doneBy{}; ///< empty: not known

    [[nodiscard]] bool isDone() const { return !doneOn.isNull(); }
};

/// The tasks that every session of a kind has, by stage; methods, questions and roles are of intervision
/// only.
[[nodiscard]] std::vector<ChecklistItem> standardTasks(SessionKind kind);
/// The stage of a standard task.
[[nodiscard]] PreparationStage stageOf(PreparationTask task);

/// The standard tasks with what is kept about them, and the own ones behind those of their stage.
[[nodiscard]] std::vector<ChecklistItem> checklistOf(
    SessionKind kind, const std::vector<ChecklistItem>& kept);

/// How many of the tasks of the stages that have begun on a day are done.
struct ChecklistProgress
{
    int done = 0;
    int due = 0;

    [[nodiscard]] bool isComplete() const { return done == due; }

    friend bool operator==(const ChecklistProgress&, const ChecklistProgress&) = default;
};
[[nodiscard]] ChecklistProgress progressOn(
    QDate day, QDate heldOn, const std::vector<ChecklistItem>& checklist);

} // namespace duoboek
