// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/usecases/changeentries.h"
#include "core/usecases/loadweeksheet.h"
#include "core/usecases/recentchanges.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QFile>

namespace {

using namespace duoboek;

const QDate today(2023, 12, 29); // Friday of week 52
const IsoWeek shownWeek(2023, 52);

/// All that a sheet shows in one statement: people, agreement, the week's entries, the weeks that rule 10
/// looks back at, and the contracts that say where hours can be typed.
const char* const sheetQuery =
    "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, coach.id, "
    "coach.code, coach.first_name, coach.prefix, coach.last_name, region.name, duo.started_on, duo.ended_on, "
    "(SELECT group_concat(valid_from || minutes_per_week) FROM agreement WHERE duo_id = duo.id), "
    "(SELECT group_concat(valid_from || coalesce(valid_to, '')) FROM contract WHERE coach_id = coach.id), "
    "(SELECT group_concat(worked_on || minutes || note) FROM time_entry WHERE duo_id = duo.id "
    "AND worked_on BETWEEN '2023-11-13' AND '2023-12-31') "
    "FROM duo JOIN participant ON participant.id = duo.participant_id JOIN coach ON coach.id = duo.coach_id "
    "LEFT JOIN region ON region.id = participant.region_id "
    "WHERE duo.started_on <= '2023-12-31' AND coalesce(duo.ended_on, '2023-12-25') >= '2023-12-25' "
    "ORDER BY duo.code";

/// The same without the weeks before and without what says where hours can be typed.
const char* const weekQuery =
    "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, coach.id, "
    "coach.code, coach.first_name, coach.prefix, coach.last_name, region.name, duo.started_on, duo.ended_on, "
    "time_entry.worked_on, time_entry.minutes, time_entry.note "
    "FROM duo JOIN participant ON participant.id = duo.participant_id JOIN coach ON coach.id = duo.coach_id "
    "LEFT JOIN region ON region.id = participant.region_id LEFT JOIN time_entry ON duo_id = duo.id "
    "AND worked_on BETWEEN '2023-12-25' AND '2023-12-31' "
    "WHERE duo.started_on <= '2023-12-31' AND coalesce(duo.ended_on, '2023-12-25') >= '2023-12-25' "
    "ORDER BY duo.code";

std::unique_ptr<Database> openFile(const QString& file)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        giveUp(QStringLiteral("%1 cannot be opened").arg(file));
    return std::move(*database);
}

void runWhole(const Database& database, const QString& sql)
{
    auto query = Query::run(database, sql);
    while (query && query->next())
        static_cast<void>(query->text(0));
    if (!query || !query->status())
        giveUp(QStringLiteral("the query of the sheet cannot be run"));
}

void openSheet(const Database& database)
{
    const auto sheet = loadWeekSheet(database, {{shownWeek, shownWeek}}, today);
    if (!sheet || sheet->rows.empty())
        giveUp(QStringLiteral("the sheet cannot be opened"));
}

void compareOpening(const QString& file, int duos)
{
    const auto database = openFile(file);
    const auto open = [&] { return costOf([&] { openSheet(*database); }); };
    const auto run = [&](const char* sql) {
        return costOf([&] { runWhole(*database, QString::fromLatin1(sql)); });
    };
    compare(
        QStringLiteral("opening the week sheet, %1 duos").arg(duos), [&] { return run(sheetQuery); }, open,
        QStringLiteral("at most 3"), 9);
    compare(
        QStringLiteral("  against people and hours of that week"), [&] { return run(weekQuery); }, open,
        QString(), 9);
}

/// One cell after the other, each on a day of its own; a commit each time.
class Cells
{
public:
    explicit Cells(const QString& file)
        : m_database(openFile(file))
    {
        // What is measured is a new entry, so the days must be free.
        runWhole(*m_database, QStringLiteral("DELETE FROM time_entry WHERE duo_id <= 2"));
    }

    void insertBare()
    {
        runWhole(*m_database,
            QStringLiteral("INSERT INTO time_entry (duo_id, worked_on, minutes) VALUES (1, '%1', 90)")
                .arg(toIsoText(nextDay())));
    }
    void leaveCell()
    {
        const auto steps = changeEntries({*m_database, m_clock, QStringLiteral("bench")},
            QStringLiteral("week sheet"), {{{DuoId(2), nextDay()}, WorkTime(90)}});
        if (!steps)
            giveUp(QStringLiteral("a cell cannot be left"));
    }
    /// What the window does then: it looks at what has changed and reads that row again.
    void readRowAgain()
    {
        const auto last = lastChange(*m_database);
        const auto duos = duosWithChangedEntries(*m_database, last ? *last - 1 : 0);
        if (!duos || !*duos || !loadWeekSheet(*m_database, {{shownWeek, shownWeek}, **duos}, today))
            giveUp(QStringLiteral("a row cannot be read again"));
    }

private:
    QDate nextDay() { return m_day = m_day.addDays(1); }

    std::unique_ptr<Database> m_database;
    FixedDayClock m_clock{today};
    QDate m_day{2019, 1, 1};
};

void compareLeaving(const QString& file)
{
    constexpr int cellsInRun = 20;
    Cells cells(file);
    const auto repeat = [](const auto& one) {
        return costOf([&] {
            for (int i = 0; i < cellsInRun; ++i)
                one();
        });
    };
    const auto bare = [&] { return repeat([&] { cells.insertBare(); }); };
    compare(
        QStringLiteral("leaving a cell, 20 times"), bare, [&] { return repeat([&] { cells.leaveCell(); }); },
        QStringLiteral("wall at most 1.5"), 7);
    compare(
        QStringLiteral("  with its row read again"), bare,
        [&] {
            return repeat([&] {
                cells.leaveCell();
                cells.readRowAgain();
            });
        },
        QString(), 7);
}

} // namespace

void benchSheet(const QString& scratch)
{
    for (const int duos : {1'000, 10'000}) {
        const QString file = QStringLiteral("%1/sheet-%2.duoboek").arg(scratch).arg(duos);
        constexpr int years = 5;
        makeLargeFile(file, duos, years);
        compareOpening(file, duos);
        if (duos == 1'000)
            compareLeaving(file);
    }
}
