// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/isoweek.h"
#include "core/duos/agreement.h"
#include "core/hours/deviation.h"
#include "core/hours/entryrules.h"
#include "core/hours/timeentry.h"
#include "core/people/person.h"

#include <array>
#include <optional>
#include <vector>

namespace duoboek {

inline constexpr std::size_t daysOfWeek = 7;

/// Both belong to it.
struct WeekSpan
{
    IsoWeek first;
    IsoWeek last;

    friend bool operator==(const WeekSpan&, const WeekSpan&) = default;
};

/// A duo with what its rows on a sheet depend on. Its code and that of its coach stand in the bounds.
struct SheetDuo
{
    DuoId id;
    CoachId coach;
    PersonName participantName;
    PersonName coachName;
    QString regionName; ///< of the participant
    EntryBounds bounds;
    std::vector<Agreement> agreements; ///< by date; their reasons are left out
};

/// What was typed for one day.
struct SheetCell
{
    std::optional<WorkTime> time; ///< nothing: no entry, which is not the same as 0 minutes
    QString note;
};

/// One week of one duo.
struct SheetRow
{
    std::size_t duo = 0; ///< its place in WeekSheet::duos
    IsoWeek week;
    std::array<SheetCell, daysOfWeek> days; ///< Monday first
    std::optional<WorkTime> agreed; ///< in force on its Monday
    /// Of this week, as soon as it is above or once it is over. A week without an entry has not been entered
    /// yet and is never off.
    Deviation deviation = Deviation::None;
    /// Rule 10, looked at from the week after this one, but not from later than today.
    Deviation structural = Deviation::None;

    [[nodiscard]] bool hasEntry() const;
    [[nodiscard]] WorkTime total() const;
    /// Nothing without an agreement.
    [[nodiscard]] std::optional<WorkTime> difference() const;
    [[nodiscard]] QDate dayAt(std::size_t weekday) const
    {
        return week.monday().addDays(static_cast<qint64>(weekday));
    }
};

/// Weeks of hours to read and to type in: one week of many duos, or many weeks of one.
struct WeekSheet
{
    std::vector<SheetDuo> duos;
    std::vector<SheetRow> rows; ///< by duo, and by week within a duo
    EntryRules rules{DateRange(), QDate()};

    [[nodiscard]] const SheetDuo& duoOf(const SheetRow& row) const { return duos[row.duo]; }
    /// Which document holds the hours of a day, from 0 for Monday (rule 22).
    [[nodiscard]] std::optional<Error> lockOn(const SheetRow& row, std::size_t weekday) const
    {
        return duoOf(row).bounds.lockOn(row.dayAt(weekday));
    }
    /// Why no hours can be typed on a day; nothing when they can (rules 12 and 22).
    [[nodiscard]] std::optional<Error> refusalOn(const SheetRow& row, std::size_t weekday) const
    {
        auto lock = lockOn(row, weekday);
        return lock ? lock : rules.refusalOn(row.dayAt(weekday), duoOf(row).bounds);
    }
};

/// What a sheet is made of.
struct WeekSheetInput
{
    WeekSpan weeks;
    QDate today;
    DateRange pilot;
    DeviationLimits limits;
    std::vector<SheetDuo> duos; ///< in the order in which they are to stand
    std::vector<TimeEntry> entries; ///< of these duos, from firstDayOf() until the last Sunday
    std::vector<EntryNote> notes;
};

/// The Monday from which entries are needed, which lies before the weeks that are shown (rule 10).
[[nodiscard]] QDate firstDayOf(const WeekSpan& weeks, const DeviationLimits& limits);

/// A row for each week in which a duo is active on at least a day, or has an entry all the same.
[[nodiscard]] WeekSheet buildWeekSheet(WeekSheetInput input);

} // namespace duoboek
