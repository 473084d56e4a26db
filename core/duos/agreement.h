// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worktime.h"

#include <QDate>
#include <QString>

namespace duoboek {

/// The hours per week agreed for a duo, from a date until the next agreement (rule 9).
struct Agreement
{
    QDate validFrom;
    WorkTime perWeek;
    QString reason;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

} // namespace duoboek
