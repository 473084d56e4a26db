// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/roundtrip.h"

#include "core/exchange/administrationexport.h"
#include "core/exchange/administrationfolder.h"
#include "tests/support/catchtext.h"

#include <QDir>

namespace duoboek::test {

void checkRoundTrip(const TemporaryAdministration& administration, int tables)
{
    const QString first = administration.inFolder("first");
    REQUIRE(exportAdministration(*administration.open(), first));
    const auto folder = readAdministrationFolder(first);
    REQUIRE(folder.has_value());
    const QString copy = administration.inFolder("copy.duoboek");
    const auto report = importAdministration(copy, *folder,
        {QStringLiteral("petra"), QStringLiteral("import")}, FixedDayClock(testDay), ImportMode::Keep);
    if (!report)
        checkProblems(report.error(), {});
    REQUIRE(report.has_value());
    const auto database = Database::open(copy, Database::Access::ReadOnly);
    REQUIRE(database.has_value());
    const QString second = administration.inFolder("second");
    REQUIRE(exportAdministration(**database, second));
    const QStringList names = QDir(first).entryList(QDir::Files, QDir::Name);
    CHECK(names.size() == tables);
    CHECK(QDir(second).entryList(QDir::Files, QDir::Name) == names);
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(bytesOf(second + QLatin1Char('/') + name) == bytesOf(first + QLatin1Char('/') + name));
    }
}

} // namespace duoboek::test
