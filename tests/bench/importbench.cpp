// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QFile>

namespace {

/// A table that holds the hours as the program's does: the same constraints and both indexes.
const char* const floorTable =
    "CREATE TABLE time_entry (duo TEXT NOT NULL, "
    "worked_on TEXT NOT NULL CHECK (worked_on IS date(worked_on)), hours TEXT NOT NULL, "
    "note TEXT NOT NULL, UNIQUE (duo, worked_on)) STRICT;\n"
    "CREATE INDEX time_entry_by_day ON time_entry (worked_on, duo, hours);\n"
    ".mode csv\n.import --skip 1 %1 time_entry\n";

} // namespace

void benchImport(const QString& scratch, const QString& folder)
{
    const QString floorFile = scratch + QStringLiteral("/floor.db");
    const QString file = scratch + QStringLiteral("/imported.duoboek");
    const QString script = QString::fromLatin1(floorTable).arg(folder + QStringLiteral("/hours.csv"));
    compare(
        QStringLiteral("import of a folder, 100 duos, 5 years"),
        [&] {
            QFile::remove(floorFile);
            return costOfProcess(QStringLiteral("sqlite3"), {floorFile}, script);
        },
        [&] {
            QFile::remove(file);
            return costOfProcess(QStringLiteral(DUOBOEK_PROGRAM), {QStringLiteral("import"), file, folder});
        },
        QStringLiteral("at most 4"));
}
