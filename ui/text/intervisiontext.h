// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intervision/checklist.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"

#include <QString>

namespace duoboek {

// The words of intervision, on screen and on paper.

[[nodiscard]] QString methodText(IntervisionMethod method);
[[nodiscard]] QString stepText(StepKind kind);
/// What it was renamed to, or what its kind is called.
[[nodiscard]] QString stepText(const ProgrammeStep& step);
[[nodiscard]] QString roleText(IntervisionRole role);
[[nodiscard]] QString questionStateText(QuestionState state);
[[nodiscard]] QString taskText(PreparationTask task);
/// The title of an own task, or what a standard one is called.
[[nodiscard]] QString taskText(const ChecklistItem& item);
[[nodiscard]] QString stageText(PreparationStage stage);

} // namespace duoboek
