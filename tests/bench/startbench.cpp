// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

void benchStart(const QString& file)
{
    const auto start = [&file](const char* program) {
        return [program, &file] { return costOfProcess(QString::fromLatin1(program), {file}); };
    };
    compare(QStringLiteral("start to the first painted window"), start(BARE_WINDOW), start(PROGRAM_WINDOW),
        QStringLiteral("at most 1.5"), 11);
    const double bare = outputOfProcess(QStringLiteral(BARE_WINDOW), {file}).toDouble();
    const double program = outputOfProcess(QStringLiteral(PROGRAM_WINDOW), {file}).toDouble();
    printRow(QStringLiteral("proportional memory then"), QStringLiteral("%1 MB").arg(bare / 1024, 0, 'f', 1),
        QStringLiteral("%1 MB").arg(program / 1024, 0, 'f', 1),
        QStringLiteral("%1").arg(program / bare, 0, 'f', 2), QStringLiteral("at most 1.5"));
}
