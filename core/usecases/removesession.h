// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/usecases/editrecord.h"

namespace duoboek {

/// Deletes a session with its attendance and its guests.
[[nodiscard]] Checked<RecordSteps> removeSession(const EditContext& context, SessionId session);

} // namespace duoboek
