// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hours/entrychange.h"
#include "core/hours/namedduo.h"

#include <QString>

#include <vector>

namespace duoboek {

class Database;

/// All duos with the names that a table may call them by, in order of their codes. Without their contracts.
[[nodiscard]] Result<std::vector<NamedDuo>> loadNamedDuos(const Database& database);

/// How tables of one kind are read, as the file keeps it.
struct KeptLayout
{
    qint64 id = 0;
    QString name;
    QString mapping;
};
/// In order of their names.
[[nodiscard]] Result<std::vector<KeptLayout>> loadLayouts(const Database& database);

/// A table of hours that was taken over.
struct HoursImportRecord
{
    qint64 id = 0;
    QString fileName;
    QString layout; ///< empty for one that was not kept
    int entriesAdded = 0;
    int entriesChanged = 0;
    bool isTakenBack = false;
    QString takenOverAt; ///< as the change log has it: ISO 8601 with milliseconds
    QString loginName;
    QDate firstDay; ///< of its entries
    QDate lastDay;
};
/// The newest first. Reads what the log says of each of their entries.
[[nodiscard]] Result<std::vector<HoursImportRecord>> loadHoursImports(const Database& database);

/// What the change log says that an import did to one entry, and what has become of it.
struct ImportedEntry
{
    EntryDay on;
    QString duoCode; ///< empty when the entry is gone, and its duo with it
    bool wasAdded = false; ///< it was changed otherwise
    qint64 minutesBefore = 0; ///< of one that was changed
    bool noteChanged = false; ///< of one that was changed: it had none before
    bool isAsLeft = false; ///< it is there, with the same minutes, and nobody has changed its note since
};
/// By duo and day; none for an import that the log does not know.
[[nodiscard]] Result<std::vector<ImportedEntry>> loadImportedEntries(const Database& database, qint64 import);

} // namespace duoboek
