// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/yearreport.h"

#include <vector>

namespace duoboek {

class Database;

/// A year of the pilot as it is known on the day of today, which must not lie before the year. Hours and
/// amounts are those of final documents, and of what the rest would be. Each month is of one moment.
[[nodiscard]] Result<YearReport> reportYear(const Database& database, int year, QDate today);

/// The years of which there may be something to tell, the latest first; this year at least.
[[nodiscard]] Result<std::vector<int>> listReportYears(const Database& database, QDate today);

} // namespace duoboek
