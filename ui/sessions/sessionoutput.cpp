// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionoutput.h"

#include "core/exchange/icalendar.h"
#include "core/usecases/makeattendancepaper.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/monthoutput.h"
#include "ui/print/attendancelayout.h"
#include "ui/print/filenames.h"
#include "ui/sessions/sessionwords.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace duoboek {

std::optional<Sheet> SessionOutput::makeList(const Database& database, SessionId session)
{
    const auto refuse = [this](const Error& error) {
        m_context.prompts.warn(tr("The attendance list cannot be made: %1.").arg(errorText(error)));
        return std::optional<Sheet>();
    };
    if (!m_kit) {
        Result<std::unique_ptr<PaperKit>> kit = PaperKit::create();
        if (!kit)
            return refuse(kit.error());
        m_kit = std::move(*kit);
    }
    const Result<AttendancePaper> paper = makeAttendancePaper(database, session);
    if (!paper)
        return refuse(paper.error());
    return Sheet{fileTitle(*paper, m_kit->wording), attendanceFileName(paper->session),
        layOutAttendance(*paper, m_kit->measurer, m_kit->wording)};
}

MonthOutput SessionOutput::output() const
{
    return {m_context.prompts, m_context.state, *m_kit, nullptr};
}

void SessionOutput::printList(const Database& database, SessionId session)
{
    if (const auto sheet = makeList(database, session))
        output().print(*sheet);
}

void SessionOutput::previewList(const Database& database, SessionId session)
{
    if (const auto sheet = makeList(database, session))
        output().preview(*sheet);
}

void SessionOutput::saveList(const Database& database, SessionId session)
{
    if (const auto sheet = makeList(database, session))
        output().save(*sheet);
}

void SessionOutput::saveCalendar(const std::vector<SessionRow>& sessions)
{
    std::vector<CalendarEvent> events;
    for (const SessionRow& row : sessions) {
        const Session& session = row.session;
        events.push_back({session.code, session.heldOn, session.startsAt, session.time,
            SessionWords::name(session, row.regionName), session.location});
    }
    const QString path = m_context.prompts.askFileToSave(tr("Save the sessions as a calendar"),
        QDir(m_context.state.lastFolder()).filePath(tr("sessions.ics")), tr("Calendars (*.ics)"),
        UserPrompts::Existing::Allowed);
    if (path.isEmpty())
        return;
    m_context.state.setLastFolder(QFileInfo(path).absolutePath());
    if (const Status saved = writeICalendar(path, events, m_context.clock.now()); !saved) {
        m_context.prompts.warn(tr("The calendar was not saved: %1.").arg(errorText(saved.error())));
        return;
    }
    m_context.prompts.inform(tr("%n session(s) saved in %1.", nullptr, static_cast<int>(events.size()))
                                 .arg(QDir::toNativeSeparators(path)));
}

} // namespace duoboek
