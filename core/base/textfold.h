// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace duoboek {

/// The text as a search compares it: lower case, without accents and strokes and with straight
/// apostrophes, so that "Ozlem" finds "Özlem", "Bjorn" finds "Bjørn" and "'t Hof" finds "’t Hof".
[[nodiscard]] QString foldedForSearch(QStringView text);

} // namespace duoboek
