// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worktime.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <vector>

namespace duoboek {

/// The hours per week agreed for a duo, from a date until the next agreement (rule 9).
struct Agreement
{
    QDate validFrom;
    WorkTime perWeek;
    QString reason;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// The order in which they come into force.
inline void sortByStart(std::vector<Agreement>& agreements)
{
    std::sort(agreements.begin(), agreements.end(),
        [](const Agreement& a, const Agreement& b) { return a.validFrom < b.validFrom; });
}

} // namespace duoboek
