// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionscreen.h"

#include "core/storage/sessionrepository.h"
#include "ui/sessions/attendanceview.h"
#include "ui/sessions/regionattendancescreen.h"
#include "ui/sessions/sessionlistscreen.h"

namespace duoboek {

SessionScreen::SessionScreen(const ScreenContext& context, QWidget* parent)
    : TabbedScreen("sessionTabs", parent)
    , m_list(new SessionListScreen(context))
{
    connect(m_list, &Screen::recordWanted, this, &Screen::recordWanted);
    addTab(m_list, tr("S&essions"));
    addTab(new RegionAttendanceScreen(context), tr("By re&gion"));
}

void SessionScreen::load(const Database& database)
{
    m_database = &database;
    TabbedScreen::load(database);
}

void SessionScreen::showRecord(const RecordRef& record)
{
    const auto* attendance = std::get_if<AttendanceRef>(&record);
    const auto* id = attendance ? &attendance->session : std::get_if<SessionId>(&record);
    if (!id || !m_database)
        return;
    const Result<Session> session = loadSession(*m_database, *id);
    if (!session)
        return; // it has gone meanwhile, and so has whatever asked for it
    showTabOf(m_list);
    m_list->show(*session);
    if (!attendance || !m_list->attendance().showCoach(attendance->coach))
        m_list->focusFirst();
}

} // namespace duoboek
