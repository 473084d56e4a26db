// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionscreen.h"

#include "ui/sessions/regionattendancescreen.h"
#include "ui/sessions/sessionlistscreen.h"

namespace duoboek {

SessionScreen::SessionScreen(const ScreenContext& context, QWidget* parent)
    : TabbedScreen("sessionTabs", parent)
{
    addTab(new SessionListScreen(context), tr("S&essions"));
    addTab(new RegionAttendanceScreen(context), tr("By re&gion"));
}

} // namespace duoboek
