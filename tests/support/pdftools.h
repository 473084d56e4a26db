// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duoboek::test {

/// What another program (poppler-utils) finds in a PDF. Each fails the case when that program refuses the
/// file.
[[nodiscard]] QString textOfPdf(const QString& path);
[[nodiscard]] int pageCountOfPdf(const QString& path);
/// All that it says about itself: title, author, program and the rest.
[[nodiscard]] QString infoOfPdf(const QString& path);
[[nodiscard]] QString titleOfPdf(const QString& path);
/// Each font as "NAME embedded" or "NAME not embedded".
[[nodiscard]] QStringList fontsOfPdf(const QString& path);

} // namespace duoboek::test
