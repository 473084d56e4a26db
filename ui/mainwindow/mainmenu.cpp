// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainmenu.h"

#include "ui/common/uistate.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace duoboek {

MainMenu::MainMenu(QMainWindow& window, UiState& state)
    : QObject(&window)
    , makeNew(make("makeNewAction", tr("Ne&w administration…")))
    , open(make("openAction", tr("&Open…"), QKeySequence::Open))
    , importNew(make("importNewAction", tr("Import a folder into a &new file…")))
    , importHere(make("importHereAction", tr("&Import a folder into this file…")))
    , makeDemo(make("makeDemoAction", tr("Make a &demo administration…")))
    , importHours(
          make("importHoursAction", tr("Import &hours…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)))
    , hoursImports(make("hoursImportsAction", tr("Imported &tables of hours…")))
    , exportFolder(make("exportAction", tr("&Export to a folder…")))
    , yearReport(make("yearReportAction", tr("&Yearly report…")))
    , print(make("filePrintAction", tr("&Print…"), QKeySequence::Print))
    , quit(make("quitAction", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , search(make("searchEverythingAction", tr("Search e&verything…"), QKeySequence(Qt::CTRL | Qt::Key_K)))
    , reload(make("reloadAction", tr("&Read the file again"), QKeySequence(Qt::Key_F5)))
    , presenter(make("presenterAction", tr("Presenter &view"), QKeySequence(Qt::Key_F11)))
    , dutch(make("dutchAction", QStringLiteral("&Nederlands")))
    , english(make("englishAction", QStringLiteral("&English")))
    , shortcuts(make("shortcutsAction", tr("&Keys and shortcuts"), QKeySequence::HelpContents))
    , about(make("aboutAction", tr("&About Duoboek")))
    , m_window(window)
    , m_state(state)
{
    QMenuBar& bar = *window.menuBar();
    fillFileMenu(*bar.addMenu(tr("&File")));
    m_editMenu = bar.addMenu(tr("&Edit"));
    m_viewMenu = bar.addMenu(tr("&View"));
    fillViewMenu(*m_viewMenu);
    m_actionMenu = bar.addMenu(tr("A&ction"));
    m_actionMenu->setObjectName(QStringLiteral("actionMenu"));
    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
    setScreenActions({});
    setFileOpen(OpenFile::None);
}

QAction* MainMenu::make(const char* name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    return action;
}

void MainMenu::fillFileMenu(QMenu& menu)
{
    menu.addActions({makeNew, open});
    m_recentMenu = menu.addMenu(tr("&Recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainMenu::fillRecentMenu);
    menu.addSeparator();
    menu.addActions({importHours, hoursImports});
    menu.addSeparator();
    menu.addActions({importNew, importHere, makeDemo, exportFolder});
    menu.addSeparator();
    menu.addActions({yearReport, print});
    menu.addSeparator();
    menu.addAction(quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillViewMenu(QMenu& menu)
{
    m_screensEnd = menu.addSeparator();
    menu.addActions({search, reload});
    menu.addSeparator();
    m_regionMenu = menu.addMenu(tr("Re&gion"));
    m_regionMenu->setObjectName(QStringLiteral("regionMenu"));
    presenter->setCheckable(true);
    menu.addAction(presenter);
    menu.addSeparator();
    QMenu* languages = menu.addMenu(tr("&Language"));
    auto* group = new QActionGroup(this);
    for (QAction* language : {dutch, english}) {
        language->setCheckable(true);
        group->addAction(language);
        languages->addAction(language);
    }
    (m_state.language() == Language::Dutch ? dutch : english)->setChecked(true);
}

void MainMenu::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& path : m_state.recentFiles()) {
        // An ampersand in a name is no accelerator.
        QAction* action =
            m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentFileChosen(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
}

QAction* MainMenu::addScreen(const QString& name, const QIcon& icon)
{
    auto* action = new QAction(icon, name, this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_screens.size())));
    m_screens.append(action);
    m_viewMenu->insertAction(m_screensEnd, action);
    return action;
}

void MainMenu::setScreenActions(const QList<QAction*>& actions)
{
    m_actionMenu->clear();
    for (QAction* action : actions) {
        if (action)
            m_actionMenu->addAction(action);
        else
            m_actionMenu->addSeparator();
    }
    m_actionMenu->menuAction()->setEnabled(!actions.isEmpty());
}

void MainMenu::addHistory(QUndoStack& history)
{
    QAction* undo = history.createUndoAction(this);
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = history.createRedoAction(this);
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcut(QKeySequence::Redo);
    m_editMenu->addActions({undo, redo});
    const auto nameUndo = [undo](const QString& what) {
        undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    };
    const auto nameRedo = [redo](const QString& what) {
        redo->setText(what.isEmpty() ? tr("&Do again") : tr("&Do again: %1").arg(what));
    };
    connect(&history, &QUndoStack::undoTextChanged, undo, nameUndo);
    connect(&history, &QUndoStack::redoTextChanged, redo, nameRedo);
    nameUndo({});
    nameRedo({});
}

void MainMenu::setFileOpen(OpenFile how, const DatabaseView& view)
{
    for (QAction* action : {reload, print, presenter, m_regionMenu->menuAction()})
        action->setEnabled(how != OpenFile::None);
    for (QAction* action : {importHere, hoursImports, exportFolder})
        action->setEnabled(how != OpenFile::None && view.isWhole());
    importHours->setEnabled(how == OpenFile::ReadWrite && view.isWhole());
    yearReport->setEnabled(how != OpenFile::None && !view.isForAudience); // amounts on paper
}

} // namespace duoboek
