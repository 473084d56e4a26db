// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace {

/// duoboek_bench [--large] [--only NAME] [FOLDER]: FOLDER is an administration to import instead of the
/// made-up one, --large adds 100,000 duos, which takes a few minutes and 3 GB of disk, NAME is one of those
/// below.
void benchAll(QStringList words)
{
    const bool withLargest = words.removeAll(QStringLiteral("--large")) > 0;
    const qsizetype only = words.indexOf(QStringLiteral("--only"));
    const QString wanted = only < 0 ? QString() : words.value(only + 1);
    if (only >= 0)
        words.remove(only, std::min<qsizetype>(2, words.size() - only));
    if (words.size() > 1 || (!words.isEmpty() && !QFileInfo(words.first()).isDir()))
        giveUp(QStringLiteral("usage: duoboek_bench [--large] [--only NAME] [FOLDER]"));
    const QTemporaryDir scratch;
    const QString demoFile = scratch.filePath(QStringLiteral("demo.duoboek"));
    const QString demoFolder = scratch.filePath(QStringLiteral("demo"));
    makeDemo(demoFile, demoFolder);
    const std::pair<const char*, std::function<void()>> benches[] = {
        {"import", [&] { benchImport(scratch.path(), words.isEmpty() ? demoFolder : words.first()); }},
        {"hours", [&] { benchHoursImport(scratch.path()); }},
        {"paper", [&] { benchPaper(scratch.path(), demoFile); }},
        {"search", [&] { benchSearch(scratch.path()); }},
        {"lists", [&] { benchLists(scratch.path()); }},
        {"figures", [&] { benchFigures(scratch.path()); }},
        {"lifeline", [&] { benchLifeline(); }},
        {"signals", [&] { benchAttention(scratch.path(), demoFile); }},
        {"sheet", [&] { benchSheet(scratch.path()); }},
        {"final", [&] { benchFinal(scratch.path(), withLargest); }},
        {"month", [&] { benchMonth(scratch.path(), withLargest); }},
    };
    const auto isWanted = [&wanted](const auto& bench) {
        return wanted.isEmpty() || wanted == QLatin1String(bench.first);
    };
    if (std::none_of(std::begin(benches), std::end(benches), isWanted))
        giveUp(QStringLiteral("there is no benchmark of the name %1").arg(wanted));
    printHead();
    for (const auto& bench : benches) {
        if (isWanted(bench))
            bench.second();
    }
}

} // namespace

int main(int count, char** words)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, words);
    const QStringList given = QCoreApplication::arguments().sliced(1);
    if (given.value(0) == QStringLiteral("--peak"))
        printPeakOfMonth(given.value(1));
    else if (given.value(0) == QStringLiteral("--peak-final"))
        printPeakOfFinalising(given.value(1));
    else if (given.value(0) == QStringLiteral("--peak-import"))
        printPeakOfHoursImport(given.value(1), given.value(2));
    else
        benchAll(given);
    return 0;
}
