// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/administrationimport.h"
#include "core/exchange/demo/demoadministration.h"

namespace duoboek {

inline constexpr int earliestDemoYear = 1925;

/// Makes a new file with a made-up administration; refuses a path where something is already. The file is
/// made as if it were the administration's last day, which may lie in the future.
[[nodiscard]] Checked<ImportReport> makeDemoFile(const QString& path, const DemoOptions& options,
    const QString& loginName, const WorkProgress& progress = {});

} // namespace duoboek
