// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/yearreport.h"

namespace duoboek {

/// The report of a year as a CSV of one figure a row: region (empty: none, or national for sessions), figure,
/// kind, duo, date, count, hours, net, reason. Participants are not in it.
[[nodiscard]] Status writeReportTable(const QString& path, const YearReport& report);

} // namespace duoboek
