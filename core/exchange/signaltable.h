// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/listsignals.h"

#include <functional>

namespace duoboek {

/// Writes signals.csv into a folder, which is made when absent; detailOf says a signal in a sentence.
[[nodiscard]] Status writeSignalTable(const std::vector<SignalledDuo>& duos, const QString& folder,
    const std::function<QString(const DuoSignal&)>& detailOf);

} // namespace duoboek
