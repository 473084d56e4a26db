// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/editrecord.h"

namespace duoboek {

/// Takes a duo away with its agreed hours, as one edit; refused with StillReferredTo when anything else hangs
/// on it, such as hours.
[[nodiscard]] Checked<RecordSteps> removeDuo(const EditContext& context, qint64 duo);

} // namespace duoboek
