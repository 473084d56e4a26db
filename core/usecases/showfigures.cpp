// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showfigures.h"

#include "core/sessions/session.h"
#include "core/storage/database.h"
#include "core/storage/monthrepository.h"
#include "core/storage/packedrows.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/storedword.h"
#include "core/storage/transaction.h"
#include "core/tariffs/expectedcost.h"
#include "core/usecases/figureduos.h"
#include "core/usecases/monthcost.h"

#include <algorithm>
#include <map>

namespace duoboek {

namespace {

/// The hours of some duos together.
struct HoursSum
{
    int duos = 0;
    WorkTime worked;
    AgreedTime agreed;
};

/// What was worked and agreed, by whatever tells duos apart; of those that were active or have hours.
template <class Key, class KeyOf>
Result<std::map<Key, HoursSum>> sumHours(const Database& database, const DateRange& span, KeyOf keyOf)
{
    const auto duos = loadFigureDuos(database);
    if (!duos)
        return duos.error();
    const auto worked = loadWorkedTimes(database, span);
    if (!worked)
        return worked.error();
    std::map<Key, HoursSum> sums;
    for (const FigureDuo& duo : *duos) {
        const auto time = worked->find(duo.id);
        const bool isActive = duo.active.overlaps(span);
        if (!isActive && time == worked->end())
            continue;
        HoursSum& sum = sums[keyOf(duo)];
        sum.duos += isActive;
        sum.agreed += agreedWithin(duo.agreements, duo.active, span);
        if (time != worked->end())
            sum.worked += time->second;
    }
    return sums;
}

/// A row for each region, in the order of their names, and one for what has none where there is such.
template <class Row, class Sums, class Make>
Result<std::vector<Row>> rowsOfRegions(const Database& database, const Sums& sums, Make make)
{
    auto regions = listRegions(database);
    if (!regions)
        return regions.error();
    std::vector<Row> rows;
    const auto add = [&](RegionId region, const QString& name) {
        const auto sum = sums.find(region);
        rows.push_back(make(name, sum == sums.end() ? typename Sums::mapped_type() : sum->second));
    };
    for (const Region& region : *regions)
        add(region.id, region.name);
    if (sums.count(RegionId()) > 0)
        add({}, {});
    return rows;
}

std::vector<HoursOfTime> emptyHours(const DateRange& span, CalendarUnit unit)
{
    std::vector<HoursOfTime> all;
    for (QDate day = span.first(); day < span.end(); day = unitAround(day, unit).end())
        all.push_back({sharedDays(unitAround(day, unit), span), {}, {}});
    return all;
}

Status addWorkedDays(const Database& database, const DateRange& span, std::vector<HoursOfTime>& all)
{
    auto rows = PackedRows::read(database, {QStringLiteral("worked_on"), QStringLiteral("minutes")}, {},
        QStringLiteral(
            "(SELECT worked_on, sum(minutes) AS minutes FROM time_entry WHERE %1 GROUP BY worked_on)")
            .arg(isWithin(QLatin1StringView("worked_on"), span)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto next = std::upper_bound(all.begin(), all.end(), rows->date(0),
            [](QDate day, const HoursOfTime& one) { return day < one.days.first(); });
        std::prev(next)->worked += WorkTime(rows->integer(1));
    }
    return {};
}

} // namespace

Result<std::vector<HoursOfTime>> hoursByTime(
    const Database& database, const DateRange& span, CalendarUnit unit)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    std::vector<HoursOfTime> all = emptyHours(span, unit);
    if (const Status added = addWorkedDays(database, span, all); !added)
        return added.error();
    const auto duos = loadFigureDuos(database);
    if (!duos)
        return duos.error();
    for (const FigureDuo& duo : *duos) {
        for (HoursOfTime& one : all)
            one.agreed += agreedWithin(duo.agreements, duo.active, one.days);
    }
    return all;
}

Result<std::vector<HoursOfRegion>> hoursByRegion(const Database& database, const DateRange& span)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    const auto sums = sumHours<RegionId>(database, span, [](const FigureDuo& duo) { return duo.region; });
    if (!sums)
        return sums.error();
    return rowsOfRegions<HoursOfRegion>(database, *sums, [](const QString& name, const HoursSum& sum) {
        return HoursOfRegion{name, sum.duos, sum.worked, sum.agreed};
    });
}

Result<std::vector<HoursOfTariff>> hoursByTariff(const Database& database, const DateRange& span)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    const auto tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    using Tariff = std::optional<TariffGroup>;
    const auto groupOf = [&](const FigureDuo& duo) -> Tariff {
        const DateRange days = sharedDays(duo.active, span);
        const RateAnswer answer =
            tariffs->rateFor(duo.subject, days.first() < days.end() ? days.last() : span.last());
        const auto* rate = std::get_if<ReasonedRate>(&answer);
        return rate ? Tariff(tariffGroupOf(rate->reason.ground)) : std::nullopt;
    };
    const auto sums = sumHours<Tariff>(database, span, groupOf);
    if (!sums)
        return sums.error();
    std::vector<HoursOfTariff> rows;
    for (const auto& [tariff, sum] : *sums)
        rows.push_back({tariff, sum.duos, sum.worked, sum.agreed});
    // A map has what is nothing in front.
    if (!rows.empty() && !rows.front().tariff)
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    return rows;
}

Result<CostFigures> costByMonth(const Database& database, const DateRange& span, const WorkProgress& progress)
{
    const auto duos = loadFigureDuos(database);
    if (!duos)
        return duos.error();
    const auto tariffs = loadTariffBook(database);
    if (!tariffs)
        return tariffs.error();
    CostFigures figures;
    std::vector<Month> months;
    for (Month month = Month::of(span.first()); month.firstDay() < span.end(); month = month.next())
        months.push_back(month);
    for (const Month month : months) {
        if (progress
            && !progress(
                static_cast<qsizetype>(figures.months.size()), static_cast<qsizetype>(months.size())))
            return ErrorCode::Cancelled;
        const auto cost = costOfMonth(database, month);
        if (!cost)
            return cost.error();
        ExpectedCost expected;
        const DateRange days = sharedDays(month.days(), span);
        for (const FigureDuo& duo : *duos)
            expected += expectedCost(*tariffs, duo.subject, duo.agreements, duo.active, days);
        figures.months.push_back({month, cost->net, expected.cost});
        figures.isSomethingHeldBack = figures.isSomethingHeldBack || cost->isSomethingHeldBack;
        figures.isRateMissing = figures.isRateMissing || expected.isRateMissing;
    }
    return figures;
}

std::optional<int> AttendanceOfRegion::percentPresent() const
{
    constexpr int whole = 100;
    if (recorded() == 0)
        return std::nullopt;
    return (2 * whole * present + recorded()) / (2 * recorded());
}

Result<std::vector<AttendanceOfRegion>> attendanceByRegion(const Database& database, const DateRange& span)
{
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    auto rows = PackedRows::read(database, {QStringLiteral("status"), QStringLiteral("times")},
        {QStringLiteral("region_id")},
        QStringLiteral("(SELECT status, count(*) AS times, coach.region_id FROM attendance "
                       "JOIN session ON session.id = session_id JOIN coach ON coach.id = coach_id "
                       "WHERE %1 GROUP BY status, coach.region_id)")
            .arg(isWithin(QLatin1StringView("held_on"), span)));
    if (!rows)
        return rows.error();
    StoredWords words(QStringLiteral("attendance"));
    std::map<RegionId, AttendanceOfRegion> sums;
    while (rows->next()) {
        AttendanceOfRegion& sum = sums[rows->isNull(2) ? RegionId() : rows->id<RegionId>(2)];
        const int times = static_cast<int>(rows->integer(1));
        switch (words.read<AttendanceStatus>(*rows, 0)) {
        case AttendanceStatus::Present:
            sum.present += times;
            break;
        case AttendanceStatus::Excused:
            sum.excused += times;
            break;
        case AttendanceStatus::Absent:
            sum.absent += times;
            break;
        }
    }
    if (!words.status())
        return words.status().error();
    return rowsOfRegions<AttendanceOfRegion>(database, sums, [](const QString& name, AttendanceOfRegion sum) {
        sum.region = name;
        return sum;
    });
}

} // namespace duoboek
