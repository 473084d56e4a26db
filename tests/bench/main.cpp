// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

/// duoboek_bench [--large] [FOLDER]: FOLDER is an administration to import instead of the made-up one,
/// --large adds 100,000 duos, which takes a few minutes and 3 GB of disk.
void benchAll(QStringList words)
{
    const bool withLargest = words.removeAll(QStringLiteral("--large")) > 0;
    const QTemporaryDir scratch;
    const QString demoFile = scratch.filePath(QStringLiteral("demo.duoboek"));
    const QString demoFolder = scratch.filePath(QStringLiteral("demo"));
    makeDemo(demoFile, demoFolder);
    printHead();
    benchImport(scratch.path(), words.isEmpty() ? demoFolder : words.first());
    benchHoursImport(scratch.path());
    benchPaper(scratch.path(), demoFile);
    benchSearch(scratch.path());
    benchSheet(scratch.path());
    benchMonth(scratch.path(), withLargest);
}

} // namespace

int main(int count, char** words)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, words);
    const QStringList given = QCoreApplication::arguments().sliced(1);
    if (given.value(0) == QStringLiteral("--peak"))
        printPeakOfMonth(given.value(1));
    else if (given.value(0) == QStringLiteral("--peak-import"))
        printPeakOfHoursImport(given.value(1), given.value(2));
    else
        benchAll(given);
    return 0;
}
