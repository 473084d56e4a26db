// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/exchange/administrationimport.h"

namespace duoboek {

/// Says what an import did, table by table, and what it asks.
[[nodiscard]] ExitStatus reportImport(const ImportReport& report, const CommandContext& context);

} // namespace duoboek
