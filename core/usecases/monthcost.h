// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/result.h"

namespace duoboek {

class Database;

/// What the documents of a month come to, without VAT: those that are final, and of the rest what they would
/// be now.
struct MonthCost
{
    WorkTime time;
    Money net;
    bool isSomethingHeldBack = false; ///< somebody's hours are not in it, because a question is open
};

[[nodiscard]] Result<MonthCost> costOfMonth(const Database& database, Month month);

} // namespace duoboek
