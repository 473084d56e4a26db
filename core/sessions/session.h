// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/worktime.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace duoboek {

enum class SessionKind {
    Training,
    Intervision,
    ThemeMeeting,
};

template <>
inline constexpr EnumWord<SessionKind> enumWords<SessionKind>[] = {
    {SessionKind::Training, QLatin1StringView("training")},
    {SessionKind::Intervision, QLatin1StringView("intervision")},
    {SessionKind::ThemeMeeting, QLatin1StringView("theme_meeting")},
};

enum class AttendanceStatus {
    Present,
    Excused,
    Absent,
};

template <>
inline constexpr EnumWord<AttendanceStatus> enumWords<AttendanceStatus>[] = {
    {AttendanceStatus::Present, QLatin1StringView("present")},
    {AttendanceStatus::Excused, QLatin1StringView("excused")},
    {AttendanceStatus::Absent, QLatin1StringView("absent")},
};

/// A training, intervision or theme meeting.
struct Session
{
    SessionId id;
    QString code;
    QDate heldOn;
    SessionKind kind = SessionKind::Training;
    RegionId region; ///< invalid: national
    QString title;
    QString location;
    WorkTime time; ///< what attending it is paid (rule 7)
    QTime startsAt{}; ///< null: not known
};

/// A coach at a session. Only presence is paid (rule 31).
struct Attendance
{
    SessionId session;
    CoachId coach;
    AttendanceStatus status = AttendanceStatus::Present;
    std::optional<WorkTime> time; ///< empty: the session's
    DuoId duo; ///< at whose rate, where the coach's duos differ (rule 7); invalid: any
};

} // namespace duoboek
