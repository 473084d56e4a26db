// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseview.h"

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

    QAction* const makeNew;
    QAction* const open;
    QAction* const importNew;
    QAction* const importHere;
    QAction* const makeDemo;
    QAction* const importHours;
    QAction* const hoursImports;
    QAction* const exportFolder;
    QAction* const yearReport;
    QAction* const print;
    QAction* const quit;
    QAction* const search;
    QAction* const reload;
    QAction* const presenter;
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
    /// What takes all of the file in or out is only offered where all of it is shown.
    void setFileOpen(OpenFile how, const DatabaseView& view = {});
    /// Undo and redo, with what they are about.
    void addHistory(QUndoStack& history);
    void addWayBack(QAction& back) { m_viewMenu->insertAction(search, &back); }
    /// In the View menu; to be filled by whoever knows the regions.
    [[nodiscard]] QMenu& regions() const { return *m_regionMenu; }

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
    QMenu* m_regionMenu = nullptr;
    QAction* m_screensEnd = nullptr; // in the view menu
    QMenu* m_actionMenu = nullptr;
    QList<QAction*> m_screens;
};

} // namespace duoboek
