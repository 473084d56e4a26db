// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/loadsearch.h"
#include "tests/bench/administrations.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QStringList>

#include <algorithm>

namespace {

using namespace duoboek;

SessionInWords nameOf(const Session& session, const QString& regionName)
{
    return {session.title, {regionName, session.location}};
}

SearchedFile loadFile(const QString& file)
{
    auto loaded = loadSearch({file}, QDate(2023, 6, 30), nameOf, {});
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
        giveNames(file);
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
