// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/monthscenario.h"

namespace duoboek::test {

/// What a month comes to, in the words of the scenario, in alphabetical order.
struct NaiveMonth
{
    QStringList documents;
    QStringList lines;
    QStringList questions;
};

/// The rules of a month once more, as simply as possible and without the code under test: loops over
/// everything, maps, plain integers and text.
[[nodiscard]] NaiveMonth naiveMonth(const MonthScenario& scenario);

} // namespace duoboek::test
