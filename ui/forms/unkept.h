// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace duoboek {

/// Whether a form in this window holds something that was typed and is not right yet, so that it was not
/// kept.
[[nodiscard]] bool hasUnkept(const QWidget& window);

} // namespace duoboek
