// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordref.h"
#include "ui/forms/editor.h"
#include "ui/mainwindow/administrationtasks.h"
#include "ui/text/format.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace duoboek {

class MainMenu;
class NavigationList;
class Screen;
class ScreenStack;
class ShownView;
class StatusLabels;
class WayBack;
class WindowSearch;
struct ScreenContext;
struct ScreenPlace;

/// The one window: the open file, the navigation between the screens, and the menu. A file that another
/// program is changing, or that may not be written, is opened for reading only. Screens are given no more
/// of the file than ShownView shows.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowContext context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the empty window at once and, when it stands on the screen, the file in it; without a file the
    /// start page. So what is slow, letters before all else, is waited for before a window and not before
    /// nothing.
    void start(const QString& path);
    /// Shows the file; when it cannot be opened, says why and leaves what was shown.
    void openFile(const QString& path);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// Menu, navigation and status bar; does nothing when they are there.
    void furnish();
    void setUpFrame();
    void setUpMenu();
    void setUpDrop();
    void addScreenPlace(const ScreenPlace& place);
    /// In the presenter view what consists of names and amounts is closed.
    [[nodiscard]] Screen* makeScreen(const ScreenPlace& place);
    /// What the screens show is no longer what is in the file.
    void showChanges();
    void showSaved(const QString& text);
    void showStartPage();
    void showScreen(int index);
    void showActions();
    void showRecord(const RecordRef& record);
    /// The same, with a way back to the screen that asks for it.
    void visit(const RecordRef& record);
    void comeBack(int screen);
    void showTitle();
    /// Asks when something was typed that could not be kept.
    [[nodiscard]] bool mayLeaveFile();
    void unloadFile();
    void changeView(const DatabaseView& view);
    /// What the menu and the status bar say of the file and of how much of it is shown.
    void showFile();
    void importIntoOpenFile();
    /// Takes a table of hours over; an empty path is asked for.
    void takeTable(const QString& path);
    [[nodiscard]] ScreenContext screenContext();
    void openUnlessEmpty(const QString& path);
    void chooseLanguage(Language language);
    void showShortcuts();
    [[nodiscard]] Screen* shownScreen() const;

    WindowContext m_context;
    AdministrationTasks m_tasks;
    Editor m_editor;
    MainMenu* m_menu = nullptr;
    WindowSearch* m_search = nullptr;
    NavigationList* m_navigation = nullptr;
    ScreenStack* m_screens = nullptr;
    ShownView* m_shown = nullptr;
    std::unique_ptr<StatusLabels> m_status;
    WayBack* m_wayBack = nullptr;
    std::optional<QString> m_start; // until the empty window has been painted
    std::unique_ptr<Database> m_database; // empty while the start page is shown
};

} // namespace duoboek
