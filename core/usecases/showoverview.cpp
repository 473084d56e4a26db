// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/showoverview.h"

#include "core/base/inforce.h"
#include "core/duos/agreedtime.h"
#include "core/storage/database.h"
#include "core/storage/packedrows.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/figureduos.h"
#include "core/usecases/monthcost.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

constexpr int daysOfWeek = 7;

QString betweenDays(QDate first, QDate last)
{
    return isWithin(QLatin1StringView("worked_on"), DateRange::throughLastDay(first, last));
}

/// Reads a few narrow tables whole and adds up in memory.
class OverviewReader
{
public:
    OverviewReader(const Database& database, QDate day)
        : m_database(database)
        , m_day(day)
        , m_lookingMonday(IsoWeek::of(day).monday())
    {
        m_figures.month = Month::of(day);
        for (int back = weeksOfOverview; back > 0; --back)
            m_figures.weeks.push_back({IsoWeek::of(m_lookingMonday.addDays(-daysOfWeek * back)), {}, {}});
    }

    Result<OverviewFigures> read()
    {
        for (const auto step : {&OverviewReader::readDuos, &OverviewReader::readDays,
                 &OverviewReader::readRecentHours, &OverviewReader::readCost}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        addAgreed();
        if (const Status done = addForecast(); !done)
            return done.error();
        return std::move(m_figures);
    }

private:
    struct DuoFacts : FigureDuo
    {
        WorkTime recent; // in the weeks that a forecast looks at
        QDate lastRecent; // entry in those; null: none
    };

    Status readDuos();
    Status readDays();
    Status readRecentHours();
    Status readCost();
    void addAgreed();
    Status addForecast();
    [[nodiscard]] QDate firstRecentMonday() const
    {
        return m_lookingMonday.addDays(-daysOfWeek * weeksToForecastFrom);
    }
    [[nodiscard]] ForecastBasis basisOf(const DuoFacts& duo, QDate pilotEnd) const;

    const Database& m_database;
    QDate m_day;
    QDate m_lookingMonday;
    OverviewFigures m_figures;
    WorkTime m_timeOfYear; // that the documents of the year pay
    std::vector<DuoFacts> m_duos;
    std::unordered_map<DuoId, std::size_t> m_places;
};

Status OverviewReader::readDuos()
{
    auto duos = loadFigureDuos(m_database);
    if (!duos)
        return duos.error();
    for (FigureDuo& duo : *duos) {
        m_places.emplace(duo.id, m_duos.size());
        m_figures.activeDuos += duo.active.contains(m_day);
        m_duos.push_back({std::move(duo), {}, {}});
    }
    return {};
}

Status OverviewReader::readDays()
{
    const QDate firstMonday = m_figures.weeks.front().week.monday();
    auto rows = PackedRows::read(m_database, {QStringLiteral("worked_on"), QStringLiteral("minutes")}, {},
        QStringLiteral(
            "(SELECT worked_on, sum(minutes) AS minutes FROM time_entry WHERE %1 GROUP BY worked_on)")
            .arg(betweenDays(firstMonday, m_day)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QDate day = rows->date(0);
        const WorkTime time(rows->integer(1));
        if (day < m_lookingMonday)
            m_figures.weeks[static_cast<std::size_t>(firstMonday.daysTo(day) / daysOfWeek)].worked += time;
        if (m_figures.month.days().contains(day))
            m_figures.worked += time;
    }
    return {};
}

Status OverviewReader::readRecentHours()
{
    auto rows = PackedRows::read(m_database,
        {QStringLiteral("duo_id"), QStringLiteral("minutes"), QStringLiteral("last")}, {},
        QStringLiteral("(SELECT duo_id, sum(minutes) AS minutes, max(worked_on) AS last FROM time_entry "
                       "WHERE %1 GROUP BY duo_id)")
            .arg(betweenDays(firstRecentMonday(), m_lookingMonday.addDays(-1))));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        DuoFacts& duo = m_duos[m_places.at(rows->id<DuoId>(0))];
        duo.recent = WorkTime(rows->integer(1));
        duo.lastRecent = rows->date(2);
    }
    return {};
}

Status OverviewReader::readCost()
{
    for (Month month(m_day.year(), 1); month <= m_figures.month; month = month.next()) {
        const auto cost = costOfMonth(m_database, month);
        if (!cost)
            return cost.error();
        m_figures.costOfYear += cost->net;
        m_timeOfYear += cost->time;
        m_figures.isSomethingHeldBack = m_figures.isSomethingHeldBack || cost->isSomethingHeldBack;
        if (month == m_figures.month)
            m_figures.costOfMonth = cost->net;
    }
    return {};
}

void OverviewReader::addAgreed()
{
    const auto perWeekOn = [](const DuoFacts& duo, QDate day) {
        const Agreement* agreement = inForceOn(duo.agreements, day);
        return agreement ? agreement->perWeek : WorkTime();
    };
    AgreedTime ofMonth;
    const DateRange daysOfMonth = DateRange::throughLastDay(m_figures.month.firstDay(), m_day);
    for (const DuoFacts& duo : m_duos) {
        for (WeekTotal& total : m_figures.weeks) {
            if (duo.active.contains(total.week.monday()) && duo.active.contains(total.week.sunday()))
                total.agreed += perWeekOn(duo, total.week.monday());
        }
        ofMonth += agreedWithin(duo.agreements, duo.active, daysOfMonth);
    }
    m_figures.agreed = ofMonth.time();
}

ForecastBasis OverviewReader::basisOf(const DuoFacts& duo, QDate pilotEnd) const
{
    ForecastBasis basis;
    const QDate last = duo.active.last().isNull() ? pilotEnd : std::min(duo.active.last(), pilotEnd);
    basis.days = std::max(qint64{0}, m_day.daysTo(last));
    if (const Agreement* agreement = inForceOn(duo.agreements, m_day))
        basis.agreedPerWeek = agreement->perWeek;
    if (!duo.lastRecent.isNull()) {
        const QDate first = std::max(firstRecentMonday(), IsoWeek::of(duo.active.first()).monday());
        basis.weeks = static_cast<int>(first.daysTo(IsoWeek::of(duo.lastRecent).monday()) / daysOfWeek) + 1;
        basis.worked = duo.recent;
    }
    return basis;
}

Status OverviewReader::addForecast()
{
    const Result<Settings> settings = loadSettings(m_database);
    if (!settings)
        return settings.error();
    const QDate pilotEnd = settings->pilot.last();
    const auto average = averageRate(m_figures.costOfYear, m_timeOfYear);
    if (pilotEnd.isNull() || pilotEnd <= m_day || !average)
        return {};
    WorkTime time;
    for (const DuoFacts& duo : m_duos) {
        if (duo.active.contains(m_day))
            time += expectedTime(basisOf(duo, pilotEnd));
    }
    m_figures.forecast = Forecast{pilotEnd, time, *average, amountFor(*average, time)};
    return {};
}

} // namespace

Result<OverviewFigures> showOverview(const Database& database, QDate day)
{
    return OverviewReader(database, day).read();
}

} // namespace duoboek
