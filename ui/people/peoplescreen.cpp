// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplescreen.h"

#include "ui/people/coachscreen.h"
#include "ui/people/participantscreen.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace duoboek {

PeopleScreen::PeopleScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_tabs(new QTabWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("peopleTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new ParticipantScreen(context), tr("&Participants"));
    m_tabs->addTab(new CoachScreen(context), tr("Co&aches"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &PeopleScreen::showTab);
}

Screen* PeopleScreen::shownScreen() const
{
    return qobject_cast<Screen*>(m_tabs->currentWidget());
}

QList<Screen*> PeopleScreen::screens() const
{
    QList<Screen*> all;
    for (int index = 0; index < m_tabs->count(); ++index)
        all.append(qobject_cast<Screen*>(m_tabs->widget(index)));
    return all;
}

void PeopleScreen::load(const Database& database)
{
    m_database = &database;
    m_upToDate.clear();
    showTab();
}

void PeopleScreen::unload()
{
    m_database = nullptr;
    m_upToDate.clear();
    for (Screen* screen : screens())
        screen->unload();
}

void PeopleScreen::keepState() const
{
    for (const Screen* screen : screens())
        screen->keepState();
}

void PeopleScreen::focusFirst()
{
    shownScreen()->focusFirst();
}

QList<QAction*> PeopleScreen::menuActions() const
{
    return shownScreen()->menuActions();
}

void PeopleScreen::showTab()
{
    if (m_database && !m_upToDate.contains(shownScreen())) {
        m_upToDate.append(shownScreen());
        shownScreen()->load(*m_database);
    }
    Q_EMIT menuActionsChanged();
}

} // namespace duoboek
