// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowsearch.h"

#include "ui/mainwindow/mainmenu.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchloader.h"

#include <QMenu>
#include <QMenuBar>

namespace duoboek {

WindowSearch::WindowSearch(
    const MainMenu& menu, const QMenuBar& menuBar, const Clock& clock, Format format, QWidget& window)
    : QObject(&window)
    , m_menu(menu)
    , m_menuBar(menuBar)
    , m_format(std::move(format))
    , m_window(window)
    , m_loader(new SearchLoader(clock, m_format, this))
{
}

void WindowSearch::setFile(const DatabaseAddress& file)
{
    m_loader->setFile(file);
}

void WindowSearch::drop()
{
    m_loader->drop();
}

void WindowSearch::open()
{
    std::vector<SearchCommand> commands;
    collect(m_menuBar.actions(), commands);
    auto* box = new SearchBox(ResultFinder(m_format, std::move(commands)), m_format, *m_loader, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &SearchBox::recordChosen, this, &WindowSearch::recordChosen);
    connect(box, &SearchBox::actionChosen, this, [](QAction* action) { action->trigger(); });
    // Not every window system goes back by itself; the focus is then where it was.
    connect(box, &QDialog::finished, &m_window, &QWidget::activateWindow);
    box->open();
}

void WindowSearch::collect(const QList<QAction*>& actions, std::vector<SearchCommand>& commands) const
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || action == m_menu.search)
            continue;
        if (action->menu())
            collect(action->menu()->actions(), commands);
        else if (const bool isScreen = m_menu.screens().contains(action); !isScreen || m_loader->hasFile())
            commands.push_back({action, isScreen});
    }
}

} // namespace duoboek
