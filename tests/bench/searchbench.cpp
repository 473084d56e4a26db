// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/loadsearch.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QStringList>

#include <algorithm>

namespace {

using namespace duoboek;

/// Names as they occur: a few first names and prefixes for many people, and the beginnings and ends of last
/// names in every combination.
const char* const nameScript = R"(
CREATE TEMP TABLE first (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO first SELECT key, value FROM json_each('["Maarten","Jan","Özlem","Marjan","Eva","Daan","Sanne",
  "Willem","Renée","Fatima","Kees","Anouk","Pieter","Lotte","Bram","Noor","Thijs","Hanneke","Youssef","Iris"]');
CREATE TEMP TABLE prefix (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO prefix SELECT key, value FROM json_each('["","","","van de","de","van","van der","","ter","''t"]');
CREATE TEMP TABLE head (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO head SELECT key, value FROM json_each('["Ven","Berg","Jan","Vries","Bak","Boer","Dijk","Hof","Smit",
  "Mul","Meij","Kuip","Vis","Brink","Water","Linde","Zand","Broek","Hoek","Veld","Graaf","Koning","Prins"]');
CREATE TEMP TABLE tail (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO tail SELECT key, value FROM json_each('["","sen","ker","huis","man","stra","ema","lo","burg","hof"]');
BEGIN;
UPDATE participant SET first_name = (SELECT name FROM first WHERE i = participant.id * 7 % 20),
  prefix = (SELECT name FROM prefix WHERE i = participant.id * 3 % 10),
  last_name = (SELECT name FROM head WHERE i = participant.id * 5 % 23)
    || (SELECT name FROM tail WHERE i = participant.id / 23 % 10),
  phone = printf('06-%08d', participant.id * 7919 % 100000000), email = 'p' || id || '@post.example';
UPDATE coach SET first_name = (SELECT name FROM first WHERE i = coach.id * 11 % 20),
  prefix = (SELECT name FROM prefix WHERE i = coach.id * 7 % 10),
  last_name = (SELECT name FROM head WHERE i = coach.id * 13 % 23)
    || (SELECT name FROM tail WHERE i = coach.id / 29 % 10),
  iban = printf('NL%02dABNA%010d', id % 97, coach.id * 104729), email = 'c' || id || '@post.example';
COMMIT;
)";

SearchedFile loadFile(const QString& file)
{
    auto loaded = loadSearch(file, QDate(2023, 6, 30), {});
    if (!loaded)
        giveUp(QStringLiteral("%1 cannot be searched").arg(file));
    return std::move(*loaded);
}

/// Typed key by key; what the slowest of the keystrokes takes, in seconds of wall time.
double slowestKeystroke(const SearchIndex& index, const QString& typed)
{
    constexpr int runs = 5;
    double slowest = 0;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        std::vector<double> seconds;
        for (int run = 0; run < runs; ++run) {
            const Cost cost =
                costOf([&] { static_cast<void>(index.find(SearchWords(typed.first(length)), 6)); });
            seconds.push_back(cost.wallSeconds);
        }
        slowest = std::max(slowest, median(seconds));
    }
    return slowest;
}

QString milliseconds(double seconds)
{
    return QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', 1);
}

} // namespace

void benchSearch(const QString& scratch)
{
    const std::pair<int, const char*> sizes[] = {{1'000, "below 16 ms"}, {100'000, "below 100 ms"}};
    for (const auto& [duos, aim] : sizes) {
        const QString file = QStringLiteral("%1/search-%2.duoboek").arg(scratch).arg(duos);
        makeLargeFile(file, duos, 0);
        outputOfProcess(QStringLiteral("sqlite3"), {file}, QString::fromUtf8(nameScript));
        SearchIndex index;
        const Cost loading = costOf([&] { index = loadFile(file).index; });
        printRow(QStringLiteral("reading %1 duos for a search").arg(duos), QString(),
            milliseconds(loading.wallSeconds), QString(), QStringLiteral("in the background"));
        double slowest = 0;
        for (const char* typed : {"maarten ven", "van de berg jan", "duo000012", "06-12345678", "zzz"})
            slowest = std::max(slowest, slowestKeystroke(index, QString::fromLatin1(typed)));
        printRow(QStringLiteral("a keystroke of search, %1 duos").arg(duos), QString(), milliseconds(slowest),
            QString(), QString::fromLatin1(aim));
    }
}
