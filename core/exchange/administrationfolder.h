// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/administrationtables.h"

namespace duoboek {

/// Reads every table of an administration folder. A table that is absent has no rows; a table of another name
/// is a problem, because nothing is passed over in silence. Files that are no tables are left alone.
[[nodiscard]] Checked<AdministrationTables> readAdministrationFolder(const QString& folder);

} // namespace duoboek
