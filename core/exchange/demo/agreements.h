// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/intake.h"

namespace duoboek::demo {

/// The days up to the last one in which no agreement changes, so that what a duo does then can be compared.
inline constexpr int calmDays = 84;

/// From half an hour to six hours a week, by date, scaled up and down every year or so.
[[nodiscard]] std::vector<Agreement> makeAgreements(const Intake& intake, QDate until, Random& random);

} // namespace duoboek::demo
