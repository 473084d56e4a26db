// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/search/recordref.h"

#include <QAction>
#include <QWidget>

namespace duoboek {

class Database;
class Editor;
class UiState;
class UserPrompts;
class Wording;

/// What every screen works with; all of it outlives the screen.
struct ScreenContext
{
    const Clock& clock;
    UserPrompts& prompts;
    UiState& state;
    const Wording& wording; ///< in the language of the window
    Editor& editor; ///< of the open file
};

/// One place in the navigation list.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what is in the file; also when it was shown before and has changed. The database outlives the
    /// screen, or unload() is called first.
    virtual void load(const Database& database) = 0;
    virtual void unload() = 0;
    virtual void keepState() const = 0;
    /// Puts the keyboard where work on this screen begins.
    virtual void focusFirst() = 0;
    /// Chooses something in the file that this screen can show, for whoever asked for it elsewhere.
    virtual void showRecord(const RecordRef& /*record*/) { }
    /// Puts the keyboard back to where recordWanted() was asked for, as far as it is still there.
    virtual void comeBack() { focusFirst(); }
    /// Keeps what is being typed on this screen; false when it cannot be kept, which has been said there.
    [[nodiscard]] virtual bool keepTyped() { return true; }
    /// What the window's menu offers while this screen is shown, with its shortcuts; null is a line between.
    [[nodiscard]] virtual QList<QAction*> menuActions() const { return {}; }
    /// What Print in the File menu does here; null when there is nothing to print.
    [[nodiscard]] virtual QAction* printAction() const { return nullptr; }

Q_SIGNALS:
    /// To be shown on its own screen, with a way back to this one.
    void recordWanted(const duoboek::RecordRef& record);
    /// menuActions() gives others now.
    void menuActionsChanged();
};

} // namespace duoboek
