// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplescreen.h"

#include "ui/matching/matchingscreen.h"
#include "ui/people/coachscreen.h"
#include "ui/people/participantscreen.h"

namespace duoboek {

PeopleScreen::PeopleScreen(const ScreenContext& context, QWidget* parent)
    : TabbedScreen("peopleTabs", parent)
    , m_participants(new ParticipantScreen(context))
    , m_coaches(new CoachScreen(context))
{
    addTab(m_participants, tr("&Participants"));
    addTab(m_coaches, tr("Co&aches"));
    connect(m_coaches, &Screen::recordWanted, this, &Screen::recordWanted);
    addTab(new MatchingScreen(context), tr("&Matching"));
}

void PeopleScreen::showRecord(const RecordRef& record)
{
    if (const auto* participant = std::get_if<ParticipantId>(&record)) {
        showTabOf(m_participants);
        m_participants->choose(participant->value());
    } else if (const auto* coach = std::get_if<CoachId>(&record)) {
        showTabOf(m_coaches);
        m_coaches->choose(coach->value());
    }
}

} // namespace duoboek
