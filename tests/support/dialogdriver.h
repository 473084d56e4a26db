// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace duoboek::test {

/// Does what opens a dialog, and in that dialog what a user would. A dialog that is still open afterwards is
/// closed without asking and fails the test.
void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& work);

/// Presses Tab until the keyboard is in the widget of that name, or within it; fails the test when it never
/// is.
void tabTo(const QString& name);
void tabTo(const char* name);

/// Types into what has the keyboard, in the place of what stood there.
void typeOver(const QString& text);

/// What stands under a field of the dialog or page: what is wrong, or the note.
[[nodiscard]] QString messageOf(const QWidget& page, const char* field);

} // namespace duoboek::test
