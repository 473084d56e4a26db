// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtabs.h"

#include "ui/overview/chartscreen.h"
#include "ui/overview/overviewscreen.h"

namespace duoboek {

OverviewTabs::OverviewTabs(const ScreenContext& context, QWidget* parent)
    : TabbedScreen("overviewTabs", parent)
{
    auto* today = new OverviewScreen(context);
    addTab(today, tr("&Today"));
    addTab(new ChartScreen(context), tr("Char&ts"));
    connect(today, &Screen::recordWanted, this, &Screen::recordWanted);
}

} // namespace duoboek
