// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/screenstack.h"

#include <algorithm>

namespace duoboek {

void ScreenStack::addPlace(std::function<Screen*()> make)
{
    m_places.push_back({std::move(make)});
}

void ScreenStack::fill(Place& place)
{
    place.screen = place.make();
    addWidget(place.screen);
    connect(place.screen, &Screen::menuActionsChanged, this, [this, screen = place.screen] {
        if (screen == shown())
            Q_EMIT menuActionsChanged();
    });
    connect(place.screen, &Screen::recordWanted, this, &ScreenStack::recordWanted);
}

void ScreenStack::showPlace(int place, const Database& database)
{
    Place& chosen = m_places[static_cast<std::size_t>(place)];
    if (!chosen.screen)
        fill(chosen);
    setCurrentWidget(chosen.screen);
    if (!chosen.isLoaded) {
        chosen.isLoaded = true;
        chosen.screen->load(database);
    }
    Q_EMIT menuActionsChanged();
}

void ScreenStack::setOutdated()
{
    for (Place& place : m_places)
        place.isLoaded = false;
}

void ScreenStack::unload()
{
    for (Place& place : m_places) {
        if (place.screen)
            place.screen->unload();
        place.isLoaded = false;
    }
}

void ScreenStack::clear()
{
    keepState();
    for (Place& place : m_places) {
        delete std::exchange(place.screen, nullptr);
        place.isLoaded = false;
    }
}

void ScreenStack::keepState() const
{
    for (const Place& place : m_places) {
        if (place.screen)
            place.screen->keepState();
    }
}

bool ScreenStack::keepTyped() const
{
    return std::all_of(m_places.begin(), m_places.end(),
        [](const Place& place) { return !place.screen || place.screen->keepTyped(); });
}

QList<QAction*> ScreenStack::screenActions() const
{
    QList<QAction*> found;
    for (const Place& place : m_places) {
        if (place.screen)
            found += place.screen->findChildren<QAction*>();
    }
    return found;
}

} // namespace duoboek
