// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

class QCoreApplication;

namespace duoboek {

/// Makes the program and Qt's own dialogs speak the language. Call once, before anything is shown; the
/// translators belong to the application.
void installTranslations(QCoreApplication& application, Language language);

} // namespace duoboek
