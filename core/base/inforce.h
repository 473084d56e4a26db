// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <algorithm>
#include <vector>

namespace duoboek {

/// Of records that each hold from a date until the next one (in order of validFrom), the one that holds on a
/// day; null before the first.
template <class Record> [[nodiscard]] const Record* inForceOn(const std::vector<Record>& records, QDate day)
{
    const auto next = std::upper_bound(records.begin(), records.end(), day,
        [](QDate date, const Record& record) { return date < record.validFrom; });
    return next == records.begin() ? nullptr : &*std::prev(next);
}

} // namespace duoboek
