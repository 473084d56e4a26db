// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intervision/checklist.h"
#include "core/intervision/programme.h"
#include "core/intervision/question.h"
#include "core/intervision/roles.h"

#include <QString>

class QTranslator;

namespace duoboek {

// The words of intervision, on screen and on paper: with a translator in its words, else in those of the
// program.

[[nodiscard]] QString methodText(IntervisionMethod method);
[[nodiscard]] QString methodText(IntervisionMethod method, const QTranslator* translator);
[[nodiscard]] QString stepText(StepKind kind);
[[nodiscard]] QString stepText(StepKind kind, const QTranslator* translator);
/// What it was renamed to, or what its kind is called.
[[nodiscard]] QString stepText(const ProgrammeStep& step);
[[nodiscard]] QString stepText(const ProgrammeStep& step, const QTranslator* translator);
[[nodiscard]] QString roleText(IntervisionRole role);
[[nodiscard]] QString roleText(IntervisionRole role, const QTranslator* translator);
[[nodiscard]] QString questionStateText(QuestionState state);
[[nodiscard]] QString questionStateText(QuestionState state, const QTranslator* translator);
[[nodiscard]] QString taskText(PreparationTask task);
/// The title of an own task, or what a standard one is called.
[[nodiscard]] QString taskText(const ChecklistItem& item);
[[nodiscard]] QString stageText(PreparationStage stage);

} // namespace duoboek
