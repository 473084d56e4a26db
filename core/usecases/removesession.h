// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

/// Deletes a session with its attendance, its guests and its preparation; refused with StillReferredTo when
/// it has a report, questions on its agenda or follow-ups.
[[nodiscard]] Checked<RecordSteps> removeSession(const EditContext& context, SessionId session);

} // namespace duoboek
