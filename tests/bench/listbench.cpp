// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/listpeople.h"
#include "core/usecases/showduo.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/duos/duotablemodel.h"
#include "ui/people/coachtablemodel.h"

namespace {

using namespace duoboek;

const QDate today(2023, 6, 30);
const char* const aim = "at most 2";

/// What the list of duos shows; %1 is what it is filtered by, %2 what it is sorted by.
const char* const duosQuery =
    "SELECT duo.id, duo.code, participant.first_name, participant.prefix, participant.last_name, "
    "participant.code, coach.first_name, coach.prefix, coach.last_name, coach.code, region.name, "
    "duo.relation, duo.started_on, duo.ended_on, (SELECT minutes_per_week FROM agreement "
    "WHERE duo_id = duo.id AND valid_from <= min('2023-06-30', coalesce(duo.ended_on, '2023-06-30')) "
    "ORDER BY valid_from DESC LIMIT 1) FROM duo JOIN participant ON participant.id = duo.participant_id "
    "JOIN coach ON coach.id = duo.coach_id LEFT JOIN region ON region.id = participant.region_id "
    "%1 ORDER BY %2;\n";

const char* const coachesQuery =
    "SELECT coach.id, coach.code, first_name, prefix, last_name, region.name, (SELECT count(*) FROM duo "
    "WHERE duo.coach_id = coach.id AND started_on <= '2023-06-30' "
    "AND coalesce(ended_on, '9999-12-31') >= '2023-06-30'), engagement, organisation.name FROM coach "
    "LEFT JOIN organisation ON organisation.id = organisation_id LEFT JOIN region ON region.id = region_id "
    "ORDER BY coach.code;\n";

QString duosInShell(const char* filter, const char* order)
{
    return QString::fromLatin1(duosQuery).arg(QString::fromLatin1(filter), QString::fromLatin1(order));
}

template <class Rows> auto taken(Rows rows)
{
    if (!rows)
        giveUp(QStringLiteral("a list cannot be read"));
    return std::move(*rows);
}

void benchDuos(const QString& file, const Database& database, int duos)
{
    DuoTableModel model{Format(Language::Dutch)};
    compare(
        QStringLiteral("opening the list of %1 duos").arg(duos),
        [&] { return costInShell(file, duosInShell("", "duo.code")); },
        [&] { return costOf([&] { model.setDuos(taken(listDuos(database, today)), today); }); },
        QString::fromLatin1(aim));
    using Column = DuoTableModel::Column;
    const std::tuple<const char*, Column, const char*> orders[] = {
        {"by participant", Column::Participant,
            "participant.last_name COLLATE NOCASE, participant.first_name"},
        {"by coach", Column::Coach, "coach.last_name COLLATE NOCASE, coach.first_name"},
        {"by start", Column::Since, "duo.started_on"},
    };
    for (const auto& [what, column, order] : orders) {
        compare(
            QStringLiteral("  sorting it %1").arg(QString::fromLatin1(what)),
            [&file, order = order] { return costInShell(file, duosInShell("", order)); },
            [&model, column = column] {
                return costOf([&] { model.sort(static_cast<int>(column), Qt::DescendingOrder); });
            },
            QString::fromLatin1(aim));
    }
    model.setFilter(QStringLiteral("x"), {}); // what is searched for is made at the first key
    compare(
        QStringLiteral("  filtering it by two words"),
        [&] {
            return costInShell(file,
                duosInShell("WHERE (participant.last_name || coach.last_name || duo.code) LIKE '%ven%' "
                            "AND (participant.first_name || coach.first_name) LIKE '%jan%'",
                    "duo.code"));
        },
        [&] { return costOf([&] { model.setFilter(QStringLiteral("ven jan"), {}); }); },
        QString::fromLatin1(aim));
}

void benchCoaches(const QString& file, const Database& database, int duos)
{
    CoachTableModel coaches;
    compare(
        QStringLiteral("opening the list of %1 coaches").arg(duos),
        [&] { return costInShell(file, QString::fromLatin1(coachesQuery)); },
        [&] { return costOf([&] { coaches.setRows(taken(listCoachRows(database, today))); }); },
        QString::fromLatin1(aim));
}

} // namespace

void benchLists(const QString& scratch)
{
    constexpr int duos = 100'000;
    const QString file = scratch + QStringLiteral("/lists.duoboek");
    makeLargeFile(file, duos, 0);
    giveNames(file);
    const auto database = taken(Database::open(file, Database::Access::ReadOnly));
    benchDuos(file, *database, duos);
    benchCoaches(file, *database, duos);
    const Cost details =
        costOf([&] { static_cast<void>(taken(showDuo(*database, DuoId(duos / 2), today))); });
    printRow(QStringLiteral("  details of one duo"), QString(),
        QStringLiteral("%1 ms").arg(details.wallSeconds * 1000, 0, 'f', 1), QString(),
        QStringLiteral("not felt"));
}
