// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QAction;
class QToolButton;
class QWidget;

namespace duoboek {

/// A button with the words of the action, large enough to be hit.
[[nodiscard]] QToolButton* makeActionButton(
    QAction& action, QWidget* parent, Qt::FocusPolicy focus = Qt::StrongFocus);

} // namespace duoboek
