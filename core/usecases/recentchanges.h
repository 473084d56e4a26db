// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace duoboek {

class Database;

/// The number of the last change that the file's log holds; 0 for an empty log.
[[nodiscard]] Result<qint64> lastChange(const Database& database);

/// A record that came, changed or went.
struct ChangedRecord
{
    QString record; ///< its table
    qint64 id = 0;
};

/// What has changed after a change, each record once: what a long list must read again, instead of all of
/// it.
[[nodiscard]] Result<std::vector<ChangedRecord>> changesAfter(const Database& database, qint64 change);

} // namespace duoboek
