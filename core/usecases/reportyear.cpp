// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/reportyear.h"

#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/reportrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/computemonth.h"

#include <algorithm>

namespace duoboek {

namespace {

/// Puts what is counted at its region.
class YearReporter
{
public:
    YearReporter(const Database& database, int year, QDate today)
        : m_database(database)
        , m_first(year, 1, 1)
    {
        m_report.year = year;
        m_report.last = std::min(QDate(year, 12, 31), today);
    }

    [[nodiscard]] Result<YearReport> make()
    {
        Result<Settings> settings = loadSettings(m_database);
        if (!settings)
            return settings.error();
        m_report.customer = std::move(settings->customer);
        for (const auto part : {&YearReporter::addRegions, &YearReporter::addDuos, &YearReporter::addSessions,
                 &YearReporter::addFinal, &YearReporter::addMonths}) {
            if (const Status added = (this->*part)(); !added)
                return added.error();
        }
        auto turns = loadDuoTurns(m_database, m_first, m_report.last);
        if (!turns)
            return turns.error();
        m_report.turns = std::move(*turns);
        return std::move(m_report);
    }

private:
    Status addRegions()
    {
        const auto regions = listRegions(m_database);
        if (!regions)
            return regions.error();
        for (const Region& region : *regions) {
            RegionYear year;
            year.region = region.id;
            year.name = region.name;
            m_report.regions.push_back(std::move(year));
        }
        if (m_database.view().region.isValid() && !regions->empty())
            m_report.onlyRegion = regions->front().name;
        return {};
    }

    /// One of a region that is not shown counts as of none.
    RegionYear& of(RegionId region)
    {
        std::vector<RegionYear>& regions = m_report.regions;
        const auto found = std::find_if(regions.begin(), regions.end(),
            [region](const RegionYear& year) { return year.region == region; });
        if (found != regions.end())
            return *found;
        if (regions.empty() || regions.back().region.isValid())
            regions.emplace_back();
        return regions.back();
    }

    Status addDuos()
    {
        const auto counts = countDuos(m_database, m_first, m_report.last);
        if (!counts)
            return counts.error();
        for (const auto& [region, ofRegion] : *counts)
            of(region).duos = ofRegion;
        return {};
    }

    Status addSessions()
    {
        const auto counts = countSessions(m_database, m_first, m_report.last);
        if (!counts)
            return counts.error();
        for (const auto& [region, ofRegion] : *counts)
            of(region).sessions = ofRegion;
        return {};
    }

    void add(const LineSum& line)
    {
        RegionYear& region = of(line.region);
        if (line.isGuidance)
            region.guidance[static_cast<std::size_t>(line.group)] += line.sum;
        else
            region.paidSessions += line.sum;
    }

    Status addFinal()
    {
        const auto lines = sumFinalLines(m_database, Month::of(m_first), Month::of(m_report.last));
        if (!lines)
            return lines.error();
        for (const LineSum& line : *lines)
            add(line);
        return {};
    }

    Status addMonths()
    {
        const auto regions = loadRegionsOfPeople(m_database);
        if (!regions)
            return regions.error();
        for (Month month = Month::of(m_first); month <= Month::of(m_report.last); month = month.next()) {
            const auto book = computeMonth(m_database, month);
            if (!book)
                return book.error();
            for (const MonthDocument& document : book->documents)
                addDraft(document, *regions);
            if (const Status added = addWaiting(*book); !added)
                return added;
        }
        return {};
    }

    void addDraft(const MonthDocument& document, const RegionsOfPeople& regions)
    {
        const auto regionIn = [](const auto& known, auto id) {
            const auto found = known.find(id);
            return found == known.end() ? RegionId() : found->second;
        };
        for (const DocumentLine& line : document.lines) {
            const bool isGuidance = line.activity == Activity::Guidance;
            add({isGuidance ? regionIn(regions.duos, line.duo) : regionIn(regions.coaches, line.coach),
                isGuidance, tariffGroupOf(line.reason.ground), {line.time, line.amount}});
        }
    }

    Status addWaiting(const MonthBook& book)
    {
        if (book.heldBack.empty())
            return {};
        const auto sums = sumHoursOf(m_database, book.month, book.heldBack);
        if (!sums)
            return sums.error();
        for (const auto& [region, time] : *sums)
            of(region).waiting += time;
        return {};
    }

    const Database& m_database;
    QDate m_first;
    YearReport m_report;
};

} // namespace

Result<YearReport> reportYear(const Database& database, int year, QDate today)
{
    Q_ASSERT(year <= today.year());
    return YearReporter(database, year, today).make();
}

Result<std::vector<int>> listReportYears(const Database& database, QDate today)
{
    const auto first = findFirstDuoYear(database);
    if (!first)
        return first.error();
    const auto months = findMonthSpan(database);
    if (!months)
        return months.error();
    int earliest = std::min(today.year(), first->value_or(today.year()));
    if (*months)
        earliest = std::min(earliest, (*months)->first.year());
    std::vector<int> years;
    for (int year = today.year(); year >= earliest; --year)
        years.push_back(year);
    return years;
}

} // namespace duoboek
