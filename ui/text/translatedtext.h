// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace duoboek {

/// A source text in the words of one translator, that of paper, or as it stands where that has none. Without
/// a translator in the words of the program. count fills in %n.
[[nodiscard]] QString translatedText(
    const char* context, const char* source, const QTranslator* translator, int count = -1);

} // namespace duoboek
