// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>

namespace duoboek {

class UserPrompts;

/// Does work that cannot say how far it is in a thread of its own, while the user sees that something goes
/// on; returns when it is done. The work must touch nothing of the window and open its own file.
void runInBackground(UserPrompts& prompts, const QString& text, const std::function<void()>& work);

/// Hears how much of how much is done; answers whether to go on. For the thread that works.
using ReportProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// The same for work that says how far it is and can be stopped. total is what is known of it before; work
/// that is stopped at once is not begun.
void runInBackground(UserPrompts& prompts, const QString& text, qsizetype total,
    const std::function<void(const ReportProgress& report)>& work);

} // namespace duoboek
