// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/weeksheet.h"

#include "core/base/inforce.h"
#include "core/hours/structural.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

/// Puts the entries in their weeks, those before the sheet too, and makes the rows.
class SheetBuilder
{
public:
    explicit SheetBuilder(const WeekSheetInput& input)
        : m_input(input)
        , m_firstDay(firstDayOf(input.weeks, input.limits))
        , m_weeksRead(weekAt(input.weeks.last.monday()) + 1)
        , m_weeks(input.duos.size() * m_weeksRead)
    {
        for (std::size_t duo = 0; duo < input.duos.size(); ++duo)
            m_places.emplace(input.duos[duo].id, duo);
        describeWeeks();
        for (const TimeEntry& entry : input.entries)
            addEntry(entry);
    }

    [[nodiscard]] std::vector<SheetRow> rows()
    {
        std::vector<SheetRow> rows;
        for (std::size_t duo = 0; duo < m_input.duos.size(); ++duo) {
            for (std::size_t week = weekAt(m_input.weeks.first.monday()); week < m_weeksRead; ++week) {
                if (!isShown(duo, week))
                    continue;
                m_rowOfWeek.emplace(duo * m_weeksRead + week, rows.size());
                rows.push_back(rowOf(duo, week));
            }
        }
        fillDays(rows);
        return rows;
    }

private:
    [[nodiscard]] std::size_t weekAt(QDate day) const
    {
        return static_cast<std::size_t>(m_firstDay.daysTo(day)) / daysOfWeek;
    }
    [[nodiscard]] QDate mondayOf(std::size_t week) const
    {
        return m_firstDay.addDays(static_cast<qint64>(week) * qint64(daysOfWeek));
    }
    [[nodiscard]] WeekOfHours& at(std::size_t duo, std::size_t week)
    {
        return m_weeks[duo * m_weeksRead + week];
    }

    void describeWeeks()
    {
        for (std::size_t week = 0; week < m_weeksRead; ++week) {
            const QDate monday = mondayOf(week);
            for (std::size_t place = 0; place < m_input.duos.size(); ++place) {
                const SheetDuo& duo = m_input.duos[place];
                const DateRange& active = duo.bounds.duo;
                at(place, week).isWhole = active.contains(monday) && active.contains(monday.addDays(6));
                if (const Agreement* agreement = inForceOn(duo.agreements, monday))
                    at(place, week).agreed = agreement->perWeek;
            }
        }
    }

    void addEntry(const TimeEntry& entry)
    {
        const auto place = m_places.find(entry.duo);
        if (place == m_places.end())
            return; // its duo is not on this sheet
        WeekOfHours& week = at(place->second, weekAt(entry.workedOn));
        week.worked += entry.time;
        week.hasEntry = true;
    }

    [[nodiscard]] bool isShown(std::size_t duo, std::size_t week)
    {
        const QDate monday = mondayOf(week);
        return at(duo, week).hasEntry
            || m_input.duos[duo].bounds.duo.overlaps(DateRange::throughLastDay(monday, monday.addDays(6)));
    }

    [[nodiscard]] SheetRow rowOf(std::size_t duo, std::size_t week)
    {
        const WeekOfHours& hours = at(duo, week);
        SheetRow row;
        row.duo = duo;
        row.week = IsoWeek::of(mondayOf(week));
        row.agreed = hours.agreed;
        const Deviation deviation = deviationOf(hours, m_input.limits);
        const bool isOver = row.week.sunday() < m_input.today;
        if (hours.hasEntry && (isOver || deviation == Deviation::Above))
            row.deviation = deviation;
        row.structural = structuralOf(duo, week);
        return row;
    }

    [[nodiscard]] Deviation structuralOf(std::size_t duo, std::size_t week)
    {
        const QDate thisMonday = IsoWeek::of(m_input.today).monday();
        if (mondayOf(week) > thisMonday)
            return Deviation::None; // nothing is known of the weeks between
        const std::size_t end = mondayOf(week) == thisMonday ? week : week + 1;
        const auto count = static_cast<std::size_t>(m_input.limits.weeks);
        const auto first = m_weeks.begin() + static_cast<qint64>(duo * m_weeksRead + end - count);
        return structuralDeviation({first, first + static_cast<qint64>(count)}, m_input.limits);
    }

    /// Of what is on the sheet, the cell that a day of a duo is; null for what is not.
    [[nodiscard]] SheetCell* cellOf(std::vector<SheetRow>& rows, DuoId duo, QDate day) const
    {
        const auto place = m_places.find(duo);
        if (place == m_places.end())
            return nullptr;
        const auto row = m_rowOfWeek.find(place->second * m_weeksRead + weekAt(day));
        return row == m_rowOfWeek.end()
            ? nullptr
            : &rows[row->second].days[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    }

    void fillDays(std::vector<SheetRow>& rows) const
    {
        for (const TimeEntry& entry : m_input.entries) {
            if (SheetCell* cell = cellOf(rows, entry.duo, entry.workedOn))
                cell->time = entry.time;
        }
        for (const EntryNote& note : m_input.notes) {
            if (SheetCell* cell = cellOf(rows, note.duo, note.workedOn))
                cell->note = note.text;
        }
    }

    const WeekSheetInput& m_input;
    QDate m_firstDay;
    std::size_t m_weeksRead;
    std::unordered_map<DuoId, std::size_t> m_places;
    std::vector<WeekOfHours> m_weeks; // those of the first duo, then those of the second
    std::unordered_map<std::size_t, std::size_t> m_rowOfWeek; // by place in m_weeks
};

} // namespace

bool SheetRow::hasEntry() const
{
    return std::any_of(days.begin(), days.end(), [](const SheetCell& day) { return day.time.has_value(); });
}

WorkTime SheetRow::total() const
{
    WorkTime total;
    for (const SheetCell& day : days)
        total += day.time.value_or(WorkTime());
    return total;
}

std::optional<WorkTime> SheetRow::difference() const
{
    if (!agreed)
        return std::nullopt;
    return total() - *agreed;
}

QDate firstDayOf(const WeekSpan& weeks, const DeviationLimits& limits)
{
    return weeks.first.monday().addDays(-qint64(daysOfWeek) * limits.weeks);
}

WeekSheet buildWeekSheet(WeekSheetInput input)
{
    WeekSheet sheet;
    sheet.rules = EntryRules(input.pilot, input.today);
    sheet.rows = SheetBuilder(input).rows();
    sheet.duos = std::move(input.duos);
    return sheet;
}

} // namespace duoboek
