// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QMenu>
#include <QObject>

class QMainWindow;
class QUndoStack;

namespace duoboek {

class UiState;

/// The menu bar: every action of the window with its words and shortcut. What an action does is connected by
/// the window.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMainWindow& window, UiState& state);

    QAction* const open;
    QAction* const importNew;
    QAction* const importHere;
    QAction* const makeDemo;
    QAction* const importHours;
    QAction* const hoursImports;
    QAction* const exportFolder;
    QAction* const print;
    QAction* const quit;
    QAction* const search;
    QAction* const reload;
    QAction* const dutch;
    QAction* const english;
    QAction* const shortcuts;
    QAction* const about;

    /// One for each screen, with Ctrl and its number.
    QAction* addScreen(const QString& name, const QIcon& icon);
    [[nodiscard]] const QList<QAction*>& screens() const { return m_screens; }
    /// What the Action menu offers now; null is a line between.
    void setScreenActions(const QList<QAction*>& actions);
    enum class OpenFile { None, ReadOnly, ReadWrite };
    void setFileOpen(OpenFile how);
    /// Undo and redo, with what they are about.
    void addHistory(QUndoStack& history);
    void addWayBack(QAction& back) { m_viewMenu->insertAction(search, &back); }

Q_SIGNALS:
    void recentFileChosen(const QString& path);

private:
    [[nodiscard]] QAction* make(
        const char* name, const QString& text, const QKeySequence& shortcut = QKeySequence());
    void fillFileMenu(QMenu& menu);
    void fillViewMenu(QMenu& menu);
    void fillRecentMenu();

    QMainWindow& m_window;
    UiState& m_state;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QAction* m_screensEnd = nullptr; // in the view menu
    QMenu* m_actionMenu = nullptr;
    QList<QAction*> m_screens;
};

} // namespace duoboek
