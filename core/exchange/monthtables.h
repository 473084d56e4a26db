// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/computemonth.h"

namespace duoboek {

/// Writes invoices.csv, invoice_lines.csv and questions.csv of a month into a folder, which is made when
/// absent.
[[nodiscard]] Status writeMonthTables(const MonthListing& listing, const QString& folder);

} // namespace duoboek
