// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace duoboek {

/// The text as a search compares it: lower case, without accents and strokes, so that "Ozlem" finds
/// "Özlem" and "Bjorn" finds "Bjørn".
[[nodiscard]] QString foldedForSearch(QStringView text);

} // namespace duoboek
