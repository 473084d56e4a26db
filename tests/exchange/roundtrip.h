// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryadministration.h"

namespace duoboek::test {

/// Imports what was exported into a new file, exports that again, and compares the bytes of all tables, which
/// must be so many.
void checkRoundTrip(const TemporaryAdministration& administration, int tables);

} // namespace duoboek::test
