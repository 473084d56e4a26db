// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/worktime.h"

#include <QDate>
#include <QString>

namespace duoboek {

/// Guidance given by a duo's coach on one date. Zero minutes says that there were none (rule 10).
struct TimeEntry
{
    DuoId duo;
    QDate workedOn;
    WorkTime time;
};

struct EntryNote
{
    DuoId duo;
    QDate workedOn;
    QString text;
};

} // namespace duoboek
