// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hourslayout.h"

#include <QString>

namespace duoboek {

/// What is asked of somebody who reads a table of hours.
[[nodiscard]] QString questionText(LayoutQuestion question);

} // namespace duoboek
