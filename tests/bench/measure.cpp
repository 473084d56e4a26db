// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <sys/resource.h>

namespace {

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Cost costBetween(int who, const std::function<void()>& work)
{
    QElapsedTimer wall;
    wall.start();
    const double before = processorSeconds(who);
    work();
    return {static_cast<double>(wall.nsecsElapsed()) / 1e9, processorSeconds(who) - before};
}

QString milliseconds(double seconds)
{
    return QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', 1);
}

} // namespace

double median(std::vector<double> figures)
{
    std::sort(figures.begin(), figures.end());
    return figures.at(figures.size() / 2);
}

Cost costOf(const std::function<void()>& work)
{
    return costBetween(RUSAGE_SELF, work);
}

QString peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the memory of a process cannot be read here"));
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*([0-9]+) kB"));
    const qint64 kilobytes = peak.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong();
    return QStringLiteral("%1 MB").arg(kilobytes / 1024);
}

QString outputOfProcess(const QString& program, const QStringList& words, const QString& input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    constexpr int anHour = 3'600'000;
    if (!process.waitForFinished(anHour) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() > 1)
        giveUp(QStringLiteral("%1 %2 failed").arg(program, words.join(QLatin1Char(' '))));
    return QString::fromUtf8(process.readAllStandardOutput());
}

Cost costOfProcess(const QString& program, const QStringList& words, const QString& input)
{
    return costBetween(RUSAGE_CHILDREN, [&] { outputOfProcess(program, words, input); });
}

Cost costInShell(const QString& file, const QString& query)
{
    const QString printed = outputOfProcess(
        QStringLiteral("sqlite3"), {file}, QStringLiteral(".output /dev/null\n.timer on\n") + query + query);
    static const QRegularExpression timer(QStringLiteral("real ([0-9.]+) user ([0-9.]+) sys ([0-9.]+)\\s*$"));
    const auto match = timer.match(printed.trimmed());
    if (!match.hasMatch())
        giveUp(QStringLiteral("the sqlite3 shell printed no time"));
    return {match.captured(1).toDouble(), match.captured(2).toDouble() + match.captured(3).toDouble()};
}

void compare(const QString& what, const std::function<Cost()>& floor, const std::function<Cost()>& program,
    const QString& aim, int runs)
{
    std::vector<double> floors;
    std::vector<double> programs;
    std::vector<double> processorRatios;
    std::vector<double> wallRatios;
    floor();
    program();
    for (int run = 0; run < runs; ++run) {
        const Cost one = floor();
        const Cost other = program();
        floors.push_back(one.processorSeconds);
        programs.push_back(other.processorSeconds);
        processorRatios.push_back(other.processorSeconds / one.processorSeconds);
        wallRatios.push_back(other.wallSeconds / one.wallSeconds);
    }
    printRow(what, milliseconds(median(floors)), milliseconds(median(programs)),
        QStringLiteral("%1 (wall %2)")
            .arg(median(processorRatios), 0, 'f', 2)
            .arg(median(wallRatios), 0, 'f', 2),
        aim);
}

void printHead()
{
    printRow(QStringLiteral("measured"), QStringLiteral("floor"), QStringLiteral("program"),
        QStringLiteral("ratio"), QStringLiteral("aim"));
}

void printRow(const QString& what, const QString& floor, const QString& program, const QString& ratio,
    const QString& aim)
{
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4   %5")
                               .arg(what, -44)
                               .arg(floor, 12)
                               .arg(program, 12)
                               .arg(ratio, 20)
                               .arg(aim)
                        << Qt::endl;
}

void giveUp(const QString& why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(EXIT_FAILURE);
}
