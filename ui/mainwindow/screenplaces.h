// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordref.h"

namespace duoboek {

/// The screens in the order of the navigation.
enum class ScreenPlaceName {
    Overview,
    Duos,
    People,
    Hours,
    Sessions,
    Intervision,
    Contracts,
    Invoices,
    Settings
};

/// The screen that shows something: organisations and regions in the duos that they are about.
[[nodiscard]] ScreenPlaceName screenFor(const RecordRef& record);

} // namespace duoboek
