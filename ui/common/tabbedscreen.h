// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"

class QTabWidget;

namespace duoboek {

/// Screens that share one place in the navigation, each in a tab. One that is not shown loads when it is.
class TabbedScreen : public Screen
{
    Q_OBJECT

public:
    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    void comeBack() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QAction* printAction() const override;

protected:
    TabbedScreen(const char* tabsName, QWidget* parent);
    void addTab(Screen* screen, const QString& title);
    [[nodiscard]] Screen* shownScreen() const;
    void showTabOf(Screen* screen);

private:
    [[nodiscard]] QList<Screen*> screens() const;
    void showTab();

    QTabWidget* m_tabs;
    const Database* m_database = nullptr;
    QList<Screen*> m_upToDate; // those that show what is in the file
};

} // namespace duoboek
