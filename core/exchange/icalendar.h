// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/worktime.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace duoboek {

/// Something in a calendar. What it is called is worded by whoever makes it, without the names of people.
struct CalendarEvent
{
    QString code; ///< keeps it one event in the calendars that take it over again
    QDate day;
    QTime startsAt; ///< in the Netherlands; null: all day
    WorkTime length; ///< counts where it has a start
    QString summary;
    QString location;
};

/// A calendar as other programs read it (RFC 5545). madeAt is in UTC.
[[nodiscard]] QByteArray toICalendar(const std::vector<CalendarEvent>& events, const QDateTime& madeAt);

/// The same as a file, in the place of what stood there. FileNotWritable.
[[nodiscard]] Status writeICalendar(
    const QString& path, const std::vector<CalendarEvent>& events, const QDateTime& madeAt);

} // namespace duoboek
