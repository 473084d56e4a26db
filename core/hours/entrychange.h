// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/worktime.h"

#include <QDate>
#include <QString>

#include <optional>

namespace duoboek {

/// The day of a duo, on which there is at most one entry.
struct EntryDay
{
    DuoId duo;
    QDate day;

    friend bool operator==(const EntryDay&, const EntryDay&) = default;
    friend bool operator<(const EntryDay& a, const EntryDay& b)
    {
        return a.duo != b.duo ? a.duo < b.duo : a.day < b.day;
    }
};

/// What an entry is to become.
struct EntryChange
{
    EntryDay on;
    std::optional<WorkTime> time; ///< nothing takes the entry away, and its note with it
    std::optional<QString> note{}; ///< nothing leaves the note as it is
};

} // namespace duoboek
