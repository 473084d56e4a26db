// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordref.h"
#include "core/storage/databaseview.h"
#include "ui/search/searchresult.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace duoboek {

class Clock;
class MainMenu;
class SearchLoader;

/// The search over everything as the window has it: with the file that is open and the menu as it is then.
class WindowSearch final : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    WindowSearch(
        const MainMenu& menu, const QMenuBar& menuBar, const Clock& clock, Format format, QWidget& window);

    /// Without a path while none is open.
    void setFile(const DatabaseAddress& file);
    /// Because the file has changed: it is read again when it is searched again.
    void drop();
    /// Shows the box; does what is chosen when it is an action.
    void open();

Q_SIGNALS:
    void recordChosen(const duoboek::RecordRef& record);

private:
    void collect(const QList<QAction*>& actions, std::vector<SearchCommand>& commands) const;

    const MainMenu& m_menu;
    const QMenuBar& m_menuBar;
    Format m_format;
    QWidget& m_window;
    SearchLoader* m_loader;
};

} // namespace duoboek
