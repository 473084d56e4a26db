// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intervision/question.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

// Questions, and what is kept during and after a session, as edits that can be taken back. What one field
// changes goes through changeRecord(): intervision_question (question, duo_id), session_question (notes),
// session_follow_up (agreed, person, coach_id, due_on).

/// A question that a coach brings in, and puts on the agenda of a session where one is named (invalid: none).
/// values are by the columns of intervision_question: coach_id, question, perhaps duo_id and brought_on (else
/// today); a code is given.
[[nodiscard]] Checked<RecordSteps> bringQuestion(
    const EditContext& context, RecordValues values, SessionId session = {});

/// Nothing happens to one that stands there already.
[[nodiscard]] Checked<RecordSteps> putOnAgenda(
    const EditContext& context, SessionId session, IntervisionQuestionId question);
/// Takes the notes about it along. id is that of the record session_question.
[[nodiscard]] Checked<RecordSteps> takeOffAgenda(const EditContext& context, qint64 id);

/// Refused with NotAChoice where statesAfter() does not have it.
[[nodiscard]] Checked<RecordSteps> changeQuestionState(
    const EditContext& context, IntervisionQuestionId question, QuestionState state);

/// Something that was agreed at a session, behind what was agreed before. values are by the columns of
/// session_follow_up: agreed, coach_id or person, perhaps question_id and due_on. A question of which
/// something is to be done stands on FollowUp from then on, unless it is closed.
[[nodiscard]] Checked<RecordSteps> recordFollowUp(
    const EditContext& context, SessionId session, RecordValues values);
/// Null: not done after all. DayInFuture.
[[nodiscard]] Checked<RecordSteps> settleFollowUp(const EditContext& context, qint64 id, QDate doneOn);

/// The report of a session; may be empty.
[[nodiscard]] Checked<RecordSteps> writeReport(
    const EditContext& context, SessionId session, const QString& report);

} // namespace duoboek
