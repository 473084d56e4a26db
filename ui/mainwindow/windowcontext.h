// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace duoboek {

class UiState;
class UserPrompts;

/// What the application gives the window to work with; all of it outlives the window.
struct WindowContext
{
    const Clock& clock;
    UserPrompts& prompts;
    UiState& state;
    QString loginName;
    QDate rehearsedDay{}; ///< null: the clock is the real one
    /// Makes a demo administration in a file that is not there yet. Is called in a thread of its own.
    std::function<Status(const QString& path)> makeDemo{};
};

} // namespace duoboek
