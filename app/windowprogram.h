// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/programarguments.h"

namespace duoboek {

/// Opens the window and stays until it is closed.
[[nodiscard]] ExitStatus runWindow(const ProgramArguments& arguments, const Clock& clock,
    const QString& loginName, int& count, char** words);

} // namespace duoboek
