// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/computemonth.h"

namespace duoboek {

class Database;

/// Writes invoices.csv, invoice_lines.csv and questions.csv of a month into a folder, which is made when
/// absent. The listing is of that database, with line codes.
[[nodiscard]] Status writeMonthTables(
    const Database& database, const MonthListing& listing, const QString& folder);

} // namespace duoboek
