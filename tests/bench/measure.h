// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// What one run cost. Processor time is what to compare on a machine that others use as well.
struct Cost
{
    double wallSeconds = 0;
    double processorSeconds = 0;
};

/// The middle of several figures.
[[nodiscard]] double median(std::vector<double> figures);

/// The cost of work in this process, and of a process from its start to its end. Ends the benchmark when the
/// process fails, for then there is nothing to compare.
[[nodiscard]] Cost costOf(const std::function<void()>& work);
[[nodiscard]] Cost costOfProcess(const QString& program, const QStringList& words, const QString& input = {});
/// The most memory that this process has held: "120 MB".
[[nodiscard]] QString peakMemory();
/// What a process printed.
QString outputOfProcess(const QString& program, const QStringList& words, const QString& input = {});

/// A query in the sqlite3 shell, timed by the shell itself, so that its start does not count. The first of
/// two warms the cache.
[[nodiscard]] Cost costInShell(const QString& file, const QString& query);

/// Runs both in turn, so that a machine that slows down slows both down, and prints a row of the table: what
/// is measured, the floor, the program, their ratio in processor and in wall time, and the ratio aimed at.
void compare(const QString& what, const std::function<Cost()>& floor, const std::function<Cost()>& program,
    const QString& aim, int runs = 5);
void printHead();
void printRow(const QString& what, const QString& floor, const QString& program, const QString& ratio,
    const QString& aim);
[[noreturn]] void giveUp(const QString& why);
