// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/isoweek.h"
#include "core/base/worktime.h"
#include "core/people/party.h"

#include <array>
#include <optional>
#include <vector>

namespace duoboek {

/// For what a sheet of hours is printed.
enum class HoursPaperUse {
    FillIn, ///< without hours
    Sign, ///< with the hours that are in the file
};

/// Of how many days it is.
enum class HoursPaperSpan { Week, Month };

/// The hours of one coach in a week or a month. Duos stand on it by their code: no participant does (rule
/// 27).
struct HoursPaper
{
    struct Day
    {
        bool isOpen = false; ///< within the period and the duo
        std::optional<WorkTime> time; ///< nothing: none typed, or to be filled in
    };
    /// A duo in a week.
    struct Row
    {
        QString duo;
        std::array<Day, 7> days; ///< Monday first

        [[nodiscard]] WorkTime total() const;
    };
    struct Week
    {
        IsoWeek week;
        std::vector<Row> rows; ///< by code
    };

    Party organiser; ///< the foundation itself
    QString coachCode;
    QString coachName;
    HoursPaperUse use = HoursPaperUse::FillIn;
    HoursPaperSpan span = HoursPaperSpan::Week;
    DateRange days; ///< of the sheet
    std::vector<Week> weeks; ///< those with a row

    [[nodiscard]] WorkTime total() const;
};

} // namespace duoboek
