// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabbedscreen.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace duoboek {

TabbedScreen::TabbedScreen(const char* tabsName, QWidget* parent)
    : Screen(parent)
    , m_tabs(new QTabWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setObjectName(QLatin1String(tabsName));
    m_tabs->setDocumentMode(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TabbedScreen::showTab);
}

void TabbedScreen::addTab(Screen* screen, const QString& title)
{
    m_tabs->addTab(screen, title);
    connect(screen, &Screen::menuActionsChanged, this, [this, screen] {
        if (screen == shownScreen())
            Q_EMIT menuActionsChanged();
    });
}

Screen* TabbedScreen::shownScreen() const
{
    return qobject_cast<Screen*>(m_tabs->currentWidget());
}

void TabbedScreen::showTabOf(Screen* screen)
{
    m_tabs->setCurrentWidget(screen);
}

QList<Screen*> TabbedScreen::screens() const
{
    QList<Screen*> all;
    for (int index = 0; index < m_tabs->count(); ++index)
        all.append(qobject_cast<Screen*>(m_tabs->widget(index)));
    return all;
}

void TabbedScreen::load(const Database& database)
{
    m_database = &database;
    m_upToDate.clear();
    showTab();
}

void TabbedScreen::unload()
{
    m_database = nullptr;
    m_upToDate.clear();
    for (Screen* screen : screens())
        screen->unload();
}

void TabbedScreen::keepState() const
{
    for (const Screen* screen : screens())
        screen->keepState();
}

void TabbedScreen::focusFirst()
{
    shownScreen()->focusFirst();
}

void TabbedScreen::comeBack()
{
    shownScreen()->comeBack();
}

QList<QAction*> TabbedScreen::menuActions() const
{
    return shownScreen()->menuActions();
}

QAction* TabbedScreen::printAction() const
{
    return shownScreen()->printAction();
}

void TabbedScreen::showTab()
{
    if (m_database && !m_upToDate.contains(shownScreen())) {
        m_upToDate.append(shownScreen());
        shownScreen()->load(*m_database);
    }
    Q_EMIT menuActionsChanged();
}

} // namespace duoboek
