// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace duoboek {

/// The text as a search compares it: lower case, without accents, so that "Ozlem" finds "Özlem".
[[nodiscard]] QString foldedForSearch(QStringView text);

} // namespace duoboek
