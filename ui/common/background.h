// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace duoboek {

class UserPrompts;

/// Does work that cannot say how far it is in a thread of its own, while the user sees that something goes
/// on; returns when it is done. The work must touch nothing of the window and open its own file.
void runInBackground(UserPrompts& prompts, const QString& text, const std::function<void()>& work);

} // namespace duoboek
