// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/administrationtables.h"

namespace duoboek {

/// Reads every table of an administration folder. A table that is absent has no rows; a table of another name
/// is there with a problem, because nothing is passed over in silence, and so is one that cannot be read.
/// Files that are no tables are left alone.
[[nodiscard]] Result<AdministrationTables> readAdministrationFolder(const QString& folder);

} // namespace duoboek
