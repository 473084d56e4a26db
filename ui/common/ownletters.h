// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace duoboek {

/// Gives each label of a field and each button on a page a letter of its own to reach it by, also where it is
/// hidden now: the one that it has, or else the first in its words that no other has.
void giveOwnLetters(QWidget& page);

} // namespace duoboek
