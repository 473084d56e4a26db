// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intervision/checklist.h"
#include "core/intervision/programme.h"
#include "core/intervision/roles.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

// What is done before a session, as edits that can be taken back. What one field changes goes through
// changeRecord(): programme_step (title, minutes; an empty title: as its kind is called), session (starts_at,
// location).

/// Keeps the method and puts its steps in the place of those that there were.
[[nodiscard]] Checked<RecordSteps> chooseMethod(
    const EditContext& context, SessionId session, IntervisionMethod method);

/// Behind the last one. The title may be empty but for an own step.
[[nodiscard]] Checked<RecordSteps> addStep(
    const EditContext& context, SessionId session, const ProgrammeStep& step);
/// To a place, counted from 0 and kept within the programme.
[[nodiscard]] Checked<RecordSteps> moveStep(
    const EditContext& context, SessionId session, qint64 step, int toPlace);
[[nodiscard]] Checked<RecordSteps> removeStep(const EditContext& context, qint64 step);

/// Gives the role to this coach and takes it from whoever had it; an invalid coach: nobody has it.
[[nodiscard]] Checked<RecordSteps> giveRole(
    const EditContext& context, SessionId session, IntervisionRole role, CoachId coach);
/// Gives all of these, such as those that were proposed; a role that somebody has goes to the other one.
[[nodiscard]] Checked<RecordSteps> giveRoles(
    const EditContext& context, SessionId session, const std::vector<GivenRole>& roles);

/// Says that a task is done today, by whom (empty: not known), or is not done after all. item is one of the
/// session's checklist, or an own one that is new.
[[nodiscard]] Checked<RecordSteps> tickTask(
    const EditContext& context, SessionId session, const ChecklistItem& item, bool isDone, const QString& by);
/// A task beside the standard ones.
[[nodiscard]] Checked<RecordSteps> addOwnTask(
    const EditContext& context, SessionId session, PreparationStage stage, const QString& title);

} // namespace duoboek
