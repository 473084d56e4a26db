// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hourslayout.h"
#include "core/exchange/hours/hourstable.h"

#include <vector>

namespace duoboek {

/// How a table seems to be read, and what of it has to be asked.
struct LayoutGuess
{
    HoursLayout layout;
    std::vector<LayoutQuestion> questions;
};

/// From the names of the columns, in Dutch or English, and from the dates. A table of Toggl or Clockify is
/// known by its columns and has that name; dates of Clockify have the month first unless they say otherwise.
[[nodiscard]] LayoutGuess guessLayout(const HoursTable& table);

/// The first column that a table of this program has and this table lacks; empty when it lacks none, or when
/// no program is known by that name.
[[nodiscard]] QString missingColumnOf(const QString& program, const HoursTable& table);

/// The guess for columns that somebody chose: what their dates and hours tell.
[[nodiscard]] LayoutGuess guessForColumns(const HoursTable& table, HoursLayout layout);

/// What is still to be asked of a layout that somebody made: columns that it needs and does not have.
[[nodiscard]] std::vector<LayoutQuestion> questionsAbout(const HoursLayout& layout);

} // namespace duoboek
