// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/month.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/smalladministration.h"
#include "ui/common/uistate.h"
#include "ui/mainwindow/mainwindow.h"

#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

namespace duoboek::test {

/// The window on the screen of a test, with a file of the small administration in a folder of its own.
class WindowFixture
{
public:
    WindowFixture();

    /// Makes the window, as a start of the program does.
    void start();
    /// Closes it; what it keeps for next time is kept.
    void stop();
    /// With the duos shown, and no other screen made yet.
    void startWithFile()
    {
        start();
        find<QListWidget>("navigationList").setCurrentRow(1);
        window->openFile(file);
    }
    /// Until the details of the chosen duo are shown, which follow the list a moment later.
    void waitForDuo();
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    /// By object name; fails the test when there is none.
    template <class Widget> Widget& find(const char* name)
    {
        auto* found = window->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("%s is not in the window", name);
        return *found;
    }
    /// What of a month is on record as having left the program, with the way, the first one first.
    [[nodiscard]] QStringList wentOut(Month month) const;
    void trigger(const char* action) { find<QAction>(action).trigger(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }

    QTemporaryDir folder;
    QString file;
    FakePrompts prompts;
    FixedDayClock clock{dayOfLooking};
    UiState state;
    WindowContext context;
    std::unique_ptr<MainWindow> window;
};

/// The texts of a column of a table, in the order of its rows.
[[nodiscard]] QStringList columnTexts(const QAbstractItemModel& model, int column);
/// What pdfinfo counts; 0 when there is no such PDF.
[[nodiscard]] int pdfPages(const QString& path);

} // namespace duoboek::test
