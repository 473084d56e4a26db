// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/editrecord.h"

#include <QDate>

namespace duoboek {

/// Adds a session on each of the days, alike but for their dates and codes, as one edit. values are those of
/// a session; a code among them is the first one's, the others' follow on the highest there is.
[[nodiscard]] Checked<RecordSteps> createSessions(
    const EditContext& context, const RecordValues& values, const std::vector<QDate>& days);

} // namespace duoboek
