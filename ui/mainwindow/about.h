// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duoboek {

/// What the program is, which version, and under which licence.
[[nodiscard]] QString aboutText();

} // namespace duoboek
