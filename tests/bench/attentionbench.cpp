// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/listattention.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

namespace {

using namespace duoboek;

/// A Wednesday: the last whole week ends on 17 December.
const QDate today(2023, 12, 20);

/// What a large file lacks for signals to be few: two hours a week agreed, papers that are right, and
/// everybody at the sessions.
const char* const papersScript =
    "INSERT INTO agreement (duo_id, valid_from, minutes_per_week) SELECT id, started_on, 120 FROM duo;\n"
    "INSERT INTO certificate (coach_id, kind, issued_on, received_on) "
    "SELECT id, 'vog', '2014-12-01', '2014-12-15' FROM coach;\n"
    "INSERT OR IGNORE INTO attendance (session_id, coach_id, status) "
    "SELECT session.id, coach.id, 'present' FROM session, coach;\n";

/// The last 8 whole weeks.
const char* const lastWeeks = "FROM time_entry WHERE worked_on BETWEEN '2023-10-23' AND '2023-12-17'";

void listAll(const Database& database, QDate day)
{
    const auto rows = listAttention(database, day);
    if (!rows)
        giveUp(QStringLiteral("what asks for attention cannot be read"));
}

std::unique_ptr<Database> opened(const QString& file)
{
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        giveUp(QStringLiteral("%1 cannot be opened").arg(file));
    return std::move(*database);
}

} // namespace

void benchAttention(const QString& scratch, const QString& demoFile)
{
    const auto small = opened(demoFile);
    const Cost cost = costOf([&] { listAll(*small, QDate(2026, 6, 30)); });
    printRow(QStringLiteral("all attention of 100 duos"), QString(),
        QStringLiteral("%1 ms").arg(cost.wallSeconds * 1000, 0, 'f', 1), QString(),
        QStringLiteral("at most 50 ms"));

    constexpr int duos = 100'000;
    const QString file = scratch + QStringLiteral("/attention.duoboek");
    makeLargeFile(file, duos, 1);
    outputOfProcess(QStringLiteral("sqlite3"), {file}, QString::fromLatin1(papersScript));
    const auto large = opened(file);
    const auto list = [&] { return costOf([&] { listAll(*large, today); }); };
    const auto floor = [&file](const char* what, const char* grouped) {
        return costInShell(file,
            QStringLiteral("SELECT %1 %2%3;\n")
                .arg(QLatin1String(what), QLatin1String(lastWeeks), QLatin1String(grouped)));
    };
    compare(
        QStringLiteral("all attention of 100,000 duos"),
        [&] { return floor("duo_id, strftime('%W', worked_on), sum(minutes)", " GROUP BY 1, 2"); }, list,
        QStringLiteral("at most 3"), 3);
    compare(
        QStringLiteral("  against minutes for each duo"),
        [&] { return floor("duo_id, sum(minutes)", " GROUP BY 1"); }, list, QString(), 3);
    compare(
        QStringLiteral("  against one sum over the weeks"), [&] { return floor("sum(minutes)", ""); }, list,
        QString(), 3);
}
