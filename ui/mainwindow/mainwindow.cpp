// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/storage/database.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/forms/unkept.h"
#include "ui/hoursimport/importtasks.h"
#include "ui/mainwindow/about.h"
#include "ui/mainwindow/closedscreen.h"
#include "ui/mainwindow/filedrop.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/navigationlist.h"
#include "ui/mainwindow/screenplaces.h"
#include "ui/mainwindow/screenstack.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/shownview.h"
#include "ui/mainwindow/startpage.h"
#include "ui/mainwindow/statuslabels.h"
#include "ui/mainwindow/wayback.h"
#include "ui/mainwindow/windowsearch.h"
#include "ui/report/yearreportdialog.h"
#include "ui/settings/settingsscreen.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>

#include <utility>

namespace duoboek {

MainWindow::MainWindow(WindowContext context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(std::move(context))
    , m_tasks(m_context)
    , m_editor(m_context.clock, m_context.prompts, m_context.loginName)
{
    setObjectName(QStringLiteral("mainWindow"));
    if (!m_context.state.restoreGeometry(*this))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const QString& path)
{
    m_start = path;
    show();
}

bool MainWindow::event(QEvent* event)
{
    const bool isTaken = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && m_start) {
        const auto fill = [this, path = *std::exchange(m_start, std::nullopt)] {
            path.isEmpty() ? showStartPage() : openFile(path);
        };
        QMetaObject::invokeMethod(this, fill, Qt::QueuedConnection); // behind this painting
    }
    return isTaken;
}

void MainWindow::furnish()
{
    if (m_menu)
        return;
    m_menu = new MainMenu(*this, m_context.state);
    m_shown = new ShownView(*m_menu, m_context.state, this);
    m_search = new WindowSearch(*m_menu, *menuBar(), m_context.clock, m_shown->wording().format(), *this);
    setUpFrame();
    for (const ScreenPlace& place : ScreenPlaces::all())
        addScreenPlace(place);
    m_status = std::make_unique<StatusLabels>(*statusBar(), m_context.loginName);
    m_wayBack = new WayBack(*statusBar(), this);
    setUpMenu();
    setUpDrop();
    // In a window that is shown already, the layout would show them only later.
    menuBar()->show();
    centralWidget()->show();
    statusBar()->show();
}

void MainWindow::setUpFrame()
{
    m_navigation = new NavigationList(this);
    m_screens = new ScreenStack(this);
    connect(m_screens, &ScreenStack::menuActionsChanged, this, &MainWindow::showActions);
    connect(m_screens, &ScreenStack::recordWanted, this, &MainWindow::visit);
    auto* frame = new QWidget(this);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_screens, 1);
    setCentralWidget(frame);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showScreen);
}

void MainWindow::addScreenPlace(const ScreenPlace& place)
{
    const int index = m_navigation->count();
    m_screens->addPlace([this, place] { return makeScreen(place); });
    m_navigation->addScreen(QString(place.name).remove(u'&'), makeIcon(place.icon));
    QAction* action = m_menu->addScreen(place.name, makeIcon(place.icon));
    connect(action, &QAction::triggered, this, [this, index] {
        if (!m_database)
            return;
        m_navigation->setCurrentRow(index);
        shownScreen()->focusFirst();
    });
}

Screen* MainWindow::makeScreen(const ScreenPlace& place)
{
    if (m_shown->view().isForAudience && !place.isForAudience)
        return new ClosedScreen;
    Screen* screen = place.make(screenContext());
    if (auto* settings = qobject_cast<SettingsScreen*>(screen))
        connect(settings, &SettingsScreen::languageWanted, this, &MainWindow::chooseLanguage);
    return screen;
}

void MainWindow::setUpMenu()
{
    connect(m_menu->makeNew, &QAction::triggered, this, [this] { openUnlessEmpty(m_tasks.makeNew()); });
    connect(m_menu->open, &QAction::triggered, this, [this] { openUnlessEmpty(m_tasks.askFile()); });
    connect(m_menu, &MainMenu::recentFileChosen, this, &MainWindow::openFile);
    m_menu->addHistory(m_editor.history());
    connect(&m_editor, &Editor::changed, this, &MainWindow::showChanges);
    connect(&m_editor, &Editor::told, this, &MainWindow::showSaved);
    connect(m_menu->importNew, &QAction::triggered, this,
        [this] { openUnlessEmpty(m_tasks.importIntoNewFile()); });
    connect(m_menu->importHere, &QAction::triggered, this, &MainWindow::importIntoOpenFile);
    m_menu->makeDemo->setVisible(static_cast<bool>(m_context.makeDemo));
    connect(m_menu->importHours, &QAction::triggered, this, [this] { takeTable({}); });
    connect(m_menu->hoursImports, &QAction::triggered, this,
        [this] { showHoursImports(screenContext(), *m_database, this); });
    connect(m_menu->makeDemo, &QAction::triggered, this, [this] { openUnlessEmpty(m_tasks.makeDemo()); });
    connect(m_menu->exportFolder, &QAction::triggered, this, [this] { m_tasks.exportToFolder(*m_database); });
    connect(m_menu->yearReport, &QAction::triggered, this,
        [this] { showYearReport(screenContext(), m_shown->database(), this); });
    connect(m_menu->print, &QAction::triggered, this,
        [this] { shownScreen()->printAction()->trigger(); }); // it is enabled where there is one
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->search, &QAction::triggered, m_search, &WindowSearch::open);
    connect(m_search, &WindowSearch::recordChosen, this, &MainWindow::showRecord);
    m_menu->addWayBack(*m_wayBack->action);
    connect(m_wayBack, &WayBack::wanted, this, &MainWindow::comeBack);
    connect(m_shown, &ShownView::wanted, this, &MainWindow::changeView);
    connect(m_menu->reload, &QAction::triggered, this, &MainWindow::showChanges);
    connect(m_menu->dutch, &QAction::triggered, this, [this] { chooseLanguage(Language::Dutch); });
    connect(m_menu->english, &QAction::triggered, this, [this] { chooseLanguage(Language::English); });
    connect(m_menu->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_menu->about, &QAction::triggered, this, [this] { m_context.prompts.inform(aboutText()); });
}

void MainWindow::showStartPage()
{
    furnish();
    if (m_database || qobject_cast<StartPage*>(m_screens->currentWidget()))
        return;
    m_menu->setFileOpen(MainMenu::OpenFile::None);
    m_menu->setScreenActions({});
    m_navigation->setEnabled(false);
    m_status->showNoFile();
    showTitle();
    auto* page = new StartPage(m_context.state.recentFiles(),
        m_context.makeDemo ? StartPage::Demo::Offered : StartPage::Demo::NotOffered);
    m_screens->setCurrentIndex(m_screens->addWidget(page));
    connect(page, &StartPage::newWanted, m_menu->makeNew, &QAction::trigger);
    connect(page, &StartPage::openWanted, m_menu->open, &QAction::trigger);
    connect(page, &StartPage::importWanted, m_menu->importNew, &QAction::trigger);
    connect(page, &StartPage::demoWanted, m_menu->makeDemo, &QAction::trigger);
    connect(page, &StartPage::recentFileChosen, this, &MainWindow::openFile);
}

void MainWindow::showTitle()
{
    // Of several windows, the file is what tells them apart.
    QString title = QApplication::applicationDisplayName();
    if (m_database)
        title = QStringLiteral("%1 – %2").arg(QFileInfo(m_database->path()).fileName(), title);
    if (!m_context.rehearsedDay.isNull())
        title += tr(" – rehearsal, as if it were %1")
                     .arg(m_shown->wording().format().date(m_context.rehearsedDay));
    setWindowTitle(title);
}

void MainWindow::openUnlessEmpty(const QString& path)
{
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    if (m_database && !mayLeaveFile())
        return;
    // The file that is open already holds its own lock.
    if (m_database && QFileInfo(path) == QFileInfo(m_database->path()))
        unloadFile();
    Result<std::unique_ptr<Database>> opened = m_tasks.open(path);
    if (!opened) {
        m_context.prompts.warn(tr("The file cannot be opened: %1.").arg(errorText(opened.error())));
        showStartPage(); // unless another file is open
        return;
    }
    furnish();
    unloadFile();
    if (const Status shown = m_shown->setFile(**opened); !shown) {
        m_context.prompts.warn(tr("The file cannot be opened: %1.").arg(errorText(shown.error())));
        showStartPage();
        return;
    }
    m_database = std::move(*opened);
    if (!m_shown->view().isWhole())
        m_screens->clear(); // they were made to show all of another file
    showFile();
    m_context.state.addRecentFile(path);
    m_navigation->setEnabled(true);
    showTitle();
    if (auto* page = qobject_cast<StartPage*>(m_screens->currentWidget()))
        page->deleteLater(); // it may be what asked for this
    if (m_navigation->currentRow() < 0)
        m_navigation->setCurrentRow(0);
    else
        showScreen(m_navigation->currentRow());
    shownScreen()->focusFirst();
}

void MainWindow::showFile()
{
    m_search->setFile(m_shown->database().address());
    m_editor.setDatabase(m_database.get(), m_shown->view());
    m_status->showFile(m_database->path(), m_editor.canEdit());
    m_status->showView(m_shown->inWords());
    m_status->showSaved({}, {});
    m_wayBack->forget();
    m_menu->setFileOpen(
        m_editor.canEdit() ? MainMenu::OpenFile::ReadWrite : MainMenu::OpenFile::ReadOnly, m_shown->view());
}

void MainWindow::changeView(const DatabaseView& view)
{
    if (!m_database || view == m_shown->view() || !mayLeaveFile()) {
        m_shown->keep();
        return;
    }
    m_menu->setScreenActions({});
    m_screens->clear();
    if (const Status changed = m_shown->change(view); !changed) {
        m_shown->keep();
        m_context.prompts.warn(tr("The view cannot be changed: %1.").arg(errorText(changed.error())));
    }
    showFile();
    showScreen(m_navigation->currentRow());
    shownScreen()->focusFirst();
}

void MainWindow::showChanges()
{
    m_search->drop();
    m_screens->setOutdated();
    showScreen(m_navigation->currentRow());
}

void MainWindow::showSaved(const QString& text)
{
    const QString time = m_context.clock.now().toLocalTime().toString(QStringLiteral("HH:mm"));
    m_status->showSaved(text, time);
}

void MainWindow::unloadFile()
{
    m_editor.setDatabase(nullptr);
    m_status->showSaved({}, {});
    m_wayBack->forget();
    m_screens->unload();
    if (!m_shown->view().isWhole())
        m_screens->clear();
    m_search->setFile({});
    m_shown->forgetFile();
    m_database.reset();
}

Screen* MainWindow::shownScreen() const
{
    return m_screens->shown();
}

void MainWindow::showScreen(int index)
{
    if (!m_database || index < 0)
        return;
    m_screens->showPlace(index, m_shown->database());
}

void MainWindow::showActions()
{
    m_menu->setScreenActions(shownScreen()->menuActions());
    m_menu->print->setEnabled(shownScreen()->printAction() != nullptr);
}

void MainWindow::showRecord(const RecordRef& record)
{
    m_navigation->setCurrentRow(static_cast<int>(screenFor(record)));
    shownScreen()->showRecord(record);
}

void MainWindow::visit(const RecordRef& record)
{
    const int from = m_navigation->currentRow();
    showRecord(record);
    if (from != m_navigation->currentRow())
        m_wayBack->remember(from, m_navigation->item(from)->text());
}

void MainWindow::comeBack(int screen)
{
    m_navigation->setCurrentRow(screen);
    shownScreen()->comeBack();
}

void MainWindow::importIntoOpenFile()
{
    const QString folder = m_tasks.askFolderToImport();
    if (folder.isEmpty() || !mayLeaveFile())
        return;
    // The import opens the file itself, to write.
    const QString path = m_database->path();
    unloadFile();
    m_tasks.importFolder(folder, path);
    openFile(path);
}

ScreenContext MainWindow::screenContext()
{
    return {m_context.clock, m_context.prompts, m_context.state, m_shown->wording(), m_editor};
}

void MainWindow::takeTable(const QString& path)
{
    if (shownScreen()->keepTyped())
        importHours(screenContext(), *m_database, this, path);
}

void MainWindow::setUpDrop()
{
    auto* drop = new FileDrop(*this, [this](const QString& path) {
        return FileDrop::isAdministration(path)
            || (m_menu->importHours->isEnabled() && FileDrop::isTable(path));
    });
    connect(drop, &FileDrop::dropped, this,
        [this](const QString& path) { FileDrop::isTable(path) ? takeTable(path) : openFile(path); });
}

void MainWindow::chooseLanguage(Language language)
{
    if (language == m_context.state.language())
        return;
    m_context.state.setLanguage(language);
    (language == Language::Dutch ? m_menu->dutch : m_menu->english)->setChecked(true);
    m_context.prompts.inform(tr("The language changes when Duoboek is started again."));
}

void MainWindow::showShortcuts()
{
    const QList<QAction*> actions = m_menu->findChildren<QAction*>() + m_screens->screenActions();
    (new ShortcutsDialog(actions, this))->open();
}

bool MainWindow::mayLeaveFile()
{
    const bool isKept = !m_screens || m_screens->keepTyped();
    return (isKept && !hasUnkept(*this))
        || m_context.prompts.confirm(
            tr("Something that was typed is not right yet, so it has not been kept. Leave it?"),
            tr("Leave it"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveFile()) {
        event->ignore();
        return;
    }
    m_context.state.keepGeometry(*this);
    if (m_screens)
        m_screens->keepState();
    event->accept();
}

} // namespace duoboek
