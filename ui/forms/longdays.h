// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/text/format.h"

#include <QStringList>

namespace duoboek {

class UserPrompts;

/// What is wrong with time entries, one line for each with its duo and day; a single problem without them.
[[nodiscard]] QStringList entryProblemLines(const Problems& problems, const Format& format);

/// Asks about days with more than 16 hours for one coach (rule 12); false also when there is anything else.
[[nodiscard]] bool acceptsLongDays(UserPrompts& prompts, const Format& format, const Problems& problems);

} // namespace duoboek
