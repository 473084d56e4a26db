// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duoboek {

/// What an error says, in English and in the context "Error", with %1 for its first argument; a shorter
/// sentence where an argument is empty that the usual one leans on.
[[nodiscard]] const char* sentenceFor(const Error& error);

} // namespace duoboek
