// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makehourspapers.h"

#include "core/base/month.h"
#include "core/base/textfold.h"
#include "core/storage/database.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/loadweeksheet.h"

#include <algorithm>
#include <map>

namespace duoboek {

namespace {

DateRange daysOf(const HoursPaperQuery& query)
{
    if (query.span == HoursPaperSpan::Month)
        return Month::of(query.day).days();
    const IsoWeek week = IsoWeek::of(query.day);
    return DateRange::throughLastDay(week.monday(), week.sunday());
}

/// Nothing where the row has no day of the sheet.
std::optional<HoursPaper::Row> rowOf(
    const SheetDuo& duo, const SheetRow& row, const DateRange& days, HoursPaperUse use)
{
    HoursPaper::Row made;
    made.duo = duo.bounds.duoCode;
    bool hasDay = false;
    for (std::size_t weekday = 0; weekday < daysOfWeek; ++weekday) {
        const QDate day = row.dayAt(weekday);
        if (!days.contains(day))
            continue;
        HoursPaper::Day& own = made.days[weekday];
        own.isOpen = duo.bounds.duo.contains(day);
        if (use == HoursPaperUse::Sign)
            own.time = row.days[weekday].time;
        hasDay = hasDay || own.isOpen || own.time;
    }
    return hasDay ? std::optional(made) : std::nullopt;
}

/// Weeks follow each other within a duo, and here duos within a week.
void addRow(HoursPaper& paper, IsoWeek week, HoursPaper::Row row)
{
    auto place = std::lower_bound(paper.weeks.begin(), paper.weeks.end(), week,
        [](const HoursPaper::Week& each, IsoWeek wanted) { return each.week < wanted; });
    if (place == paper.weeks.end() || place->week != week)
        place = paper.weeks.insert(place, {week, {}});
    place->rows.push_back(std::move(row));
}

} // namespace

Result<std::vector<HoursPaper>> makeHoursPapers(
    const Database& database, const HoursPaperQuery& query, QDate today)
{
    const DateRange days = daysOf(query);
    const Result<WeekSheet> sheet =
        loadWeekSheet(database, {{IsoWeek::of(days.first()), IsoWeek::of(days.last())}}, today);
    if (!sheet)
        return sheet.error();
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    std::map<std::pair<QString, CoachId>, HoursPaper> papers;
    for (const SheetRow& row : sheet->rows) {
        const SheetDuo& duo = sheet->duoOf(row);
        if (!query.coaches.empty()
            && std::find(query.coaches.begin(), query.coaches.end(), duo.coach) == query.coaches.end())
            continue;
        auto made = rowOf(duo, row, days, query.use);
        if (!made)
            continue;
        HoursPaper& paper = papers[{foldedForSearch(duo.coachName.sorted()), duo.coach}];
        paper.organiser = settings->customer;
        paper.coachCode = duo.bounds.coachCode;
        paper.coachName = duo.coachName.full();
        paper.use = query.use;
        paper.span = query.span;
        paper.days = days;
        addRow(paper, row.week, std::move(*made));
    }
    std::vector<HoursPaper> inOrder;
    inOrder.reserve(papers.size());
    for (auto& [key, paper] : papers)
        inOrder.push_back(std::move(paper));
    return inOrder;
}

} // namespace duoboek
