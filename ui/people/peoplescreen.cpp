// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplescreen.h"

#include "ui/matching/matchingscreen.h"
#include "ui/people/coachscreen.h"
#include "ui/people/participantscreen.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace duoboek {

PeopleScreen::PeopleScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_tabs(new QTabWidget(this))
    , m_participants(new ParticipantScreen(context))
    , m_coaches(new CoachScreen(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("peopleTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_participants, tr("&Participants"));
    m_tabs->addTab(m_coaches, tr("Co&aches"));
    m_tabs->addTab(new MatchingScreen(context), tr("&Matching"));
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

void PeopleScreen::showRecord(const RecordRef& record)
{
    if (const auto* participant = std::get_if<ParticipantId>(&record)) {
        m_tabs->setCurrentWidget(m_participants);
        m_participants->choose(participant->value());
    } else if (const auto* coach = std::get_if<CoachId>(&record)) {
        m_tabs->setCurrentWidget(m_coaches);
        m_coaches->choose(coach->value());
    }
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
