// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionoutput.h"

#include "core/exchange/icalendar.h"
#include "core/usecases/makeattendancepaper.h"
#include "core/usecases/makeintervisionpaper.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/outputrecord.h"
#include "ui/print/attendancelayout.h"
#include "ui/print/filenames.h"
#include "ui/print/intervisionlayout.h"
#include "ui/sessions/sessionwords.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace duoboek {

Result<Sheet> SessionOutput::layOut(SessionPaper what, const Database& database, SessionId session) const
{
    const Wording& wording = m_kit->wording;
    const auto sheetOf = [](const QString& title, const QString& fileName, std::vector<Page> pages,
                             const Session& about) {
        return Sheet{title, fileName, std::move(pages), DocumentOutput{Month::of(about.heldOn), title, {}}};
    };
    if (what == SessionPaper::AttendanceList) {
        const Result<AttendancePaper> paper = makeAttendancePaper(database, session);
        if (!paper)
            return paper.error();
        return sheetOf(fileTitle(*paper, wording), attendanceFileName(paper->session),
            layOutAttendance(*paper, m_kit->measurer, wording), paper->session);
    }
    const Result<IntervisionPaper> paper = makeIntervisionPaper(database, session, m_context.clock.today());
    if (!paper)
        return paper.error();
    if (what == SessionPaper::IntervisionPack)
        return sheetOf(fileTitle(*paper, wording), intervisionFileName(paper->session()),
            layOutIntervision(*paper, m_kit->measurer, wording), paper->session());
    return sheetOf(reportTitle(*paper, wording), intervisionReportFileName(paper->session()),
        layOutIntervisionReport(*paper, m_kit->measurer, wording), paper->session());
}

std::optional<Sheet> SessionOutput::make(SessionPaper what, const Database& database, SessionId session)
{
    const auto refuse = [this, what](const Error& error) {
        m_context.prompts.warn(what == SessionPaper::AttendanceList
                ? tr("The attendance list cannot be made: %1.").arg(errorText(error))
                : tr("The papers of the intervision cannot be made: %1.").arg(errorText(error)));
        return std::optional<Sheet>();
    };
    if (!m_kit) {
        Result<std::unique_ptr<PaperKit>> kit = PaperKit::create();
        if (!kit)
            return refuse(kit.error());
        m_kit = std::move(*kit);
    }
    Result<Sheet> sheet = layOut(what, database, session);
    if (!sheet)
        return refuse(sheet.error());
    return std::move(*sheet);
}

void SessionOutput::takeOut(void (MonthOutput::*way)(const Sheet&) const, SessionPaper what,
    const Database& database, SessionId session)
{
    const auto sheet = make(what, database, session);
    if (!sheet)
        return;
    const OutputRecord record(m_context, database);
    (MonthOutput(m_context.prompts, m_context.state, *m_kit, &record).*way)(*sheet);
}

void SessionOutput::print(SessionPaper what, const Database& database, SessionId session)
{
    takeOut(&MonthOutput::print, what, database, session);
}

void SessionOutput::preview(SessionPaper what, const Database& database, SessionId session)
{
    takeOut(&MonthOutput::preview, what, database, session);
}

void SessionOutput::save(SessionPaper what, const Database& database, SessionId session)
{
    takeOut(&MonthOutput::save, what, database, session);
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
