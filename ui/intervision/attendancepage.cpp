// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/attendancepage.h"

#include "ui/common/scrolling.h"
#include "ui/sessions/attendanceview.h"

#include <QVBoxLayout>

namespace duoboek {

AttendancePage::AttendancePage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_view(new AttendanceView(context, this))
{
    // Its buttons need more width than a narrow window has.
    QScrollArea* area = makeScrolling(*m_view, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area);
}

void AttendancePage::focusFirst()
{
    m_view->focusTable();
}

QList<QAction*> AttendancePage::menuActions() const
{
    QList<QAction*> all{m_view->everyoneAction(), m_view->addCoachAction()};
    all += m_view->markActions();
    return all;
}

void AttendancePage::fill()
{
    if (preparation())
        m_view->showSheet(database(), preparation()->sheet);
    else
        m_view->showNothing();
}

} // namespace duoboek
