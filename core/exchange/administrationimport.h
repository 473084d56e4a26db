// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/workprogress.h"
#include "core/exchange/administrationtables.h"
#include "core/storage/changeauthor.h"

#include <vector>

namespace duoboek {

enum class ImportMode {
    Keep,
    DryRun, ///< everything is tried and nothing is kept
};

struct ImportCounts
{
    QString file;
    int added = 0;
    int changed = 0;
    int same = 0;
};

struct ImportReport
{
    std::vector<ImportCounts> tables; ///< those that were in the folder
    Problems asked; ///< done, but to be looked at: a coach with more than 16 hours on a day (rule 12)
};

/// Brings the tables of an administration folder into a file, all or nothing; creates the file when there is
/// none. Rows are matched by their key: what matches is updated, what is new is added, what the tables do not
/// name stays. Any problem refuses everything and leaves the file as it was (absent, if it was). Rows are
/// what progress counts.
[[nodiscard]] Checked<ImportReport> importAdministration(const QString& path,
    const AdministrationTables& tables, const ChangeAuthor& author, const Clock& clock, ImportMode mode,
    const WorkProgress& progress = {});

} // namespace duoboek
