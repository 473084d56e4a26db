// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/computemonth.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace {

using namespace duoboek;

std::unique_ptr<Database> openFile(const QString& file)
{
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        giveUp(QStringLiteral("%1 cannot be opened").arg(file));
    return std::move(*database);
}

void computeMay(const Database& database)
{
    const auto book = computeMonth(database, Month(2023, 5));
    if (!book || book->documents.empty())
        giveUp(QStringLiteral("the month cannot be computed"));
}

/// The month's minutes of each duo.
const char* const minutesOfDuos = "SELECT duo_id, sum(minutes) FROM time_entry "
                                  "WHERE worked_on BETWEEN '2023-05-01' AND '2023-05-31' GROUP BY duo_id;\n";
/// The same for each week, which is what the lines of documents are made of.
const char* const minutesOfWeeks = "SELECT duo_id, strftime('%W', worked_on), sum(minutes) FROM time_entry "
                                   "WHERE worked_on BETWEEN '2023-05-01' AND '2023-05-31' GROUP BY 1, 2;\n";

void compareMonth(const QString& what, const QString& file, const QString& aim)
{
    const auto database = openFile(file);
    const auto compute = [&database] { return costOf([&] { computeMay(*database); }); };
    compare(
        what, [&file] { return costInShell(file, QString::fromLatin1(minutesOfDuos)); }, compute, aim);
    compare(
        QStringLiteral("  against minutes for each duo and week"),
        [&file] { return costInShell(file, QString::fromLatin1(minutesOfWeeks)); }, compute, QString());
}

void compareYears(const QString& fewYears, const QString& manyYears)
{
    const auto few = openFile(fewYears);
    const auto many = openFile(manyYears);
    compare(
        QStringLiteral("a month, 1000 duos: 10 years against 1"),
        [&few] { return costOf([&] { computeMay(*few); }); },
        [&many] { return costOf([&] { computeMay(*many); }); }, QStringLiteral("1, no growth"), 9);
}

void showPeak(const QString& file)
{
    const QString printed =
        outputOfProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--peak"), file});
    printRow(QStringLiteral("memory of that month at its highest"), QString(), printed.trimmed(), QString(),
        QStringLiteral("below 300 MB"));
}

} // namespace

void printPeakOfMonth(const QString& file)
{
    computeMay(*openFile(file));
    QTextStream(stdout) << peakMemory() << Qt::endl;
}

void benchMonth(const QString& scratch, bool withLargest)
{
    for (const int duos : {100, 1'000, 10'000, 100'000}) {
        if (duos == 100'000 && !withLargest)
            continue;
        const QString file = QStringLiteral("%1/%2.duoboek").arg(scratch).arg(duos);
        constexpr int years = 5;
        makeLargeFile(file, duos, years);
        compareMonth(QStringLiteral("a month, %1 duos, 5 years").arg(duos), file,
            duos >= 1'000 ? QStringLiteral("at most 2") : QString());
        if (duos >= 10'000)
            showPeak(file);
    }
    const QString oneYear = scratch + QStringLiteral("/one-year.duoboek");
    const QString tenYears = scratch + QStringLiteral("/ten-years.duoboek");
    makeLargeFile(oneYear, 1'000, 1);
    makeLargeFile(tenYears, 1'000, 10);
    compareYears(oneYear, tenYears);
}
