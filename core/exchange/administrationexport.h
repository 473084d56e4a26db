// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace duoboek {

class Database;

/// Writes every table of an administration folder, in the order of its keys. Importing that into a new file
/// and exporting again gives the same bytes. An extra table without rows is not written, and taken away where
/// it stands from an earlier export.
[[nodiscard]] Status exportAdministration(const Database& database, const QString& folder);

} // namespace duoboek
