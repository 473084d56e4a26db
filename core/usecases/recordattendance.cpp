// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recordattendance.h"

#include "core/storage/sessionrepository.h"
#include "core/usecases/recordedit.h"

#include <map>

namespace duoboek {

namespace {

constexpr QLatin1StringView attendanceRecord("attendance");

/// Finds what is recorded already, and knows each session once.
class AttendanceRecorder
{
public:
    AttendanceRecorder(const EditContext& context, RecordEdit& edit, Query known)
        : m_context(context)
        , m_edit(edit)
        , m_known(std::move(known))
    {
    }

    [[nodiscard]] Checked<qint64> record(const AttendanceChange& change)
    {
        const Result<qint64> known = idOf(change);
        if (!known)
            return known.error();
        if (!change.status)
            return *known == 0 ? Checked<qint64>(0) : m_edit.remove(attendanceRecord, *known);
        if (const Status may = mayRecord(change); !may)
            return may.error();
        RecordValues values{
            {QStringLiteral("status"), QString(wordFor(*change.status))},
            {QStringLiteral("minutes"), change.time ? Field(change.time->minutes()) : Field()},
            {QStringLiteral("duo_id"), change.duo.isValid() ? Field(change.duo.value()) : Field()},
        };
        if (*known != 0)
            return m_edit.change(attendanceRecord, *known, std::move(values));
        values.emplace(QStringLiteral("session_id"), change.session.value());
        values.emplace(QStringLiteral("coach_id"), change.coach.value());
        return m_edit.add(attendanceRecord, std::move(values));
    }

private:
    /// 0 when nothing is recorded.
    [[nodiscard]] Result<qint64> idOf(const AttendanceChange& change)
    {
        m_known.bind(0, change.session);
        m_known.bind(1, change.coach);
        if (const Status done = m_known.execute(); !done)
            return done.error();
        const qint64 id = m_known.next() ? m_known.integer(0) : 0;
        if (const Status read = m_known.status(); !read)
            return read.error();
        m_known.finish();
        return id;
    }

    [[nodiscard]] Status mayRecord(const AttendanceChange& change)
    {
        auto day = m_days.find(change.session.value());
        if (day == m_days.end()) {
            const Result<Session> session = loadSession(m_context.database, change.session);
            if (!session)
                return session.error();
            day = m_days.emplace(change.session.value(), session->heldOn).first;
        }
        const bool isBeforehand = day->second > m_context.clock.today();
        if (isBeforehand && change.status != AttendanceStatus::Excused)
            return {ErrorCode::AttendanceInFuture, {toIsoText(day->second)}};
        if (change.time && *change.time < WorkTime())
            return {ErrorCode::TimeNegative, {change.time->toClockText()}};
        if (change.time && *change.time > wholeDay)
            return {ErrorCode::TimeAboveDay, {change.time->toClockText()}};
        return {};
    }

    const EditContext& m_context;
    RecordEdit& m_edit;
    Query m_known;
    std::map<qint64, QDate> m_days; // of sessions
};

} // namespace

Checked<RecordSteps> recordAttendance(
    const EditContext& context, const std::vector<AttendanceChange>& changes)
{
    Result<Query> known = Query::prepare(
        context.database, QStringLiteral("SELECT id FROM attendance WHERE session_id = ? AND coach_id = ?"));
    if (!known)
        return known.error();
    return asOneEdit(context, QStringLiteral("attendance"), [&](RecordEdit& edit) -> Checked<qint64> {
        AttendanceRecorder recorder(context, edit, std::move(*known));
        for (const AttendanceChange& change : changes) {
            if (Checked<qint64> done = recorder.record(change); !done)
                return done;
        }
        return static_cast<qint64>(changes.size());
    });
}

std::vector<AttendanceChange> everyoneElsePresent(const AttendanceGrid& grid, std::size_t session)
{
    std::vector<AttendanceChange> changes;
    for (const AttendanceCoach& coach : grid.coaches) {
        const AttendanceCell& cell = coach.cells[session];
        if (cell.isInvited && !cell.status)
            changes.push_back({grid.sessions[session].id, coach.id, AttendanceStatus::Present, {}, {}});
    }
    return changes;
}

} // namespace duoboek
