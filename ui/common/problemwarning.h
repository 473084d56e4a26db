// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duoboek {

class Format;
class UserPrompts;

/// Says what was refused and why, in sentences: one reason stands with what it is the reason of, more are
/// listed below it.
void warnOfProblems(
    UserPrompts& prompts, const QString& text, const Problems& problems, const Format& format);

} // namespace duoboek
