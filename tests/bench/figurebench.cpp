// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/showfigures.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

namespace {

using namespace duoboek;

const DateRange year = DateRange::until(QDate(2023, 1, 1), QDate(2024, 1, 1));

void measureAll(const Database& database, const QString& whose)
{
    const auto tell = [&whose](const char* what, const auto& read) {
        const Cost cost = costOf([&read] {
            if (!read())
                giveUp(QStringLiteral("figures cannot be read"));
        });
        printRow(QStringLiteral("%1 of %2").arg(QLatin1String(what), whose), QString(),
            QStringLiteral("%1 ms").arg(cost.wallSeconds * 1000, 0, 'f', 0), QString(), QString());
    };
    tell("hours by week", [&] { return hoursByTime(database, year, CalendarUnit::Week); });
    tell("hours by region", [&] { return hoursByRegion(database, year); });
    tell("hours by tariff", [&] { return hoursByTariff(database, year); });
    tell("cost by month", [&] { return costByMonth(database, year); });
    tell("attendance by region", [&] { return attendanceByRegion(database, year); });
}

} // namespace

void benchFigures(const QString& scratch)
{
    for (const int duos : {100, 100'000}) {
        const QString file = QStringLiteral("%1/figures%2.duoboek").arg(scratch).arg(duos);
        makeLargeFile(file, duos, 1);
        const auto database = Database::open(file, Database::Access::ReadOnly);
        if (!database)
            giveUp(QStringLiteral("%1 cannot be opened").arg(file));
        measureAll(**database, QStringLiteral("%1 duos").arg(duos));
    }
}
